using System.Text.Json;
using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.NovitaAI.Media.Images;
using Novita.Remodl.Emulator;

namespace Novita.Remodl.Client.Tests.NovitaAI.Images;

/// <summary>Every endpoint against the emulator, which refuses what it does not know.</summary>
public sealed class EmulatorNativeImageTests : IAsyncLifetime, IDisposable
{
    private static readonly JobWaitOptions Fast = new() { MinInterval = TimeSpan.FromMilliseconds(10), MaxInterval = TimeSpan.FromMilliseconds(20) };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("novita-");
    private ModelEmulator _emulator = null!;
    private NovitaClient _novita = null!;
    private GeneratedImage _boat = null!;

    private static TextToImageRequest Boat => new()
    {
        ModelName = "dreamshaper_8_93211.safetensors",
        Prompt = "a boat",
        Width = 256,
        Height = 128,
        ImageNum = 1,
        Steps = 20,
        GuidanceScale = 7,
        SamplerName = ImageSampler.Euler,
        Seed = 1,
    };

    public async Task InitializeAsync()
    {
        _emulator = await ModelEmulator.StartAsync(options => options.TaskDuration = TimeSpan.Zero);
        _novita = new(new NovitaOptions { ApiKey = "sk_test", BaseAddress = _emulator.NovitaAddress, AssetsAddress = _emulator.StorageAddress, Transport = { RetryDelay = TimeSpan.Zero } });
        _boat = (await (await _novita.Images.StartAsync(Boat)).WaitAsync(Fast)).Data[0];
    }

    public void Dispose() => _novita.Dispose();

