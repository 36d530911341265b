using System.Text.Json.Nodes;
using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.Routing;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.NovitaAI.Images;

/// <summary>One request for all models: the model chooses the endpoint, and what that cannot express is refused.</summary>
public sealed class ImageRoutingTests
{
    [Theory]
    [InlineData("flux-1-schnell", "/v3beta/flux-1-schnell")]
    [InlineData("flux-1-kontext-dev", "/v3/async/flux-1-kontext-dev")]
    [InlineData("flux-1-kontext-pro", "/v3/async/flux-1-kontext-pro")]
    [InlineData("flux-1-kontext-max", "/v3/async/flux-1-kontext-max")]
    [InlineData("flux-2-dev", "/v3/async/flux-2-dev")]
    [InlineData("flux-2-flex", "/v3/async/flux-2-flex")]
    [InlineData("novita/flux-2-pro", "/v3/async/flux-2-pro")]
    [InlineData("qwen-image", "/v3/async/qwen-image-txt2img")]
    [InlineData("hunyuan-image-3", "/v3/async/hunyuan-image-3")]
    [InlineData("glm-image", "/v3/async/glm-image")]
    [InlineData("z-image-turbo", "/v3/async/z-image-turbo")]
    [InlineData("seedream-3-0-t2i-250415", "/v3/seedream-3-0-txt2img")]
    [InlineData("seedream-4.0", "/v3/seedream-4.0")]
    [InlineData("seedream-4.5", "/v3/seedream-4.5")]
    [InlineData("seedream-5.0-lite", "/v3/seedream-5.0-lite")]
    [InlineData("gemini-3-pro-image", "/v3/gemini-3-pro-image-text-to-image")]
    [InlineData("gemini-2.5-flash-image", "/gemini/v1/models/gemini-2.5-flash-image:generateContent")]
    [InlineData("sd_xl_base_1.0.safetensors", "/v3/async/txt2img")]
    [InlineData("dreamshaper_8_93211", "/v3/async/txt2img")]
    [InlineData("gpt-image-2", "/openai/v1/images/generations")]
    [InlineData("vendor/model", "/openai/v1/images/generations")]
    public async Task The_model_chooses_the_endpoint(string model, string path)
    {
        using var wire = Wire.Answering("""{"task_id":"t1","images":["https://h/a.png"],"data":[]}""");
        using var novita = Clients.Novita(wire);

        var job = await novita.StartImageAsync(new() { Model = model, Prompt = "a boat" });

        Assert.Equal("https://api.novita.ai" + path, Assert.Single(wire.Sent).Url);
        Assert.Equal(path.Contains("/async/", StringComparison.Ordinal) ? "task" : "answer", job.Handle.Kind);
    }

    [Theory]
    [InlineData("qwen-image", "/v3/async/qwen-image-edit")]
    [InlineData("gemini-3-pro-image", "/v3/gemini-3-pro-image-edit")]
    [InlineData("dreamshaper_8.safetensors", "/v3/async/img2img")]
    [InlineData("seedream-4.0", "/v3/seedream-4.0")]
    public async Task Images_choose_too(string model, string path)
    {
        using var wire = Wire.Answering("""{"task_id":"t1"}""");
        using var novita = Clients.Novita(wire);

        await novita.StartImageAsync(new() { Model = model, Prompt = "a boat", Images = [ImageInput.FromBytes(Pictures.PngOf(640, 480))] });

        Assert.Equal("https://api.novita.ai" + path, wire.Sent[0].Url);
    }

    [Fact]
    public async Task A_checkpoint_takes_all_that_it_knows()
    {
        using var wire = Wire.Answering("""{"task_id":"t1"}""");
        using var novita = Clients.Novita(wire);

        await novita.StartImageAsync(new()
        {
            Model = "dreamshaper_8.safetensors",
            Prompt = "a boat",
            NegativePrompt = "fog",
            N = 2,
            Steps = 30,
            GuidanceScale = 5.5,
            Seed = 7,
            Strength = 0.4,
            Loras = [new() { Name = "add_detail", Strength = 0.5 }],
            OutputFormat = ImageFormat.Webp,
            Images = [ImageInput.FromBytes(Pictures.PngOf(640, 480))],
        });

        JsonAssert.Equal(
            $$$"""
            {"extra":{"response_image_type":"webp"},"request":{"model_name":"dreamshaper_8.safetensors","prompt":"a boat","negative_prompt":"fog","image_base64":"{{{Convert.ToBase64String(Pictures.PngOf(640, 480))}}}",
            "width":640,"height":480,"image_num":2,"steps":30,"guidance_scale":5.5,"sampler_name":"DPM++ 2M Karras","seed":7,"strength":0.4,"loras":[{"model_name":"add_detail","strength":0.5}]}}
            """,
            wire.Sent[0].Body);
    }

