using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI.Catalog;
using Novita.Remodl.Client.NovitaAI.Legacy;
using Novita.Remodl.Client.NovitaAI.Media.Images;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.NovitaAI.Legacy;

/// <summary>The deprecated <c>/v2</c> API: what goes over the wire, and what is made of what comes back.</summary>
public sealed class LegacyImageTests
{
    private static readonly MediaInput Png = MediaInput.FromBytes(Pictures.Png);

    private static readonly LegacyControlNetUnit Unit = new()
    {
        Model = ControlNetModel.Sd15Canny,
        Weight = 1,
        InputImage = Png,
        Module = ControlNetPreprocessor.TileColorfixPlusSharp,
        ControlMode = 2,
        Mask = Png,
        ResizeMode = 1,
        ProcessorRes = 512,
        ThresholdA = 100,
        ThresholdB = 200,
        GuidanceStart = 0,
        GuidanceEnd = 0.9,
        PixelPerfect = true,
    };

    private static readonly LegacyTextToImageRequest Text = LegacyRequests.Text with
    {
        Prompt = "a boat, <lora:add_detail_44319:0.7>",
        NegativePrompt = "fog",
        SamplerName = ImageSampler.DpmPlusPlus2MSdeKarras,
        BatchSize = 2,
        CfgScale = 7.5,
        Seed = 42,
        Width = 512,
        Height = 768,
        RestoreFaces = true,
        RestoreFacesModel = "CodeFormer",
        SdVae = "vae-ft-mse-840000-ema-pruned.safetensors",
        ClipSkip = 2,
        ImgExpireTtl = 3600,
        SdRefiner = new() { Checkpoint = "sd_xl_refiner_1.0.safetensors", SwitchAt = 0.8 },
        ControlnetUnits = [Unit],
        ControlnetNoDetectmap = true,
        Extra = new() { EnableNsfwDetection = true, NsfwDetectionLevel = 1, EnableProgressInfo = true, ResponseImageType = ImageFormat.Jpeg },
        EnableHr = true,
        HrUpscaler = ImageUpscaler.RealEsrgan4x,
        HrScale = 2,
        HrResizeX = 1024,
        HrResizeY = 1536,
    };

    private static readonly LegacyImageToImageRequest Image = LegacyRequests.Image with
    {
        SamplerName = ImageSampler.Restart,
        DenoisingStrength = 0.6,
        Mask = Png,
        MaskBlur = 4,
        ResizeMode = 3,
        ImageCfgScale = 1.5,
        InpaintingFill = 1,
        InpaintFullRes = 1,
        InpaintFullResPadding = 16,
        InpaintingMaskInvert = 0,
        InitialNoiseMultiplier = 1,
    };

    private static readonly LegacyUpscaleRequest Upscale = new()
    {
        Image = Png,
        ResizeMode = 1,
        UpscalingResize = 2,
        UpscalingResizeW = 128,
        UpscalingResizeH = 96,
        UpscalingCrop = false,
        Upscaler1 = ImageUpscaler.Esrgan4x,
        Upscaler2 = ImageUpscaler.RealEsrgan4xAnime,
        ExtrasUpscaler2Visibility = 0.5,
        GfpganVisibility = 0.25,
        CodeformerVisibility = 0.75,
        CodeformerWeight = 1,
        ImgExpireTtl = 604_800,
    };

    [Theory]
    [InlineData("txt2img", false, "/v2/txt2img", "novita:v2:t1")]
    [InlineData("txt2img", true, "/v2/enterprise/txt2img", "novita:v2-enterprise:t1")]
    [InlineData("img2img", false, "/v2/img2img", "novita:v2:t1")]
    [InlineData("img2img", true, "/v2/enterprise/img2img", "novita:v2-enterprise:t1")]
    [InlineData("upscale", false, "/v2/upscale", "novita:v2:t1")]
    public async Task Each_endpoint_gets_its_fields(string name, bool enterprise, string path, string handle)
    {
        using var wire = Wire.Answering(Fixture.Text("NovitaAI/Native/Legacy/task.answer.json"));
        using var novita = Clients.Novita(wire);

        var job = name switch
        {
            "txt2img" => await novita.LegacyImages.StartAsync(Text, enterprise),
            "img2img" => await novita.LegacyImages.StartAsync(Image, enterprise),
            _ => await novita.LegacyImages.StartAsync(Upscale),
        };

        var sent = Assert.Single(wire.Sent);
        Assert.Equal(("POST", "https://api.novita.ai" + path, "Bearer sk_test"), (sent.Method, sent.Url, sent.Authorization));
        JsonAssert.Equal(Pictures.In(Fixture.Text($"NovitaAI/Native/Legacy/{name}.json")), sent.Body);
        Assert.Equal(handle, job.Handle.ToString());
    }

