using System.Text.Json;
using Novita.Remodl.Client.Serialization;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.Images;

/// <summary>An image is one thing, wherever it is.</summary>
public sealed class GeneratedImageTests
{
    [Fact]
    public async Task Images_save_themselves_in_order()
    {
        using var wire = Wire.Answering((request, _) => request.RequestUri!.Host == "api.novita.ai"
            ? Wire.Json(Pictures.In("""{"data":[{"b64_json":"@png"},{"url":"https://h/b.webp?X-Amz-Signature=s"},{"url":"data:image/png;base64,@png"}]}"""))
            : new() { Content = new ByteArrayContent("fetched"u8.ToArray()) });
        using var novita = Clients.Novita(wire);
        var folder = Directory.CreateTempSubdirectory("novita-");

        var result = await novita.GenerateImageAsync(new ImageRequest { Model = "gpt-image-2", Prompt = "p" });
        var paths = await result.SaveAllAsync(Path.Combine(folder.FullName, "new"), "boat");

        Assert.Equal(["boat-1.png", "boat-2.webp", "boat-3.png"], paths.Select(Path.GetFileName));
        Assert.Equal(Pictures.Png, await File.ReadAllBytesAsync(paths[0]));
        Assert.Equal("fetched"u8.ToArray(), await File.ReadAllBytesAsync(paths[1]));
        Assert.Equal(Pictures.Png, await File.ReadAllBytesAsync(paths[2]));
        Assert.Null(wire.Sent[^1].Authorization);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Who_was_read_by_no_provider_says_so()
    {
        var image = JsonSerializer.Deserialize("""{"data":[{"url":"https://h/a.png"}]}""", (System.Text.Json.Serialization.Metadata.JsonTypeInfo<ImageResult>)WireJson.Options.GetTypeInfo(typeof(ImageResult)))!.Data[0];

        Assert.Contains("no provider", (await Assert.ThrowsAsync<InvalidOperationException>(() => image.ReadBytesAsync())).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(() => new GeneratedImage().SaveAsync("a.png"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new GeneratedImage { Url = "ftp://h/a.png" }.OpenReadAsync());
    }

    [Fact]
    public async Task An_address_that_expired_says_so()
    {
        using var wire = Wire.Answering((request, _) => request.RequestUri!.Host == "api.novita.ai" ? Wire.Json("""{"data":[{"url":"https://h/b.png"}]}""") : new(System.Net.HttpStatusCode.Forbidden));
        using var novita = Clients.Novita(wire);

        var image = await novita.GenerateImageAsync("gpt-image-2", "p");

        await Assert.ThrowsAsync<ResultExpiredException>(() => image.ReadBytesAsync());
    }

    [Fact]
    public void The_media_type_is_null_when_nobody_knows()
    {
        Assert.Equal("image/png", GeneratedImage.FromBytes(Pictures.Png).MediaType);
        Assert.Null(GeneratedImage.FromBytes([1, 2, 3]).MediaType);
        Assert.Null(GeneratedImage.FromBytes([1, 2, 3]).ToFile().MediaType);
        Assert.Equal("image/avif", new GeneratedImage { Url = "data:image/avif;base64,AQID" }.MediaType);
        Assert.Equal("image/avif", new GeneratedImage { Url = "data:image/avif;base64,AQID" }.ToFile().MediaType);
        Assert.Null(new GeneratedImage { Url = "https://h/a.png" }.MediaType);
    }

    [Fact]
    public void An_image_goes_into_the_next_call()
    {
        Assert.Equal("h", MediaInput.FromImage(new() { Url = "https://h/a.png" }).Url!.Host);
        Assert.Equal("image/png", MediaInput.FromImage(new() { B64Json = Convert.ToBase64String(Pictures.Png) }).File!.MediaType);
        Assert.Throws<ArgumentException>(() => MediaInput.FromImage(new()));
    }
}