    [Fact]
    public async Task A_mask_makes_it_inpainting_and_loras_another_z_image()
    {
        using var wire = Wire.Answering("""{"task_id":"t1"}""");
        using var novita = Clients.Novita(wire);

        await novita.StartImageAsync(new() { Model = "m.safetensors", Prompt = "p", Images = [ImageInput.FromBytes(Pictures.Png)], Mask = ImageInput.FromBytes(Pictures.Png) });
        await novita.StartImageAsync(new() { Model = "z-image-turbo", Prompt = "p", Loras = [new() { Name = "https://example.com/l.safetensors", Strength = 2 }] });

        Assert.Equal(["https://api.novita.ai/v3/async/inpainting", "https://api.novita.ai/v3/async/z-image-turbo-lora"], wire.Sent.Select(sent => sent.Url));
        JsonAssert.Equal("""{"prompt":"p","loras":[{"path":"https://example.com/l.safetensors","scale":2}]}""", wire.Sent[1].Body);
    }

    [Theory]
    [InlineData("flux-2-pro", "NegativePrompt", "/v3/async/flux-2-pro")]
    [InlineData("flux-2-pro", "N", "/v3/async/flux-2-pro")]
    [InlineData("qwen-image", "Seed", "/v3/async/qwen-image-txt2img")]
    [InlineData("glm-image", "Steps", "/v3/async/glm-image")]
    [InlineData("seedream-4.5", "GuidanceScale", "/v3/seedream-4.5")]
    [InlineData("m.safetensors", "AspectRatio", "/v3/async/txt2img")]
    [InlineData("gpt-image-2", "NegativePrompt", "/images/generations")]
    [InlineData("gpt-image-2", "Steps", "/images/generations")]
    [InlineData("gpt-image-2", "GuidanceScale", "/images/generations")]
    [InlineData("gpt-image-2", "Strength", "/images/generations")]
    [InlineData("gpt-image-2", "Loras", "/images/generations")]
    [InlineData("gpt-image-2", "AspectRatio", "/images/generations")]
    [InlineData("gpt-image-2", "Watermark", "/images/generations")]
    [InlineData("gpt-image-2", "Images", "/images/generations")]
    public async Task What_the_endpoint_cannot_express_is_refused_by_name(string model, string field, string endpoint)
    {
        using var wire = new Wire();
        using var novita = Clients.Novita(wire);
        var request = new ImageRequest { Model = model, Prompt = "p" };
        request = field switch
        {
            "NegativePrompt" => request with { NegativePrompt = "fog" },
            "N" => request with { N = 2 },
            "Seed" => request with { Seed = 1 },
            "Steps" => request with { Steps = 9 },
            "GuidanceScale" => request with { GuidanceScale = 9 },
            "Strength" => request with { Strength = 0.5 },
            "Loras" => request with { Loras = [new() { Name = "l" }] },
            "AspectRatio" => request with { AspectRatio = ImageAspectRatio.Square },
            "Watermark" => request with { Watermark = true },
            _ => request with { Images = [ImageInput.FromUrl("https://h/a.png")] },
        };

        var error = await Assert.ThrowsAsync<ArgumentException>(() => novita.GenerateImageAsync(request));

        Assert.Contains(field, error.Message, StringComparison.Ordinal);
        Assert.Contains(endpoint, error.Message, StringComparison.Ordinal);
        Assert.Empty(wire.Sent);
    }

    public static TheoryData<string, bool> NativeModels
    {
        get
        {
            string[] models =
            [
                "flux-1-schnell", "flux-1-kontext-dev", "flux-1-kontext-pro", "flux-1-kontext-max", "flux-2-dev", "flux-2-flex", "flux-2-pro", "qwen-image", "hunyuan-image-3", "glm-image", "z-image-turbo",
                "seedream-3.0", "seedream-4.0", "seedream-4.5", "seedream-5.0-lite", "gemini-3-pro-image", "gemini-2.5-flash-image", "m.safetensors",
            ];
            var data = new TheoryData<string, bool> { { "flux-1-kontext-dev", true }, { "qwen-image", true }, { "seedream-4.0", true }, { "seedream-4.5", true }, { "gemini-3-pro-image", true }, { "m.safetensors", true } };
            foreach (var model in models)
            {
                data.Add(model, false);
            }

            return data;
        }
    }