    [Theory]
    [InlineData("novita:v2:t1", "/v2/progress?task_id=t1")]
    [InlineData("novita:v2-enterprise:t1", "/v2/enterprise/progress?task_id=t1")]
    public async Task A_job_is_found_again_and_gives_its_images(string handle, string path)
    {
        using var wire = Wire.Answering(Pictures.In(Fixture.Text("NovitaAI/Native/Legacy/progress.answer.json")));
        using var novita = Clients.Novita(wire);

        var result = await novita.LegacyImages.Resume(JobHandle.Parse(handle)).WaitAsync();

        Assert.Equal("https://api.novita.ai" + path, Assert.Single(wire.Sent).Url);
        Assert.Equal(2, result.Data.Count);
        Assert.Equal("https://h/a.png", result.Data[0].Url);
        Assert.Equal(0.25, result.Data[0].AdditionalProperties!["nsfw_detection_result"].GetProperty("confidence").GetDouble());
        Assert.Equal(Pictures.Png, result.Data[1].Bytes!.Value.ToArray());
        Assert.Null(result.Data[1].AdditionalProperties);
    }

    [Fact]
    public async Task Progress_is_read_as_the_service_tells_it()
    {
        using var wire = Wire.Answering(Fixture.Text("NovitaAI/Native/Legacy/progress.answer.json"));
        using var novita = Clients.Novita(wire);

        var progress = await novita.LegacyImages.GetProgressAsync("t1");

        Assert.Equal(2, progress.Status);
        Assert.Equal("2023-09-01 08:00:02", progress.Txt2ImgTime);
        Assert.Equal(1_693_555_202_000, progress.DebugInfo!.Txt2ImgTimeMs);
        Assert.Equal(1_693_555_205_000, progress.DebugInfo.FinishTimeMs);
        Assert.True(progress.NsfwDetectionResult![0].Valid);
        Assert.True(progress.AdditionalProperties!.ContainsKey("unheard_of"));
    }

    [Theory]
    [InlineData("""{"status":0,"progress":0,"eta_relative":12}""", JobStatus.Queued, 12)]
    [InlineData("""{"status":1,"progress":0.5,"eta_relative":3}""", JobStatus.Processing, 3)]
    [InlineData("""{"status":77,"progress":1}""", JobStatus.Processing, null)]
    [InlineData("""{"status":3,"failed_reason":"no memory"}""", JobStatus.Failed, null)]
    [InlineData("""{"status":4}""", JobStatus.Failed, null)]
    public async Task The_status_alone_tells_the_end(string data, JobStatus status, int? seconds)
    {
        using var wire = Wire.Answering($$"""{"code":0,"msg":"","data":{{data}}}""");
        using var novita = Clients.Novita(wire);

        var state = await novita.LegacyImages.Resume("t1").GetStateAsync();

        Assert.Equal(status, state.Status);
        Assert.Equal(seconds, state.Remaining?.TotalSeconds);
        Assert.Null(state.Result);
        Assert.Equal(status == JobStatus.Failed, state.Reason is not null);
    }

    [Fact]
    public async Task A_task_that_the_service_does_not_know_is_expired()
    {
        using var wire = Wire.Answering("""{"code":3,"msg":"task not found","data":null}""");
        using var novita = Clients.Novita(wire);

        var error = await Assert.ThrowsAsync<GenerationFailedException>(() => novita.LegacyImages.Resume("t1").WaitAsync());

        Assert.Equal("t1", error.TaskId);
        Assert.Contains("is not known to the service", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, typeof(InvalidRequestException))]
    [InlineData(2, typeof(ModelNotFoundException))]
    [InlineData(4, typeof(AuthenticationFailedException))]
    [InlineData(5, typeof(ProviderUnavailableException))]
    [InlineData(6, typeof(InvalidRequestException))]
    [InlineData(7, typeof(InsufficientBalanceException))]
    [InlineData(-1, typeof(ProviderUnavailableException))]
    public async Task A_refusal_with_status_200_is_thrown_and_nothing_is_sent_twice(int code, Type expected)
    {
        using var wire = Wire.Answering($$"""{"code":{{code}},"msg":"not so","data":null}""");
        using var novita = Clients.Novita(wire);

        var error = await Assert.ThrowsAsync(expected, () => novita.LegacyImages.StartAsync(Upscale));

        Assert.Contains("not so", error.Message, StringComparison.Ordinal);
        Assert.Single(wire.Sent);
    }

