using System.Net;
using Novita.Remodl.Client.NovitaAI.Media.Images;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.NovitaAI.Images;

public sealed class NativeImageAnswerTests
{
    [Fact]
    public async Task A_task_gives_images_wherever_they_are()
    {
        using var wire = Wire.Answering(Answer("task"));
        using var novita = Clients.Novita(wire);

        var result = await novita.Images.Resume("t1").WaitAsync();

        Assert.Equal("https://api.novita.ai/v3/async/task-result?task_id=t1", wire.Sent[0].Url);
        Assert.Equal(42, result.Seed);
        Assert.Equal(["image/png", "image/webp", "image/png"], result.Data.Select(image => image.MediaType));
        Assert.Equal("https://h/a.png", result.Data[0].Url);
        Assert.NotNull(result.Data[0].ExpiresAt);
        Assert.True(result.Data[1].AdditionalProperties!["nsfw_detection_result"].GetProperty("valid").GetBoolean());
        Assert.Equal(Pictures.Png, await result.Data[2].ReadBytesAsync());
    }

    [Theory]
    [InlineData("flux-1-schnell", 2, 0)]
    [InlineData("seedream-3-0-txt2img", 1, 1)]
    [InlineData("seedream-4.0", 2, 0)]
    [InlineData("seedream-4.5", 2, 0)]
    [InlineData("seedream-5.0-lite", 2, 0)]
    [InlineData("gemini-3-pro-image-text-to-image", 2, 0)]
    [InlineData("gemini-3-pro-image-edit", 1, 1)]
    [InlineData("gemini-3.1-flash-image-text-to-image", 2, 0)]
    [InlineData("gemini-3.1-flash-image-edit", 1, 0)]
    [InlineData("gpt-image-2-text-to-image", 2, 0)]
    [InlineData("gpt-image-2-edit", 1, 1)]
    public async Task Each_synchronous_endpoint_gives_its_images_in_order(string endpoint, int addresses, int contained)
    {
        using var wire = Wire.Answering(Answer(endpoint));
        using var novita = Clients.Novita(wire);

        var result = await (endpoint switch
        {
            "flux-1-schnell" => novita.Images.GenerateAsync(new Flux1SchnellRequest { Prompt = "p", Seed = 1, Steps = 4, Width = 64, Height = 64, ImageNum = 1 }),
            "seedream-3-0-txt2img" => novita.Images.GenerateAsync(new Seedream30Request { Prompt = "p" }),
            "seedream-4.0" => novita.Images.GenerateAsync(new Seedream40Request { Prompt = "p" }),
            "seedream-4.5" => novita.Images.GenerateAsync(new Seedream45Request { Prompt = "p" }),
            "seedream-5.0-lite" => novita.Images.GenerateAsync(new Seedream50LiteRequest { Prompt = "p" }),
            "gemini-3-pro-image-edit" => novita.Images.GenerateAsync(new Gemini3ProImageEditRequest { Prompt = "p", ImageUrls = [new Uri("https://h/a.png")!] }),
            "gemini-3.1-flash-image-text-to-image" => novita.Images.GenerateAsync(new Gemini31FlashImageRequest { Prompt = "p" }),
            "gemini-3.1-flash-image-edit" => novita.Images.GenerateAsync(new Gemini31FlashImageEditRequest { Prompt = "p", ImageUrls = [new Uri("https://h/a.png")!] }),
            "gpt-image-2-text-to-image" => novita.Images.GenerateAsync(new GptImage2Request { Prompt = "p" }),
            "gpt-image-2-edit" => novita.Images.GenerateAsync(new GptImage2EditRequest { Prompt = "p", Image = [new Uri("https://h/a.png")!] }),
            _ => novita.Images.GenerateAsync(new Gemini3ProImageRequest { Prompt = "p" }),
        });

        Assert.Equal(new[] { "https://h/a.jpeg", "https://h/b.jpeg" }[..addresses], result.Data.Take(addresses).Select(image => image.Url));
        Assert.Equal(contained, result.Data.Skip(addresses).Count(image => image.Bytes!.Value.Span.SequenceEqual(Pictures.Png)));
        Assert.Equal(endpoint == "gemini-3-pro-image-edit", result.AdditionalProperties?.ContainsKey("unheard_of") is true);
    }

    [Fact]
    public async Task Gemini_gives_images_and_words()
    {
        using var wire = Wire.Answering(Answer("generate-content"));
        using var novita = Clients.Novita(wire);

        var result = await novita.Images.GenerateContentAsync("gemini-2.5-flash-image", "a boat");

        Assert.Equal(2, result.Data.Count);
        Assert.All(result.Data, image => Assert.Equal(Pictures.Png, image.Bytes!.Value.ToArray()));
        Assert.Equal("Here ", result.AdditionalProperties!["text"].GetString());
        Assert.Equal(9, result.AdditionalProperties["usageMetadata"].GetProperty("totalTokenCount").GetInt32());
    }

    [Fact]
    public async Task A_failure_with_status_200_is_thrown()
    {
        using var wire = Wire.Answering("""{"image_urls":[],"base_resp":{"status_code":1002,"status_msg":"slow down"}}""");
        using var novita = Clients.Novita(wire);

        await Assert.ThrowsAsync<RateLimitedException>(() => novita.Images.GenerateAsync(new Gemini3ProImageRequest { Prompt = "p" }));
    }

