using System.Text.Json;
using Novita.Remodl.Client.OpenAICompatible;
using Novita.Remodl.Client.Serialization;
using Novita.Remodl.Client.Tests.Rest;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.Images;

public sealed class ImageWireTests
{
    private static readonly byte[] Png = Convert.FromHexString("89504E470D0A1A0A");

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public async Task Golden_request_and_response(string culture)
    {
        using var _ = Culture.Use(culture);
        using var wire = Wire.AnsweringFixture("Images/full-response.json");
        using var novita = Clients.Novita(wire);

        var result = await novita.GenerateImageAsync(new ImageRequest
        {
            Model = "novita/gpt-image-2",
            Prompt = "A red kite over a green hill.",
            N = 2,
            Size = ImageSize.Of(1536, 1024),
            Quality = ImageQuality.High,
            ResponseFormat = ImageResponseFormat.B64Json,
            OutputFormat = ImageFormat.Webp,
            OutputCompression = 80,
            Background = ImageBackground.Transparent,
            Moderation = "low",
            PartialImages = 2,
            User = "u-1",
            Stream = true,
            Style = "natural",
            Seed = 7,
            AdditionalProperties = new Dictionary<string, JsonElement> { ["brand_new"] = JsonElement.Parse("""{"a":1}""") },
        });

        var sent = Assert.Single(wire.Sent);
        Assert.Equal(("POST", "https://api.novita.ai/openai/v1/images/generations"), (sent.Method, sent.Url));
        Assert.Equal("application/json", sent.Headers["Accept"]);
        JsonAssert.Equal(Fixture.Text("Images/full-request.json"), sent.Body);
        Assert.Equal(1_767_225_600, result.Created);
        Assert.Equal(Png, result.Data[0].Bytes!.Value.ToArray());
        Assert.Equal(("image/png", "iVBORw0KGgo=", "A kite."), (result.Data[0].MediaType, result.Data[0].B64Json, result.Data[0].RevisedPrompt));
        Assert.Equal("ok", result.Data[0].AdditionalProperties!["safety"].GetString());
        Assert.Null(result.Data[1].Bytes);
        Assert.Equal(("not base64", null), (result.Data[2].B64Json, result.Data[2].Bytes));
        Assert.Equal((ImageBackground.Opaque, ImageFormat.Png, ImageSize.Square1024, "ultra"), (result.Background, result.OutputFormat, result.Size, result.Quality!.Value.Value));
        Assert.Equal((12, 4160, 4172, 4160), (result.Usage!.InputTokens, result.Usage.OutputTokens, result.Usage.TotalTokens, result.Usage.OutputTokensDetails!.ImageTokens));
    }