    [Fact]
    public async Task An_answer_without_data_is_told_as_such()
    {
        using var wire = Wire.Answering("""{"code":0,"msg":"","data":null}""");
        using var novita = Clients.Novita(wire);

        var start = await Assert.ThrowsAsync<InvalidProviderResponseException>(() => novita.LegacyImages.StartAsync(Upscale));
        var progress = await Assert.ThrowsAsync<InvalidProviderResponseException>(() => novita.LegacyImages.GetProgressAsync("t1"));
        var models = await Assert.ThrowsAsync<InvalidProviderResponseException>(() => novita.LegacyImages.ListModelsAsync());

        Assert.Contains("id of the task", start.Message, StringComparison.Ordinal);
        Assert.Contains("progress of the task", progress.Message, StringComparison.Ordinal);
        Assert.Contains("list of models", models.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Models_are_listed_by_type()
    {
        using var wire = Wire.Answering(Fixture.Text("NovitaAI/Native/Legacy/models.answer.json"));
        using var novita = Clients.Novita(wire);

        var model = Assert.Single(await novita.LegacyImages.ListModelsAsync());
        await novita.LegacyImages.ListModelsAsync(CatalogModelType.ControlNet);

        Assert.Equal(["https://api.novita.ai/v2/models", "https://api.novita.ai/v2/models?type=controlnet"], wire.Sent.Select(sent => sent.Url));
        Assert.Equal(("dreamshaper_8_93211.safetensors", 128_713, 1), (model.SdName, model.CivitaiVersionId, model.DownloadStatus));
        Assert.Equal("style,anime", model.CivitaiTags!.Value.GetString());
        Assert.Equal("https://h/a.png", model.CivitaiImages![0].GetProperty("url").GetString());
        Assert.True(model.AdditionalProperties!.ContainsKey("civitai_image_url"));
    }

    public static TheoryData<string, string> Wrong => new()
    {
        { "prompt", "prompt" }, { "negative", "negative_prompt" }, { "steps", "51" }, { "cfg", "cfg_scale is 0" }, { "width", "2049" }, { "batch", "batch_size is 9" }, { "hr", "hr_scale is 3" },
        { "expiry", "604801" }, { "refiner", "sd_refiner.switch_at" }, { "mode", "control_mode" }, { "unit", "controlnet_units.input_image" }, { "level", "nsfw_detection_level" }, { "format", "webp" },
        { "no images", "init_images" }, { "denoising", "1.5" }, { "fill", "inpainting_fill" }, { "mask", "mask" }, { "visibility", "gfpgan_visibility" }, { "type", "lora" }, { "handle", "novita:v2:" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_cannot_be_right_is_refused_before_anything_is_sent(string what, string said)
    {
        using var wire = new Wire();
        using var novita = Clients.Novita(wire);
        var images = novita.LegacyImages;

        var error = await Assert.ThrowsAnyAsync<ArgumentException>(async () => _ = what switch
        {
            "prompt" => (object)await images.StartAsync(Text with { Prompt = " " }),
            "negative" => await images.StartAsync(Text with { NegativePrompt = null! }),
            "steps" => await images.StartAsync(Text with { Steps = 51 }),
            "cfg" => await images.StartAsync(Text with { CfgScale = 0 }),
            "width" => await images.StartAsync(Text with { Width = 2049 }),
            "batch" => await images.StartAsync(Text with { BatchSize = 9 }),
            "hr" => await images.StartAsync(Text with { HrScale = 3 }),
            "expiry" => await images.StartAsync(Text with { ImgExpireTtl = 604_801 }),
            "refiner" => await images.StartAsync(Text with { SdRefiner = new() { Checkpoint = "c", SwitchAt = 2 } }),
            "mode" => await images.StartAsync(Text with { ControlnetUnits = [Unit with { ControlMode = 3 }] }),
            "unit" => await images.StartAsync(Text with { ControlnetUnits = [Unit with { InputImage = MediaInput.FromUrl("https://h/a.png") }] }),
            "level" => await images.StartAsync(Text with { Extra = new() { NsfwDetectionLevel = 3 } }),
            "format" => await images.StartAsync(Text with { Extra = new() { ResponseImageType = ImageFormat.Webp } }),
            "no images" => await images.StartAsync(Image with { InitImages = [] }),
            "denoising" => await images.StartAsync(Image with { DenoisingStrength = 1.5 }),
            "fill" => await images.StartAsync(Image with { InpaintingFill = 4 }),
            "mask" => await images.StartAsync(Image with { Mask = MediaInput.FromBytes("%PDF-1.7"u8.ToArray(), "image/png") }),
            "visibility" => await images.StartAsync(Upscale with { GfpganVisibility = -0.5 }),
            "type" => await images.ListModelsAsync(CatalogModelType.Lora),
            _ => images.Resume(JobHandle.Parse("novita:task:t1")),
        });

        Assert.Empty(wire.Sent);
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
    }
}