    /// <summary>Each field by itself: it changes what is sent, or it is refused by its name.</summary>
    [Theory]
    [MemberData(nameof(NativeModels))]
    public async Task No_neutral_field_is_dropped(string model, bool fromImage)
    {
        var file = ImageInput.FromBytes(Pictures.PngOf(640, 480));
        var plain = new ImageRequest { Model = model, Prompt = "a boat", Images = fromImage ? [file] : null, Seed = model == "flux-1-schnell" ? 1 : null };
        var usual = await BodyAsync(plain);
        (string Name, ImageRequest Request)[] changed =
        [
            (nameof(plain.N), plain with { N = 2 }), (nameof(plain.Size), plain with { Size = model.StartsWith("gemini", StringComparison.Ordinal) || model.StartsWith("seedream-", StringComparison.Ordinal) && model != "seedream-3.0" ? "2K" : ImageSize.Of(1120, 1056) }),
            (nameof(plain.Quality), plain with { Quality = "hd" }), (nameof(plain.ResponseFormat), plain with { ResponseFormat = ImageResponseFormat.B64Json }),
            (nameof(plain.OutputFormat), plain with { OutputFormat = ImageFormat.Webp }), (nameof(plain.OutputCompression), plain with { OutputCompression = 50 }),
            (nameof(plain.Background), plain with { Background = ImageBackground.Transparent }), (nameof(plain.Moderation), plain with { Moderation = "low" }), (nameof(plain.PartialImages), plain with { PartialImages = 2 }),
            (nameof(plain.User), plain with { User = "u" }), (nameof(plain.Style), plain with { Style = "vivid" }), (nameof(plain.Seed), plain with { Seed = 7 }), (nameof(plain.Images), plain with { Images = fromImage ? [file, file] : [file] }),
            (nameof(plain.Mask), plain with { Mask = file }), (nameof(plain.NegativePrompt), plain with { NegativePrompt = "fog" }), (nameof(plain.Steps), plain with { Steps = 11 }), (nameof(plain.GuidanceScale), plain with { GuidanceScale = 3 }),
            (nameof(plain.Strength), plain with { Strength = 0.4 }), (nameof(plain.Loras), plain with { Loras = [new() { Name = "l", Strength = 0.5 }] }), (nameof(plain.AspectRatio), plain with { AspectRatio = "16:9" }),
            (nameof(plain.Watermark), plain with { Watermark = false }),
        ];

        foreach (var (name, request) in changed)
        {
            string body;
            try
            {
                body = await BodyAsync(request);
            }
            catch (ArgumentException e)
            {
                Assert.Contains(name, e.Message, StringComparison.OrdinalIgnoreCase);
                continue;
            }

            // What is asked for in base64 is so without a field for it where answers always are.
            Assert.True(body != usual || (name == nameof(plain.ResponseFormat) && model.StartsWith("gemini-2", StringComparison.Ordinal)), $"{name} is dropped by {model}.");
        }

        Assert.Equal(
            typeof(ImageRequest).GetProperties().Select(property => property.Name).Except(["Model", "Prompt", "Stream", "AdditionalProperties"]).Order(StringComparer.Ordinal),
            changed.Select(change => change.Name).Order(StringComparer.Ordinal));
    }

    private static async Task<string> BodyAsync(ImageRequest request)
    {
        using var wire = Wire.Answering("""{"task_id":"t1","images":["https://h/a.png"],"data":[]}""");
        using var novita = Clients.Novita(wire);
        await novita.StartImageAsync(request);
        return wire.Sent[0].Url + wire.Sent[0].Body;
    }

    [Fact]
    public async Task OpenAIs_body_has_OpenAIs_fields_alone()
    {
        using var wire = Wire.Answering("""{"data":[{"url":"https://h/a.png"}]}""");
        using var novita = Clients.Novita(wire);

        var job = await novita.StartImageAsync(new() { Model = "gpt-image-2", Prompt = "p", N = 1, Size = ImageSize.Square1024, Images = [], Loras = [] });

        JsonAssert.Equal("""{"model":"gpt-image-2","prompt":"p","n":1,"size":"1024x1024"}""", wire.Sent[0].Body);
        Assert.Equal("https://h/a.png", (await job.WaitAsync()).Data[0].Url);
    }