    [Fact]
    public async Task A_tool_gives_the_image_as_it_comes()
    {
        using var wire = Wire.Answering(Pictures.In("""{"image_type":"png","image_file":"@png"}"""));
        using var novita = Clients.Novita(wire);
        using var file = new TemporaryFile("old.png", [1]);

        await using var image = await novita.ImageTools.RemoveTextAsync(new() { ImageFile = MediaInput.FromBytes(Pictures.Png) });
        Assert.Equal("image/png", image.MediaType);
        await image.SaveAsync(file.Path);

        Assert.Equal(Pictures.Png, await File.ReadAllBytesAsync(file.Path));
        Assert.Throws<InvalidOperationException>(() => image.OpenRead());
    }

    [Fact]
    public async Task A_tool_s_image_can_be_kept()
    {
        using var wire = Wire.Answering(Pictures.In("""{"image_file":"data:image/png;base64,@png"}"""));
        using var novita = Clients.Novita(wire);

        await using var arriving = await novita.ImageTools.ReimagineAsync(new() { ImageFile = MediaInput.FromBytes(Pictures.Png) });
        var image = await arriving.LoadAsync();

        Assert.Equal(Pictures.Png, await image.ReadBytesAsync());
        Assert.Equal(Pictures.Png, await image.ReadBytesAsync());
    }

    [Theory]
    [InlineData("""{"code":400,"reason":"IMAGE_NO_FACE_DETECTED","message":"no face"}""", typeof(InvalidRequestException))]
    [InlineData("""{"image_type":"png"}""", typeof(InvalidProviderResponseException))]
    [InlineData("""{"image_file":""}""", typeof(InvalidProviderResponseException))]
    [InlineData("""{"image_file":"!!!!!!!!"}""", typeof(InvalidProviderResponseException))]
    [InlineData("""{"image_file":"aGVsbG8""", typeof(InvalidProviderResponseException))]
    [InlineData("""{"image_file":null}""", typeof(InvalidProviderResponseException))]
    [InlineData("<html>", typeof(InvalidProviderResponseException))]
    [InlineData("", typeof(InvalidProviderResponseException))]
    public async Task A_tool_that_gives_no_image_says_so_at_once(string answer, Type expected)
    {
        using var wire = Wire.Answering(answer);
        using var novita = Clients.Novita(wire);

        var error = await Assert.ThrowsAnyAsync<ModelProviderException>(() => novita.ImageTools.MergeFaceAsync(new() { ImageFile = MediaInput.FromBytes(Pictures.Png), FaceImageFile = MediaInput.FromBytes(Pictures.Png) }));

        Assert.IsAssignableFrom(expected, error);
    }

    [Fact]
    public async Task A_picture_is_described()
    {
        using var wire = Wire.Answering("""{"prompt":"a boat on a lake"}""");
        using var novita = Clients.Novita(wire);

        Assert.Equal("a boat on a lake", (await novita.ImageTools.DescribeAsync(new() { ImageFile = MediaInput.FromBytes(Pictures.Png) })).Prompt);
    }

    [Fact]
    public async Task An_asset_goes_to_a_host_of_its_own_without_the_key()
    {
        using var wire = Wire.Answering("""{"assets_id":"a1"}""");
        using var novita = Clients.Novita(wire);

        MediaInput asset = await novita.Assets.UploadImageAsync(FileSource.FromBytes("abc"u8.ToArray(), "face.jpg"));
        await novita.Assets.UploadVideoAsync(FileSource.FromBytes("abc"u8.ToArray(), "a.mp4"));

        Assert.Equal("a1", asset.AssetId);
        Assert.Equal(["PUT https://assets.novitai.com/image", "PUT https://assets.novitai.com/video"], wire.Sent.Select(sent => $"{sent.Method} {sent.Url}"));
        Assert.Equal(["image/jpeg", "video/mp4"], wire.Sent.Select(sent => sent.Headers["Content-Type"]));
        Assert.All(wire.Sent, sent => Assert.Null(sent.Authorization));
        Assert.All(wire.Sent, sent => Assert.Equal("abc", sent.Body));
        await Assert.ThrowsAsync<ArgumentException>(() => novita.Assets.UploadImageAsync(FileSource.FromBytes("abc"u8.ToArray(), "a.mp4")));
    }

    [Fact]
    public async Task What_was_retired_is_said_to_be()
    {
        using var wire = Wire.Answering("""{"code":404,"reason":"API_NOT_FOUND","message":"no"}""", status: HttpStatusCode.NotFound);
        using var novita = Clients.Novita(wire);

        await Assert.ThrowsAsync<EndpointRetiredException>(() => novita.Images.StartAsync(new GlmImageRequest { Prompt = "p" }));
        await Assert.ThrowsAsync<EndpointRetiredException>(() => novita.ImageTools.RemoveTextAsync(new() { ImageFile = MediaInput.FromBytes(Pictures.Png) }));
    }

    private static string Answer(string name) => Pictures.In(Fixture.Text($"NovitaAI/Native/Images/{name}.answer.json"));
}
