using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.NovitaAI.Media.Images;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.NovitaAI.Images;

/// <summary>A full request to each endpoint, as it stands in the fixture of that name.</summary>
public sealed class NativeImageRequestTests
{
    private static MediaInput Png => MediaInput.FromBytes(Pictures.Png);

    private static MediaInput At => MediaInput.FromUrl("https://example.com/a.png");

    public static TheoryData<string> Endpoints => [.. Calls.Keys];

    private static Dictionary<string, (string Path, Func<NovitaClient, Task<object>> Call)> Calls { get; } =
        new(StringComparer.Ordinal)
        {
            ["txt2img"] = ("/v3/async/txt2img", async novita => await novita.Images.StartAsync(new TextToImageRequest { ModelName = "dreamshaper_8_93211.safetensors", Prompt = "a boat", NegativePrompt = "fog", Width = 512, Height = 768, ImageNum = 2, Steps = 20, GuidanceScale = 7.5, SamplerName = ImageSampler.DpmPlusPlus2MKarras, Seed = 42, SdVae = "vae-ft-mse-840000-ema-pruned.safetensors", ClipSkip = 2, Loras = [new() { ModelName = "add_detail_44319", Strength = 0.7 }], Embeddings = [new() { ModelName = "BadDream_53202" }], HiresFix = new() { TargetWidth = 1024, TargetHeight = 1536, Strength = 0.5, Upscaler = ImageUpscaler.Latent }, Refiner = new() { SwitchAt = 0.8 }, EnableTransparentBackground = true, RestoreFaces = true }, new() { ResponseImageType = ImageFormat.Png, EnableNsfwDetection = true, NsfwDetectionLevel = 2, Webhook = new() { Url = "https://example.com/hook", TestMode = new() { Enabled = true, ReturnTaskStatus = MediaTaskStatus.Failed } }, CustomStorage = new() { AwsS3 = new() { Region = "us-east-2", Bucket = "b", Path = "/p", SaveToPathDirectly = true } }, EnterprisePlan = new() { Enabled = false } })),
            ["img2img"] = ("/v3/async/img2img", async novita => await novita.Images.StartAsync(new ImageToImageRequest { ModelName = "dreamshaper_8_93211.safetensors", Prompt = "a boat", NegativePrompt = "fog", ImageBase64 = Png, Width = 512, Height = 512, ImageNum = 2, Steps = 20, GuidanceScale = 7.5, SamplerName = ImageSampler.DpmPlusPlus2MKarras, Seed = 42, SdVae = "vae-ft-mse-840000-ema-pruned.safetensors", ClipSkip = 2, Loras = [new() { ModelName = "add_detail_44319", Strength = 0.7 }], Embeddings = [new() { ModelName = "BadDream_53202" }], Strength = 0.6, Controlnet = new() { Units = [new() { ModelName = ControlNetModel.Sd15Canny, ImageBase64 = Png, Strength = 1, Preprocessor = ControlNetPreprocessor.Canny, GuidanceStart = 0, GuidanceEnd = 0.9 }] }, IpAdapters = [new() { ModelName = IpAdapterModel.Sd15, ImageBase64 = Png, Strength = 0.5 }] })),
            ["inpainting"] = ("/v3/async/inpainting", async novita => await novita.Images.StartAsync(new InpaintingRequest { ModelName = "dreamshaper_8_93211.safetensors", Prompt = "a boat", NegativePrompt = "fog", ImageBase64 = Png, MaskImageBase64 = Png, ImageNum = 2, Steps = 20, GuidanceScale = 7.5, SamplerName = ImageSampler.DpmPlusPlus2MKarras, Seed = 42, SdVae = "vae-ft-mse-840000-ema-pruned.safetensors", ClipSkip = 2, Loras = [new() { ModelName = "add_detail_44319", Strength = 0.7 }], Embeddings = [new() { ModelName = "BadDream_53202" }], MaskBlur = 4, Strength = 0.9, InpaintingFullRes = 1, InpaintingFullResPadding = 16, InpaintingMaskInvert = 0, InitialNoiseMultiplier = 0.5 })),
            ["upscale"] = ("/v3/async/upscale", async novita => await novita.Images.StartAsync(new UpscaleRequest { ModelName = ImageUpscaler.UltraSharp, ImageBase64 = Png, ScaleFactor = 2.5 })),
            ["flux-1-kontext-dev"] = ("/v3/async/flux-1-kontext-dev", async novita => await novita.Images.StartAsync(new FluxKontextDevRequest { Prompt = "a boat", Images = [At, Png], FastMode = true, Size = ImageSize.Of(1024, 768), NumInferenceSteps = 28, GuidanceScale = 2.5, NumImages = 2, Seed = 7, OutputFormat = ImageFormat.Png })),
            ["flux-1-kontext-pro"] = ("/v3/async/flux-1-kontext-pro", async novita => await novita.Images.StartAsync(new FluxKontextProRequest { Prompt = "a boat", Images = [At], GuidanceScale = 3.5, AspectRatio = ImageAspectRatio.R21x9, Seed = -1 })),
            ["flux-1-kontext-max"] = ("/v3/async/flux-1-kontext-max", async novita => await novita.Images.StartAsync(new FluxKontextMaxRequest { Prompt = "a boat", Images = [At], GuidanceScale = 3.5, AspectRatio = ImageAspectRatio.R21x9, Seed = -1, SafetyTolerance = "5" })),
            ["flux-2-dev"] = ("/v3/async/flux-2-dev", async novita => await novita.Images.StartAsync(new Flux2DevRequest { Prompt = "a boat", Images = [At], Size = ImageSize.Of(256, 1536), Loras = [new() { Path = "https://example.com/l.safetensors", Scale = 1.5 }], Seed = 7 })),
            ["flux-2-flex"] = ("/v3/async/flux-2-flex", async novita => await novita.Images.StartAsync(new Flux2FlexRequest { Prompt = "a boat", Images = [At], Size = ImageSize.Square1024, Seed = 7 })),
            ["flux-2-pro"] = ("/v3/async/flux-2-pro", async novita => await novita.Images.StartAsync(new Flux2ProRequest { Prompt = "a boat", Images = [At], Size = ImageSize.Square1024, Seed = 7 })),
            ["qwen-image-txt2img"] = ("/v3/async/qwen-image-txt2img", async novita => await novita.Images.StartAsync(new QwenImageRequest { Prompt = "a boat", Size = "1024x768" })),
            ["qwen-image-edit"] = ("/v3/async/qwen-image-edit", async novita => await novita.Images.StartAsync(new QwenImageEditRequest { Prompt = "a boat", Image = Png, Seed = 7, OutputFormat = ImageFormat.Webp })),
            ["hunyuan-image-3"] = ("/v3/async/hunyuan-image-3", async novita => await novita.Images.StartAsync(new HunyuanImage3Request { Prompt = "a boat", Size = ImageSize.Of(768, 768), Seed = 7 })),
            ["glm-image"] = ("/v3/async/glm-image", async novita => await novita.Images.StartAsync(new GlmImageRequest { Prompt = "a boat", Size = ImageSize.Of(1568, 1056), Quality = ImageQuality.Hd, WatermarkEnabled = false })),
            ["z-image-turbo"] = ("/v3/async/z-image-turbo", async novita => await novita.Images.StartAsync(new ZImageTurboRequest { Prompt = "a boat", Size = ImageSize.Square1024, Seed = 7, EnableBase64Output = true })),
            ["z-image-turbo-lora"] = ("/v3/async/z-image-turbo-lora", async novita => await novita.Images.StartAsync(new ZImageTurboLoraRequest { Prompt = "a boat", Size = ImageSize.Square1024, Seed = 7, Loras = [new() { Path = "https://example.com/l.safetensors" }] })),
            ["flux-1-schnell"] = ("/v3beta/flux-1-schnell", async novita => await novita.Images.GenerateAsync(new Flux1SchnellRequest { Prompt = "a boat", Seed = 4294967295, Steps = 4, Width = 512, Height = 512, ImageNum = 2, ResponseImageFormat = ImageFormat.Jpeg })),
            ["seedream-3-0-txt2img"] = ("/v3/seedream-3-0-txt2img", async novita => await novita.Images.GenerateAsync(new Seedream30Request { Prompt = "a boat", Model = "seedream-3-0-t2i-250415", ResponseFormat = ImageResponseFormat.B64Json, Size = ImageSize.Of(1024, 768), Seed = 7, GuidanceScale = 2.5, Watermark = false })),
            ["seedream-4.0"] = ("/v3/seedream-4.0", async novita => await novita.Images.GenerateAsync(new Seedream40Request { Prompt = "a boat", Images = [At, Png], Size = "2K", SequentialImageGeneration = "auto", MaxImages = 3, Watermark = false })),
            ["seedream-4.5"] = ("/v3/seedream-4.5", async novita => await novita.Images.GenerateAsync(new Seedream45Request { Prompt = "a boat", Image = [At], Size = ImageSize.Of(2048, 2048), Watermark = false, OptimizePromptOptions = new() { Mode = "standard" }, SequentialImageGeneration = "auto", SequentialImageGenerationOptions = new() { MaxImages = 3 } })),
            ["seedream-5.0-lite"] = ("/v3/seedream-5.0-lite", async novita => await novita.Images.GenerateAsync(new Seedream50LiteRequest { Prompt = "a boat", Image = [At], Size = ImageSize.Of(2048, 2048), Watermark = false, OptimizePromptOptions = new() { Mode = "standard" }, SequentialImageGeneration = "auto", SequentialImageGenerationOptions = new() { MaxImages = 3 } })),
            ["gemini-3-pro-image-text-to-image"] = ("/v3/gemini-3-pro-image-text-to-image", async novita => await novita.Images.GenerateAsync(new Gemini3ProImageRequest { Prompt = "a boat", AspectRatio = ImageAspectRatio.R16x9, Size = "2K", OutputFormat = "image/png" })),
            ["gemini-3-pro-image-edit"] = ("/v3/gemini-3-pro-image-edit", async novita => await novita.Images.GenerateAsync(new Gemini3ProImageEditRequest { Prompt = "a boat", AspectRatio = ImageAspectRatio.Square, ImageUrls = [At], ImageBase64s = [Png] })),
            ["gemini-3.1-flash-image-text-to-image"] = ("/v3/gemini-3.1-flash-image-text-to-image", async novita => await novita.Images.GenerateAsync(new Gemini31FlashImageRequest { Prompt = "a boat", AspectRatio = ImageAspectRatio.R16x9, Size = "0.5K", OutputFormat = "image/png", Google = new() { WebSearch = true, ImageSearch = false } })),
            ["gemini-3.1-flash-image-edit"] = ("/v3/gemini-3.1-flash-image-edit", async novita => await novita.Images.GenerateAsync(new Gemini31FlashImageEditRequest { Prompt = "a boat", AspectRatio = ImageAspectRatio.Square, ImageUrls = [At], ImageBase64s = [Png], Google = new() { WebSearch = true } })),
            ["gpt-image-2-text-to-image"] = ("/v3/gpt-image-2-text-to-image", async novita => await novita.Images.GenerateAsync(new GptImage2Request { Prompt = "a boat", N = 2, Size = ImageSize.Of(1024, 768), Quality = ImageQuality.High, OutputFormat = ImageFormat.Png, Moderation = "low" })),
            ["gpt-image-2-edit"] = ("/v3/gpt-image-2-edit", async novita => await novita.Images.GenerateAsync(new GptImage2EditRequest { Prompt = "a boat", Image = [At, Png], Mask = Png, N = 1, Quality = ImageQuality.Low })),
            ["generate-content"] = ("/gemini/v1/models/gemini-2.5-flash-image:generateContent", async novita => await novita.Images.GenerateContentAsync("gemini-2.5-flash-image", new GeminiContentRequest { Contents = [new() { Role = "user", Parts = [new() { Text = "a boat" }, new() { InlineData = new() { MimeType = "image/png", Data = Png } }] }], GenerationConfig = new() { ResponseModalities = ["TEXT", "IMAGE"], CandidateCount = 1, ImageConfig = new() { AspectRatio = ImageAspectRatio.R16x9, ImageSize = "2K" } } })),
            ["cleanup"] = ("/v3/cleanup", async novita => await novita.ImageTools.CleanupAsync(new() { ImageFile = Png, MaskFile = Png, Extra = new() { ResponseImageType = ImageFormat.Jpeg, EnterprisePlan = new() { Enabled = true } } })),
            ["remove-background"] = ("/v3/remove-background", async novita => await novita.ImageTools.RemoveBackgroundAsync(new() { ImageFile = Png })),
            ["replace-background"] = ("/v3/replace-background", async novita => await novita.ImageTools.ReplaceBackgroundAsync(new() { ImageFile = Png, Prompt = "a beach" })),
            ["remove-text"] = ("/v3/remove-text", async novita => await novita.ImageTools.RemoveTextAsync(new() { ImageFile = Png })),
            ["reimagine"] = ("/v3/reimagine", async novita => await novita.ImageTools.ReimagineAsync(new() { ImageFile = Png })),
            ["merge-face"] = ("/v3/merge-face", async novita => await novita.ImageTools.MergeFaceAsync(new() { ImageFile = Png, FaceImageFile = Png })),
            ["img2prompt"] = ("/v3/img2prompt", async novita => await novita.ImageTools.DescribeAsync(new() { ImageFile = Png, Extra = new() { EnterprisePlan = new() { Enabled = true } } })),
            ["async-replace-background"] = ("/v3/async/replace-background", async novita => await novita.ImageTools.StartAsync(new ReplaceBackgroundRequest { ImageFile = Png, Prompt = "a beach" })),
            ["image-remove-background"] = ("/v3/async/image-remove-background", async novita => await novita.ImageTools.StartAsync(new ImageBackgroundRemovalRequest { Image = At })),
            ["image-eraser"] = ("/v3/async/image-eraser", async novita => await novita.ImageTools.StartAsync(new ImageEraserRequest { Image = At, Mask = Png, Prompt = "the sign", OutputFormat = ImageFormat.Webp })),
            ["image-upscaler"] = ("/v3/async/image-upscaler", async novita => await novita.ImageTools.StartAsync(new ImageUpscalerRequest { Image = At, Resolution = UpscaleResolution.R8K, OutputFormat = ImageFormat.Png })),
            ["video-merge-face"] = ("/v3/async/video-merge-face", async novita => await novita.ImageTools.StartAsync(new VideoMergeFaceRequest { VideoAssetsId = MediaInput.FromAssetId("v1"), EnableRestore = true, FaceImageBase64 = Png }, new() { ResponseVideoType = "gif" })),
        };

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Each_endpoint_gets_its_fields(string name)
    {
        var (path, call) = Calls[name];
        using var wire = Wire.Answering(path.StartsWith("/v3/async/", StringComparison.Ordinal) ? """{"task_id":"t1"}""" : Pictures.In("""{"image_file":"@png","image_type":"png","prompt":"p"}"""));
        using var novita = Clients.Novita(wire);

        var result = await call(novita);
        (result as IDisposable)?.Dispose();

        var sent = Assert.Single(wire.Sent);
        Assert.Equal(("POST", "https://api.novita.ai" + path, "Bearer sk_test"), (sent.Method, sent.Url, sent.Authorization));
        JsonAssert.Equal(Pictures.In(Fixture.Text($"NovitaAI/Native/Images/{name}.json")), sent.Body);
    }

    [Fact]
    public async Task Fields_that_are_not_set_are_not_sent()
    {
        using var wire = Wire.Answering("""{"task_id":"t1"}""");
        using var novita = Clients.Novita(wire);

        await novita.Images.StartAsync(new ZImageTurboRequest { Prompt = "a boat", AdditionalProperties = new Dictionary<string, System.Text.Json.JsonElement> { ["next_month"] = JsonAssert.Parse("true") } });

        JsonAssert.Equal("""{"prompt":"a boat","next_month":true}""", wire.Sent[0].Body);
    }
}