    [Fact]
    public async Task RemodlAI_answers_a_job_that_has_ended_and_the_router_finds_both()
    {
        using var wire = Wire.Answering("""{"data":[{"b64_json":"aGVsbG8="}]}""");
        using var tasks = Wire.Answering("""{"task_id":"t1"}""");
        using var remodlAI = Clients.RemodlAI(wire);
        using var novita = Clients.Novita(tasks);
        var router = new ModelRouter([remodlAI, novita]);

        var job = await router.StartImageAsync(new() { Model = "remodlai/omni", Prompt = "p" });
        var other = await router.StartImageAsync(new() { Model = "novita/hunyuan-image-3", Prompt = "p" });

        Assert.Equal("hello"u8.ToArray(), await (await job.WaitAsync()).Data[0].ReadBytesAsync());
        Assert.Equal("remodlai", job.Handle.Provider);
        Assert.Equal("novita:task:t1", other.Handle.ToString());
        await Assert.ThrowsAsync<ArgumentException>(() => remodlAI.StartImageAsync(new() { Model = "omni", Prompt = "p", Steps = 4 }));
    }

    [Fact]
    public async Task Generate_waits_and_streams_give_the_finished_ones()
    {
        using var wire = Wire.Answering((request, _) => Wire.Json(request.Method == HttpMethod.Post
            ? """{"task_id":"t1"}"""
            : """{"task":{"task_id":"t1","status":"TASK_STATUS_SUCCEED"},"images":[{"image_url":"https://h/a.png"},{"image_url":"https://h/b.png"}]}"""));
        using var novita = Clients.Novita(wire);

        var result = await novita.GenerateImageAsync(new ImageRequest { Model = "flux-2-pro", Prompt = "p" });
        var urls = new List<string?>();
        await foreach (var part in novita.StreamImageAsync(new() { Model = "flux-2-pro", Prompt = "p" }))
        {
            Assert.True(part.IsCompleted);
            urls.Add(part.Image!.Url);
        }

        Assert.Equal(["https://h/a.png", "https://h/b.png"], result.Data.Select(image => image.Url));
        Assert.Equal(["https://h/a.png", "https://h/b.png"], urls);
    }