    [Fact]
    public void An_answer_is_written_as_it_was_read()
    {
        var json = Fixture.Text("Images/full-response.json");

        var result = JsonSerializer.Deserialize<ImageResult>(json, WireJson.Options)!;

        JsonAssert.Equal(json, JsonSerializer.Serialize(result, WireJson.Options));
        Assert.Empty(JsonSerializer.Deserialize<ImageResult>("""{"created":1}""", WireJson.Options)!.Data);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public async Task Files_are_edited_by_a_form(string culture)
    {
        using var _ = Culture.Use(culture);
        using var file = new TemporaryFile("kite.png", Png);
        using var wire = Wire.AnsweringFixture("Images/full-response.json");
        using var novita = Clients.Novita(wire);

        await novita.EditImageAsync(new ImageEditRequest
        {
            Model = "novita/gpt-image-2",
            Prompt = "Make it blue: ä",
            Images = [ImageInput.FromPath(file.Path), ImageInput.FromBytes("\xFF\xD8\xFF"u8.ToArray(), "image/jpeg")],
            Mask = FileSource.FromBytes(Png, "mask.png"),
            N = 2,
            OutputCompression = 50,
            InputFidelity = "high",
            PartialImages = 1,
            AdditionalProperties = new Dictionary<string, JsonElement> { ["scale"] = JsonElement.Parse("0.5"), ["deep"] = JsonElement.Parse("""{"a":[1]}""") },
        });

        var sent = Assert.Single(wire.Sent);
        Assert.Equal("https://api.novita.ai/openai/v1/images/edits", sent.Url);
        Assert.StartsWith("multipart/form-data; boundary=", sent.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.DoesNotContain("\"", sent.Headers["Content-Type"], StringComparison.Ordinal);
        var parts = Parts(sent);
        Assert.Equal(
            [
                "Content-Disposition: form-data; name=\"image[]\"; filename=\"kite.png\"\r\nContent-Type: image/png",
                "Content-Disposition: form-data; name=\"image[]\"; filename=\"image.jpg\"\r\nContent-Type: image/jpeg",
                "Content-Disposition: form-data; name=\"mask\"; filename=\"mask.png\"\r\nContent-Type: image/png",
            ],
            parts[..3].Select(part => part.Head));
        Assert.Equal(
            ["model=gpt-image-2", "prompt=Make it blue: ä", "n=2", "output_compression=50", "input_fidelity=high", "scale=0.5", "deep={\"a\":[1]}"],
            parts[3..].Select(part => $"{part.Head["Content-Disposition: form-data; name=\"".Length..^1]}={part.Body}"));
    }

    [Fact]
    public async Task With_an_address_or_an_id_all_are_sent_as_json()
    {
        using var wire = Wire.AnsweringFixture("Images/full-response.json");
        using var novita = Clients.Novita(wire);

        await novita.EditImageAsync(new ImageEditRequest
        {
            Model = "gpt-image-2",
            Prompt = "Make it blue",
            Images = [FileSource.FromBytes(Png, "a.png"), ImageInput.FromUrl("https://example.com/a.png"), ImageInput.FromId("file-1")],
            Mask = ImageInput.FromId("file-2"),
        });

        Assert.Equal("application/json", wire.Sent[0].Headers["Content-Type"]);
        JsonAssert.Equal(
            """
            {"model":"gpt-image-2","prompt":"Make it blue","images":[{"image_url":"data:image/png;base64,iVBORw0KGgo="},{"image_url":"https://example.com/a.png"},{"file_id":"file-1"}],"mask":{"file_id":"file-2"}}
            """,
            wire.Sent[0].Body);
    }

    [Fact]
    public async Task Variations_are_asked_for_by_a_form()
    {
        using var wire = Wire.AnsweringFixture("Images/full-response.json");
        using var novita = Clients.Novita(wire);

        await novita.VaryImageAsync(new() { Model = "dall-e-2", Image = FileSource.FromBytes(Png, "a.png"), N = 3, Size = ImageSize.Square256, ResponseFormat = ImageResponseFormat.Url, User = "u" });

        Assert.Equal("https://api.novita.ai/openai/v1/images/variations", wire.Sent[0].Url);
        var parts = Parts(wire.Sent[0]);
        Assert.Equal("Content-Disposition: form-data; name=\"image\"; filename=\"a.png\"\r\nContent-Type: image/png", parts[0].Head);
        Assert.Equal(["dall-e-2", "3", "256x256", "url", "u"], parts[1..].Select(part => part.Body));
    }

    [Fact]
    public async Task Golden_stream()
    {
        using var wire = Wire.AnsweringFixture("Images/stream.sse");
        using var novita = Clients.Novita(wire);

        var events = await novita.StreamImageAsync(new() { Model = "m", Prompt = "p", PartialImages = 1 }).ToListAsync();

        JsonAssert.Equal("""{"model":"m","prompt":"p","partial_images":1,"stream":true}""", wire.Sent[0].Body);
        Assert.Equal("text/event-stream", wire.Sent[0].Headers["Accept"]);
        Assert.Equal([true, false, false], events.Select(item => item.IsPartial));
        Assert.Equal([false, false, true], events.Select(item => item.IsCompleted));
        Assert.Equal((0, 8), (events[0].PartialImageIndex, events[0].Image!.Bytes!.Value.Length));
        Assert.Equal("image_generation.heartbeat", events[1].Type.Value);
        Assert.Equal(50, events[1].AdditionalProperties!["percent"].GetInt32());
        Assert.Null(events[1].Image);
        Assert.Equal((9, 100), (events[2].Image!.Bytes!.Value.Length, events[2].Usage!.TotalTokens));
    }

    [Fact]
    public async Task A_stream_that_ends_before_the_image_is_interrupted()
    {
        using var wire = Wire.Answering("data: {\"type\":\"image_generation.partial_image\",\"b64_json\":\"AAAA\"}\n\n", "text/event-stream");
        using var novita = Clients.Novita(wire);

        var failure = await Assert.ThrowsAsync<StreamInterruptedException>(async () => await novita.StreamImageAsync(new() { Model = "m", Prompt = "p" }).ToListAsync());

        Assert.True(failure.ReceivedAnything);
        Assert.Contains("0 of 1", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_within_a_stream_is_one()
    {
        using var wire = Wire.Answering("event: error\ndata: {\"error\":{\"message\":\"not safe\",\"code\":\"content_policy_violation\"}}\n\n", "text/event-stream");
        using var novita = Clients.Novita(wire);

        await Assert.ThrowsAsync<ContentFilteredException>(async () => await novita.StreamImageAsync(new() { Model = "m", Prompt = "p" }).ToListAsync());
    }

    [Fact]
    public async Task A_server_that_does_not_stream_gives_finished_images()
    {
        using var wire = Wire.AnsweringFixture("Images/full-response.json");
        using var novita = Clients.Novita(wire);

        var events = await novita.StreamImageAsync(new() { Model = "m", Prompt = "p", N = 3 }).ToListAsync();

        Assert.Equal(3, events.Count);
        Assert.All(events, item => Assert.True(item.IsCompleted));
        Assert.Equal(Png, events[0].Image!.Bytes!.Value.ToArray());
        Assert.StartsWith("https://files.example.com/", events[1].Image!.Url, StringComparison.Ordinal);
    }

    public static TheoryData<Func<OpenAICompatibleProvider, Task>, string> Wrong => new()
    {
        { provider => provider.GenerateImageAsync(new() { Model = "", Prompt = "p" }), "Model is empty" },
        { provider => provider.GenerateImageAsync(new() { Model = "m", Prompt = " " }), "Prompt is empty" },
        { provider => provider.GenerateImageAsync(new() { Model = "m", Prompt = "p", N = 11 }), "N is 11" },
        { provider => provider.GenerateImageAsync(new() { Model = "m", Prompt = "p", OutputCompression = 101 }), "OutputCompression is 101" },
        { async provider => await provider.StreamImageAsync(new() { Model = "m", Prompt = "p", PartialImages = 4 }).ToListAsync(), "PartialImages is 4" },
        { provider => provider.EditImageAsync(new() { Model = "m", Prompt = "p", Images = [] }), "Images has 0" },
        { provider => provider.EditImageAsync(new() { Model = "m", Prompt = "p", Images = [new()] }), "Images[0] is neither" },
        { provider => provider.EditImageAsync(new() { Model = "m", Prompt = "p", Images = [ImageInput.FromId("f")], Mask = new() }), "Mask is neither" },
        { provider => provider.VaryImageAsync(new() { Model = "m", Image = ImageInput.FromUrl("https://example.com") }), "Image is no file" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_cannot_be_right_is_not_sent(Func<OpenAICompatibleProvider, Task> call, string problem)
    {
        using var wire = Wire.Answering("{}");
        using var novita = Clients.Novita(wire);

        var refusal = await Assert.ThrowsAsync<ArgumentException>(() => call(novita));

        Assert.Contains(problem, refusal.Message, StringComparison.Ordinal);
        Assert.Empty(wire.Sent);
    }

    [Fact]
    public async Task A_form_is_sent_again_when_its_files_can_be_read_again()
    {
        using var wire = Wire.Answering((_, number) => number == 0 ? new(System.Net.HttpStatusCode.ServiceUnavailable) : Wire.Json("""{"data":[]}"""));
        using var novita = Clients.Novita(wire);

        await novita.EditImageAsync(new() { Model = "m", Prompt = "p", Images = [FileSource.FromBytes(Png, "a.png")] });

        Assert.Equal(2, wire.Sent.Count);
        Assert.Equal(wire.Sent[0].Body, wire.Sent[1].Body);
    }

    [Fact]
    public async Task A_vanished_file_of_a_form_is_told_before_anything_is_sent()
    {
        var file = new TemporaryFile("a.png", Png);
        var edit = new ImageEditRequest { Model = "m", Prompt = "p", Images = [ImageInput.FromPath(file.Path)] };
        file.Dispose();
        using var wire = Wire.Answering("{}");
        using var novita = Clients.Novita(wire);

        await Assert.ThrowsAsync<FileNotFoundException>(() => novita.EditImageAsync(edit));

        Assert.Empty(wire.Sent);
    }

    [Fact]
    public async Task An_image_at_an_address_is_fetched_without_the_key()
    {
        using var wire = Wire.Answering((request, _) => request.RequestUri!.Host == "files.example.com"
            ? new() { Content = new ByteArrayContent(Png) }
            : Wire.Json(Fixture.Text("Images/full-response.json")));
        using var novita = Clients.Novita(wire);
        using var file = new TemporaryFile("out.png", [1]);
        var result = await novita.GenerateImageAsync(new() { Model = "m", Prompt = "p" });

        await novita.SaveImageAsync(result.Data[1], file.Path);

        Assert.Equal(Png, await File.ReadAllBytesAsync(file.Path));
        Assert.Null(wire.Sent[1].Authorization);
        Assert.Equal("https://files.example.com/a.png?X-Amz-Signature=abc", wire.Sent[1].Url);
        Assert.Contains("SaveImageAsync", Assert.Throws<InvalidOperationException>(result.Data[1].OpenRead).Message, StringComparison.Ordinal);
        await result.Data[0].SaveAsync(file.Path);
        Assert.Equal(Png, await File.ReadAllBytesAsync(file.Path));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(file.Path)!));
    }

    [Fact]
    public async Task An_address_that_has_expired_is_told_without_its_signature()
    {
        using var wire = Wire.Answering("<Error/>", "application/xml", System.Net.HttpStatusCode.Forbidden);
        using var novita = Clients.Novita(wire);
        var image = new GeneratedImage { Url = "https://files.example.com/a.png?X-Amz-Signature=abc" };

        var failure = await Assert.ThrowsAsync<InvalidProviderResponseException>(() => novita.OpenImageAsync(image));

        Assert.Equal(403, failure.StatusCode);
        Assert.DoesNotContain("abc", failure.ToString(), StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidProviderResponseException>(() => novita.OpenImageAsync(new GeneratedImage { Url = "file:///etc/passwd" }));
    }

    [Fact]
    public async Task An_image_as_a_data_uri_needs_no_fetching()
    {
        using var wire = Wire.Answering("{}");
        using var novita = Clients.Novita(wire);

        using var image = await novita.OpenImageAsync(new GeneratedImage { Url = "data:image/png;base64,iVBORw0KGgo=" });

        Assert.Equal(8, image.Length);
        Assert.Empty(wire.Sent);
    }

    private static (string Head, string Body)[] Parts(Sent sent)
    {
        var boundary = "--" + sent.Headers["Content-Type"].Split("boundary=")[1];
        return
        [
            .. sent.Body!.Split(boundary)[1..^1].Select(part => part.Trim('\r', '\n').Split("\r\n\r\n", 2)).Select(part => (part[0], part[1])),
        ];
    }
}
