using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.NovitaAI.Media.Images;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.NovitaAI.Images;

/// <summary>What cannot be right is refused before anything is sent.</summary>
public sealed class ImageCheckTests
{
    public static TheoryData<string, string> Wrong => new()
    {
        { "prompt", "prompt" }, { "long", "1025" }, { "width", "127" }, { "steps", "101" }, { "guidance", "0.5" }, { "loras", "loras" }, { "lora", "1.5" }, { "clip", "13" }, { "hires", "4097" },
        { "pixels", "16777216" }, { "bytes", "31457280" }, { "format", "image/webp" }, { "no image", "application/pdf" }, { "mask", "64 x 48" }, { "ratio", "3 times" }, { "small", "2049 x 2048" },
        { "address", "address" }, { "size", "1537x256" }, { "star", "2K" }, { "glm", "multiple of 32" }, { "glm narrow", "multiple of 32" }, { "long size", "16 times" }, { "test mode", "TASK_STATUS_QUEUED" },
        { "describe", "nsfw_detection_level" }, { "seedream", "3686400" }, { "series", "15" }, { "scale", "4" }, { "extra", "nsfw_detection_level" },
        { "transparent", "PNG" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task The_message_says_what_is_wrong(string what, string said)
    {
        using var wire = new Wire();
        using var novita = Clients.Novita(wire);
        var good = new TextToImageRequest { ModelName = "m", Prompt = "p", Width = 512, Height = 512, ImageNum = 1, Steps = 20, GuidanceScale = 7, SamplerName = ImageSampler.Euler };
        var png = MediaInput.FromBytes(Pictures.Png);

        var error = await Assert.ThrowsAnyAsync<ArgumentException>(async () => _ = what switch
        {
            "prompt" => (object)await novita.Images.StartAsync(good with { Prompt = " " }),
            "long" => await novita.Images.StartAsync(good with { Prompt = new string('p', 1025) }),
            "width" => await novita.Images.StartAsync(good with { Width = 127 }),
            "steps" => await novita.Images.StartAsync(good with { Steps = 101 }),
            "guidance" => await novita.Images.StartAsync(good with { GuidanceScale = 0.5 }),
            "loras" => await novita.Images.StartAsync(good with { Loras = [.. Enumerable.Repeat(new LoraWeight { ModelName = "l", Strength = 1 }, 6)] }),
            "lora" => await novita.Images.StartAsync(good with { Loras = [new() { ModelName = "l", Strength = 1.5 }] }),
            "clip" => await novita.Images.StartAsync(good with { ClipSkip = 13 }),
            "hires" => await novita.Images.StartAsync(good with { HiresFix = new() { TargetWidth = 4097, TargetHeight = 1024, Strength = 0.5 } }),
            "pixels" => await novita.ImageTools.RemoveBackgroundAsync(new() { ImageFile = MediaInput.FromBytes(Pictures.PngOf(5000, 4000)) }),
            "bytes" => await novita.ImageTools.RemoveBackgroundAsync(new() { ImageFile = MediaInput.FromBytes(new byte[(30 * 1024 * 1024) + 1], "image/png") }),
            "format" => await novita.ImageTools.RemoveBackgroundAsync(new() { ImageFile = MediaInput.FromBytes("RIFF\0\0\0\0WEBPVP8 "u8.ToArray(), "image/png") }),
            "no image" => await novita.ImageTools.ReimagineAsync(new() { ImageFile = MediaInput.FromBytes("%PDF-1.7"u8.ToArray(), "image/png") }),
            "mask" => await novita.Images.StartAsync(Inpainting with { MaskImageBase64 = MediaInput.FromBytes(Pictures.PngOf(65, 48)) }),
            "ratio" => await novita.Images.GenerateAsync(new Seedream40Request { Prompt = "p", Images = [MediaInput.FromBytes(Pictures.PngOf(400, 100))] }),
            "small" => await novita.ImageTools.MergeFaceAsync(new() { ImageFile = MediaInput.FromBytes(Pictures.PngOf(2049, 2048)), FaceImageFile = png }),
            "address" => await novita.ImageTools.RemoveTextAsync(new() { ImageFile = MediaInput.FromUrl("https://example.com/a.png") }),
            "size" => await novita.Images.StartAsync(new Flux2DevRequest { Prompt = "p", Size = "1537x256" }),
            "star" => await novita.Images.StartAsync(new QwenImageRequest { Prompt = "p", Size = "2K" }),
            "glm" => await novita.Images.StartAsync(new GlmImageRequest { Prompt = "p", Size = ImageSize.Of(1025, 1024) }),
            "glm narrow" => await novita.Images.StartAsync(new GlmImageRequest { Prompt = "p", Size = ImageSize.Of(1760, 960) }),
            "long size" => await novita.Images.GenerateAsync(new Seedream40Request { Prompt = "p", Size = ImageSize.Of(4352, 256) }),
            "test mode" => await novita.Images.StartAsync(good, new() { Webhook = new() { Url = "https://example.com/hook", TestMode = new() { Enabled = true, ReturnTaskStatus = MediaTaskStatus.Queued } } }),
            "describe" => await novita.ImageTools.DescribeAsync(new() { ImageFile = png, Extra = new() { NsfwDetectionLevel = 3 } }),
            "seedream" => await novita.Images.GenerateAsync(new Seedream45Request { Prompt = "p", Size = ImageSize.Square1024 }),
            "series" => await novita.Images.GenerateAsync(new Seedream45Request { Prompt = "p", Image = [png, png], SequentialImageGenerationOptions = new() { MaxImages = 14 } }),
            "scale" => await novita.Images.StartAsync(new UpscaleRequest { ModelName = ImageUpscaler.RealEsrnet, ImageBase64 = png, ScaleFactor = 1 }),
            "transparent" => await novita.Images.StartAsync(good with { EnableTransparentBackground = true }, new() { ResponseImageType = ImageFormat.Jpeg }),
            _ => await novita.Images.StartAsync(good, new() { NsfwDetectionLevel = 3 }),
        });

        Assert.Empty(wire.Sent);
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
    }

    private static InpaintingRequest Inpainting => new()
    {
        ModelName = "m",
        Prompt = "p",
        ImageBase64 = MediaInput.FromBytes(Pictures.Png),
        MaskImageBase64 = MediaInput.FromBytes(Pictures.Png),
        ImageNum = 1,
        Steps = 20,
        GuidanceScale = 7,
        SamplerName = ImageSampler.Euler,
    };

    public static TheoryData<string> Taken => ["glm wide", "glm tall", "cleanup", "eraser", "flux file", "flux size", "kontext seed", "guides", "three times", "sixteen times"];

    /// <summary>What the service does not forbid is not refused.</summary>
    [Theory]
    [MemberData(nameof(Taken))]
    public async Task What_the_service_takes_is_sent(string what)
    {
        using var wire = Wire.Answering(what is "cleanup" or "three times" or "sixteen times" ? Pictures.In("""{"image_file":"@png","image_type":"png","images":[]}""") : """{"task_id":"t1"}""");
        using var novita = Clients.Novita(wire);
        var png = MediaInput.FromBytes(Pictures.Png);
        var other = MediaInput.FromBytes(Pictures.PngOf(65, 48));
        var large = MediaInput.FromBytes(Pictures.PngOf(5000, 4000));

        var result = what switch
        {
            "glm wide" => (object)await novita.Images.StartAsync(new GlmImageRequest { Prompt = "p", Size = ImageSize.Of(1728, 960) }),
            "glm tall" => await novita.Images.StartAsync(new GlmImageRequest { Prompt = "p", Size = "960x1728" }),
            "cleanup" => await novita.ImageTools.CleanupAsync(new() { ImageFile = png, MaskFile = other }),
            "eraser" => await novita.ImageTools.StartAsync(new ImageEraserRequest { Image = png, Mask = other }),
            "flux file" => await novita.Images.StartAsync(new Flux2FlexRequest { Prompt = "p", Images = [png], Seed = -7 }),
            "flux size" => await novita.Images.StartAsync(new Flux2ProRequest { Prompt = "p", Images = [png], Size = ImageSize.Of(2048, 2048), Seed = 4294967295 }),
            "kontext seed" => await novita.Images.StartAsync(new FluxKontextProRequest { Prompt = "p", Seed = 4294967295 }),
            "guides" => await novita.Images.StartAsync(new ImageToImageRequest { ModelName = "m", Prompt = "p", ImageBase64 = png, Width = 512, Height = 512, ImageNum = 1, Steps = 20, GuidanceScale = 7, SamplerName = ImageSampler.Euler, Controlnet = new() { Units = [new() { ModelName = ControlNetModel.Sd15Canny, ImageBase64 = large, Strength = 1 }] }, IpAdapters = [new() { ModelName = IpAdapterModel.Sd15, ImageBase64 = large, Strength = 1 }] }),
            "three times" => await novita.Images.GenerateAsync(new Seedream40Request { Prompt = "p", Images = [MediaInput.FromBytes(Pictures.PngOf(300, 100))] }),
            _ => await novita.Images.GenerateAsync(new Seedream40Request { Prompt = "p", Size = ImageSize.Of(4096, 256) }),
        };
        (result as IDisposable)?.Dispose();

        Assert.Single(wire.Sent);
    }

    /// <summary>A size may be written in either way, and each endpoint gets its own.</summary>
    [Theory]
    [InlineData("1024*768")]
    [InlineData("1024x768")]
    public async Task A_size_is_sent_as_its_endpoint_writes_it(string size)
    {
        using var wire = Wire.Answering((request, _) => Wire.Json(request.RequestUri!.AbsolutePath.StartsWith("/v3/async/", StringComparison.Ordinal) ? """{"task_id":"t1"}""" : """{"images":[]}"""));
        using var novita = Clients.Novita(wire);

        await novita.Images.StartAsync(new QwenImageRequest { Prompt = "p", Size = size });
        await novita.Images.GenerateAsync(new GptImage2Request { Prompt = "p", Size = size });

        Assert.Equal((1024, 768), new ImageSize(size).Pixels);
        Assert.Equal(ImageSize.Of(1024, 768), new ImageSize(size));
        JsonAssert.Equal("""{"prompt":"p","size":"1024*768"}""", wire.Sent[0].Body);
        JsonAssert.Equal("""{"prompt":"p","size":"1024x768"}""", wire.Sent[1].Body);
    }
}