    [Fact]
    public async Task It_is_waited_by_ones_own_limits_and_progress_is_told()
    {
        using var wire = Wire.Answering((request, _) => Wire.Json(request.Method == HttpMethod.Post
            ? """{"task_id":"t1"}"""
            : """{"task":{"task_id":"t1","status":"TASK_STATUS_SUCCEED"},"images":[{"image_url":"https://h/a.png"}]}"""));
        using var novita = Clients.Novita(wire);
        var told = new List<JobProgress>();

        var result = await novita.GenerateImageAsync(new ImageRequest { Model = "flux-2-pro", Prompt = "p" }, new JobWaitOptions { Timeout = TimeSpan.FromMinutes(1) }, new Told(told));

        Assert.Equal("https://h/a.png", result.Image!.Url);
        Assert.Equal(JobStatus.Succeeded, Assert.Single(told).Status);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => novita.GenerateImageAsync(new ImageRequest { Model = "flux-2-pro", Prompt = "p" }, new JobWaitOptions { MinInterval = TimeSpan.FromSeconds(-1) }));
    }

    [Theory]
    [InlineData("novita/seedream-4.5", "/v3/seedream-4.5")]
    [InlineData("qwen-image-edit", "/v3/async/qwen-image-edit")]
    [InlineData("gpt-image-2", "/openai/v1/images/edits")]
    public async Task Edits_go_to_the_endpoint_of_the_model(string model, string path)
    {
        using var wire = Wire.Answering((request, _) => Wire.Json(request.Method == HttpMethod.Post
            ? """{"task_id":"t1","images":["https://h/a.png"],"data":[{"url":"https://h/a.png"}]}"""
            : """{"task":{"task_id":"t1","status":"TASK_STATUS_SUCCEED"},"images":[{"image_url":"https://h/a.png"}]}"""));
        using var novita = Clients.Novita(wire);

        var result = await novita.EditImageAsync(new() { Model = model, Prompt = "a ship", Images = [ImageInput.FromBytes(Pictures.Png)] });

        Assert.Equal("https://api.novita.ai" + path, wire.Sent[0].Url);
        Assert.Equal("https://h/a.png", result.Image!.Url);
    }

    [Fact]
    public async Task A_native_edit_refuses_what_it_would_have_to_drop()
    {
        using var wire = new Wire();
        using var novita = Clients.Novita(wire);
        var edit = new ImageEditRequest { Model = "seedream-4.5", Prompt = "a ship", Images = [ImageInput.FromBytes(Pictures.Png)] };

        var mask = await Assert.ThrowsAsync<ArgumentException>(() => novita.EditImageAsync(edit with { Mask = ImageInput.FromBytes(Pictures.Png) }));
        var fidelity = await Assert.ThrowsAsync<ArgumentException>(() => novita.EditImageAsync(edit with { InputFidelity = "high" }));
        var format = await Assert.ThrowsAsync<ArgumentException>(
            () => novita.StartImageAsync(new() { Model = "gemini-2.5-flash-image", Prompt = "p", ResponseFormat = ImageResponseFormat.Url }));

        Assert.Contains("ImageRequest.Mask", mask.Message, StringComparison.Ordinal);
        Assert.Contains("InputFidelity", fidelity.Message, StringComparison.Ordinal);
        Assert.Contains("ResponseFormat", format.Message, StringComparison.Ordinal);
        Assert.Empty(wire.Sent);
    }

    [Theory]
    [InlineData(4032, 3024, 2048, 1536)]
    [InlineData(100, 50, 256, 128)]
    [InlineData(640, 480, 640, 480)]
    [InlineData(4096, 100, 2048, 128)]
    public async Task A_picture_of_another_keeps_its_proportions(int width, int height, int asked, int askedDown)
    {
        using var wire = Wire.Answering("""{"task_id":"t1"}""");
        using var novita = Clients.Novita(wire);

        await novita.StartImageAsync(new() { Model = "m.safetensors", Prompt = "p", Images = [ImageInput.FromBytes(Pictures.PngOf(width, height))] });

        var request = JsonNode.Parse(wire.Sent[0].Body!)!["request"]!;
        Assert.Equal((asked, askedDown), (request["width"]!.GetValue<int>(), request["height"]!.GetValue<int>()));
    }

    [Fact]
    public async Task A_size_without_pixels_is_not_dropped_beside_a_picture()
    {
        using var wire = new Wire();
        using var novita = Clients.Novita(wire);

        await Assert.ThrowsAsync<ArgumentException>(() => novita.StartImageAsync(new() { Model = "m.safetensors", Prompt = "p", Size = "2K", Images = [ImageInput.FromBytes(Pictures.Png)] }));

        Assert.Empty(wire.Sent);
    }

    [Fact]
    public async Task What_was_made_goes_into_the_next_request()
    {
        using var wire = Wire.Answering("""{"images":["https://h/a.png"]}""");
        using var novita = Clients.Novita(wire);
        var first = await novita.GenerateImageAsync("seedream-4.5", "a boat");

        await novita.GenerateImageAsync(new ImageRequest { Model = "seedream-4.5", Prompt = "a ship", Images = [ImageInput.FromImage(first)] });

        Assert.Equal("https://h/a.png", JsonNode.Parse(wire.Sent[1].Body!)!["image"]![0]!.GetValue<string>());
        Assert.Throws<ArgumentException>(() => ImageInput.FromImage(new GeneratedImage()));
    }

    [Fact]
    public async Task A_streamed_image_has_all_that_is_known_of_it()
    {
        using var wire = Wire.Answering((request, _) => Wire.Json(request.Method == HttpMethod.Post
            ? """{"task_id":"t1"}"""
            : """{"task":{"task_id":"t1","status":"TASK_STATUS_SUCCEED"},"images":[{"image_url":"https://h/a","image_url_ttl":"3600","image_type":"webp","nsfw_detection_result":{"valid":true}}]}"""));
        using var novita = Clients.Novita(wire);

        await foreach (var part in novita.StreamImageAsync(new() { Model = "a.safetensors", Prompt = "p" }))
        {
            Assert.Equal("image/webp", part.Image!.MediaType);
            Assert.NotNull(part.Image.ExpiresAt);
            Assert.Contains("nsfw_detection_result", part.Image.AdditionalProperties!);
            Assert.Contains("nsfw_detection_result", part.AdditionalProperties!);
        }
    }

    [Fact]
    public async Task Fields_of_one_endpoint_go_with_it()
    {
        using var wire = Wire.Answering("""{"task_id":"t1"}""");
        using var novita = Clients.Novita(wire);

        await novita.StartImageAsync(new() { Model = "flux-1-kontext-dev", Prompt = "p", AdditionalProperties = new Dictionary<string, System.Text.Json.JsonElement> { ["fast_mode"] = JsonAssert.Parse("true") } });

        Assert.True(JsonNode.Parse(wire.Sent[0].Body!)!["fast_mode"]!.GetValue<bool>());
    }

    private sealed class Told(List<JobProgress> told) : IProgress<JobProgress>
    {
        public void Report(JobProgress value) => told.Add(value);
    }
}