    public async Task DisposeAsync()
    {
        await _emulator.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_same_seed_makes_the_same_picture_and_anything_else_another()
    {
        var first = await _boat.ReadBytesAsync();
        var again = await One(_novita.Images.StartAsync(Boat));
        var otherSeed = await One(_novita.Images.StartAsync(Boat with { Seed = 2 }));
        var withLora = await One(_novita.Images.StartAsync(Boat with { Loras = [new() { ModelName = "add_detail", Strength = 0.5 }] }));
        var fixedUp = await One(_novita.Images.StartAsync(Boat with { HiresFix = new() { TargetWidth = 512, TargetHeight = 256, Strength = 0.5 } }));

        Assert.Equal(first, again);
        Assert.NotEqual(first, otherSeed);
        Assert.NotEqual(first, withLora);
        Assert.Equal((256, 128), Size(first));
        Assert.Equal((512, 256), Size(fixedUp));
    }

    [Fact]
    public async Task Images_come_in_order_with_what_was_asked_of_them()
    {
        var job = await _novita.Images.StartAsync(Boat with { ImageNum = 3 }, new() { EnableNsfwDetection = true });
        var result = await job.WaitAsync(Fast);
        var paths = await result.SaveAllAsync(_folder.FullName);
        var second = await One(_novita.Images.StartAsync(Boat with { Seed = 2 }));

        Assert.Equal(1, result.Seed);
        Assert.Equal(3, paths.Count);
        Assert.Equal(second, await File.ReadAllBytesAsync(paths[1]));
        Assert.All(result.Data, image => Assert.Equal(JsonValueKind.Object, image.AdditionalProperties!["nsfw_detection_result"].ValueKind));
        Assert.All(result.Data, image => Assert.NotNull(image.ExpiresAt));
        Assert.DoesNotContain(_emulator.Requests.All, request => request.Service == EmulatedService.Storage && request.Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public async Task The_service_refuses_a_mask_of_another_size_too()
    {
        var image = Convert.ToBase64String(await _boat.ReadBytesAsync());
        var mask = Convert.ToBase64String(await One(_novita.Images.StartAsync(Boat with { Width = 128 })));

        var error = await Assert.ThrowsAsync<InvalidRequestException>(
            () => _novita.Media.SubmitAsync("inpainting", new System.Text.Json.Nodes.JsonObject
            {
                ["request"] = new System.Text.Json.Nodes.JsonObject
                {
                    ["model_name"] = "m",
                    ["prompt"] = "a ship",
                    ["image_base64"] = image,
                    ["mask_image_base64"] = mask,
                    ["image_num"] = 1,
                    ["steps"] = 20,
                    ["guidance_scale"] = 7,
                    ["sampler_name"] = "DDIM",
                },
            }));
        var made = Size(await Arrived(_novita.ImageTools.CleanupAsync(new() { ImageFile = MediaInput.FromBase64(image), MaskFile = MediaInput.FromBase64(mask) })));

        Assert.Contains("128 x 128", error.Message, StringComparison.Ordinal);
        Assert.Equal((256, 128), made);
    }

    [Fact]
    public async Task Sizes_that_are_not_forbidden_are_made()
    {
        var boat = MediaInput.FromBytes(await _boat.ReadBytesAsync());

        Assert.Equal((1728, 960), Size(await One(_novita.Images.StartAsync(new GlmImageRequest { Prompt = "a boat", Size = "1728*960" }))));
        Assert.Equal((2048, 128), Size(await One(_novita.Images.StartAsync(new Flux2FlexRequest { Prompt = "a boat", Size = "2048x128", Images = [boat], Seed = -7 }))));
        Assert.Equal((128, 2048), Size(await One(_novita.Images.StartAsync(new Flux2ProRequest { Prompt = "a boat", Size = "128*2048" }))));
        Assert.NotEmpty(await One(_novita.Images.StartAsync(new FluxKontextProRequest { Prompt = "a boat", Seed = 4294967295 })));
        Assert.NotNull((await _novita.ImageTools.DescribeAsync(new() { ImageFile = boat, Extra = new() { EnterprisePlan = new() { Enabled = true } } })).Prompt);
    }

    [Fact]
    public async Task Edits_change_the_image_that_they_are_given()
    {
        var boat = MediaInput.FromBytes(await _boat.ReadBytesAsync());
        var mask = MediaInput.FromBytes(await One(_novita.Images.StartAsync(Boat with { Prompt = "a mask" })));
        var diffusion = new ImageToImageRequest
        {
            ModelName = "m",
            Prompt = "a ship",
            ImageBase64 = boat,
            Width = 128,
            Height = 128,
            ImageNum = 1,
            Steps = 20,
            GuidanceScale = 7,
            SamplerName = ImageSampler.Ddim,
            Strength = 0.5,
            Controlnet = new() { Units = [new() { ModelName = ControlNetModel.Sd15Canny, ImageBase64 = boat, Strength = 1, Preprocessor = ControlNetPreprocessor.Canny }] },
            IpAdapters = [new() { ModelName = IpAdapterModel.Sd15, ImageBase64 = boat, Strength = 0.5 }],
        };
        byte[][] made =
        [
            await One(_novita.Images.StartAsync(diffusion)),
            await One(_novita.Images.StartAsync(new InpaintingRequest { ModelName = "m", Prompt = "a ship", ImageBase64 = boat, MaskImageBase64 = mask, ImageNum = 1, Steps = 20, GuidanceScale = 7, SamplerName = ImageSampler.Ddim })),
            await One(_novita.Images.StartAsync(new UpscaleRequest { ModelName = ImageUpscaler.UltraSharp, ImageBase64 = boat, ScaleFactor = 2 })),
            await One(_novita.ImageTools.StartAsync(new ReplaceBackgroundRequest { ImageFile = boat, Prompt = "a beach" })),
            await One(_novita.ImageTools.StartAsync(new ImageBackgroundRemovalRequest { Image = MediaInput.FromImage(_boat) })),
            await One(_novita.ImageTools.StartAsync(new ImageEraserRequest { Image = boat, Mask = mask })),
            await One(_novita.ImageTools.StartAsync(new ImageUpscalerRequest { Image = MediaInput.FromImage(_boat), Resolution = UpscaleResolution.R2K })),
            await Arrived(_novita.ImageTools.CleanupAsync(new() { ImageFile = boat, MaskFile = mask })),
            await Arrived(_novita.ImageTools.RemoveBackgroundAsync(new() { ImageFile = boat })),
            await Arrived(_novita.ImageTools.ReplaceBackgroundAsync(new() { ImageFile = boat, Prompt = "a town" })),
            await Arrived(_novita.ImageTools.RemoveTextAsync(new() { ImageFile = boat })),
            await Arrived(_novita.ImageTools.ReimagineAsync(new() { ImageFile = boat })),
            await Arrived(_novita.ImageTools.MergeFaceAsync(new() { ImageFile = boat, FaceImageFile = mask })),
        ];

        Assert.Equal((128, 128), Size(made[0]));
        Assert.Equal((512, 256), Size(made[2]));
        Assert.Equal((2048, 1024), Size(made[6]));
        Assert.Equal(made.Length - 2, made.Select(Convert.ToBase64String).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(made[4], made[8]);
        Assert.Equal(made[5], made[7]);
        Assert.StartsWith("a picture of 256 x 128", (await _novita.ImageTools.DescribeAsync(new() { ImageFile = boat })).Prompt, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_model_makes_a_picture_of_its_size()
    {
        (string Model, ImageSize Size)[] models =
        [
            ("flux-1-schnell", ImageSize.Square512), ("flux-1-kontext-dev", ImageSize.Square256), ("flux-2-dev", ImageSize.Square256), ("flux-2-flex", ImageSize.Square256), ("flux-2-pro", ImageSize.Square256),
            ("qwen-image", ImageSize.Square256), ("hunyuan-image-3", ImageSize.Square256), ("z-image-turbo", ImageSize.Square256), ("glm-image", ImageSize.Square1024), ("seedream-3.0", ImageSize.Square512),
            ("seedream-4.0", ImageSize.Square1024), ("seedream-4.5", ImageSize.Of(2048, 1800)), ("seedream-5.0-lite", ImageSize.Of(2048, 1800)), ("dreamshaper.safetensors", ImageSize.Square256),
        ];
        foreach (var (model, size) in models)
        {
            var result = await (await _novita.StartImageAsync(new() { Model = model, Prompt = "a boat", Size = size })).WaitAsync(Fast);
            Assert.Equal(size.Pixels, Size(await Assert.Single(result.Data).ReadBytesAsync()));
        }

        foreach (var model in (string[])["flux-1-kontext-pro", "flux-1-kontext-max", "gemini-3-pro-image", "gemini-2.5-flash-image"])
        {
            var result = await (await _novita.StartImageAsync(new() { Model = model, Prompt = "a boat", AspectRatio = ImageAspectRatio.R16x9 })).WaitAsync(Fast);
            Assert.Equal((1024, 576), Size(await Assert.Single(result.Data).ReadBytesAsync()));
        }
    }

    [Fact]
    public async Task What_sister_services_have_works_too()
    {
        var boat = MediaInput.FromBytes(await _boat.ReadBytesAsync());

        var gemini = await _novita.Images.GenerateAsync(new Gemini31FlashImageRequest { Prompt = "a boat", Size = "0.5K", AspectRatio = ImageAspectRatio.Square });
        Assert.Equal((512, 512), Size(await Assert.Single(gemini.Data).ReadBytesAsync()));

        var edited = await _novita.Images.GenerateAsync(new Gemini31FlashImageEditRequest { Prompt = "at night", ImageBase64s = [boat], Google = new() { WebSearch = true } });
        Assert.NotEqual(await _boat.ReadBytesAsync(), await Assert.Single(edited.Data).ReadBytesAsync());

        var gpt = await _novita.Images.GenerateAsync(new GptImage2Request { Prompt = "a boat", Size = ImageSize.Of(640, 320), N = 2 });
        Assert.Equal(2, gpt.Data.Count);
        Assert.Equal((640, 320), Size(await gpt.Data[1].ReadBytesAsync()));

        var night = await _novita.Images.GenerateAsync(new GptImage2EditRequest { Prompt = "at night", Image = [boat] });
        Assert.NotEqual(await _boat.ReadBytesAsync(), await Assert.Single(night.Data).ReadBytesAsync());
    }

    [Fact]
    public async Task Every_editing_model_works_on_an_image()
    {
        var boat = ImageInput.FromBytes(await _boat.ReadBytesAsync());
        foreach (var model in (string[])["flux-1-kontext-dev", "flux-1-kontext-pro", "qwen-image", "seedream-4.0", "seedream-4.5", "seedream-5.0-lite", "gemini-3-pro-image", "gemini-3-pro-image-as"])
        {
            var result = await (await _novita.StartImageAsync(new() { Model = model, Prompt = "at night", Images = [boat] })).WaitAsync(Fast);
            Assert.NotEqual(await _boat.ReadBytesAsync(), await Assert.Single(result.Data).ReadBytesAsync());
        }

        var flux = await (await _novita.StartImageAsync(new() { Model = "flux-2-pro", Prompt = "at night", Images = [ImageInput.FromUrl(_boat.Url!)] })).WaitAsync(Fast);
        Assert.Equal((256, 128), Size(await flux.Data[0].ReadBytesAsync()));
    }

    [Fact]
    public async Task Series_and_base64_come_as_asked_for()
    {
        var series = await _novita.GenerateImageAsync(new ImageRequest { Model = "seedream-4.0", Prompt = "three boats", N = 3, Size = ImageSize.Square1024 });
        var inside = await (await _novita.StartImageAsync(new() { Model = "z-image-turbo", Prompt = "a boat", Size = ImageSize.Square256, ResponseFormat = ImageResponseFormat.B64Json })).WaitAsync(Fast);
        var seedream = await _novita.GenerateImageAsync(new ImageRequest { Model = "seedream-3.0", Prompt = "a boat", Size = ImageSize.Square512, ResponseFormat = ImageResponseFormat.B64Json });

        Assert.Equal(3, series.Data.Count);
        Assert.Equal((256, 256), Size(inside.Data[0].Bytes!.Value.ToArray()));
        Assert.Equal((512, 512), Size(seedream.Data[0].Bytes!.Value.ToArray()));
    }

    [Fact]
    public async Task A_face_goes_into_a_video_that_was_uploaded()
    {
        byte[] video = [0, 0, 0, 16, .. "ftypisom"u8, 0, 0, 2, 0];
        var asset = await _novita.Assets.UploadVideoAsync(FileSource.FromBytes(video, "a.mp4"));
        var job = await _novita.ImageTools.StartAsync(new VideoMergeFaceRequest { VideoAssetsId = asset, EnableRestore = true, FaceImageBase64 = MediaInput.FromBytes(await _boat.ReadBytesAsync()) });

        var merged = await Assert.Single((await job.WaitAsync(Fast)).Videos).ReadBytesAsync();

        Assert.Equal(video, merged[..video.Length]);
        Assert.True(merged.Length > video.Length);
        Assert.False(Assert.Single(_emulator.Requests.All, request => request.Method == "PUT").Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public async Task What_the_emulator_is_told_is_retired_is_gone()
    {
        await using var emulator = await ModelEmulator.StartAsync(options => options.RetiredEndpoints.Add("glm-image"));
        using var novita = new NovitaClient(new NovitaOptions { ApiKey = "sk_test", BaseAddress = emulator.NovitaAddress });

        var error = await Assert.ThrowsAsync<EndpointRetiredException>(() => novita.Images.StartAsync(new GlmImageRequest { Prompt = "p" }));

        Assert.Equal("API_NOT_FOUND", error.Code);
    }

    [Fact]
    public async Task A_job_is_found_again_and_one_that_fails_says_why()
    {
        var job = await _novita.StartImageAsync(new() { Model = "hunyuan-image-3", Prompt = "a boat" });
        var failing = await _novita.StartImageAsync(new() { Model = "hunyuan-image-3", Prompt = "#fail" });

        Assert.Single((await _novita.Images.Resume(JobHandle.Parse(job.Handle.ToString())).WaitAsync(Fast)).Data);
        Assert.Equal(failing.Id, (await Assert.ThrowsAsync<GenerationFailedException>(() => failing.WaitAsync(Fast))).TaskId);
        var answered = await _novita.StartImageAsync(new() { Model = "flux-1-schnell", Prompt = "a boat", Size = ImageSize.Square256 });

        Assert.True(job.Handle.IsResumable);
        Assert.False(answered.Handle.IsResumable);
        foreach (var resume in (Action[])[() => _novita.Images.Resume(answered.Handle), () => _novita.Media.Resume(answered.Handle), () => _novita.ResumeVideo(answered.Handle), () => _novita.Training.Resume(answered.Handle)])
        {
            var error = Assert.Throws<ArgumentException>(resume);
            Assert.Contains("was answered at once", error.Message, StringComparison.Ordinal);
            Assert.Contains(answered.Handle.ToString(), error.Message, StringComparison.Ordinal);
        }

        // What it made is there all the same, as often as it is asked for.
        Assert.Same(await answered.WaitAsync(Fast), await answered.WaitAsync(Fast));
    }

    private static async Task<byte[]> One(Task<GenerationJob<ImageResult>> start)
    {
        var job = await start;
        var result = await job.WaitAsync(Fast);
        return await Assert.Single(result.Data).ReadBytesAsync();
    }

    private static async Task<byte[]> Arrived(Task<ArrivingImage> call)
    {
        await using var image = await call;
        return await image.ReadBytesAsync();
    }

    private static (int Width, int Height) Size(byte[] png)
    {
        var header = ImageHeader.Read(png);
        return (header.Width, header.Height);
    }
}
