using System.Net;
using System.Text.Json;
using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI.Media.Videos;
using Novita.Remodl.Client.Routing;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.NovitaAI.Videos;

public sealed class VideoWireTests
{
    private static readonly Uri Picture = new("https://example.com/a.png");

    public static TheoryData<string> Slugs => [.. VideoRequests.All.Keys];

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Each_endpoint_is_sent_what_it_takes(string slug)
    {
        using var wire = Wire.Answering("""{"task_id":"t1"}""");
        using var novita = Clients.Novita(wire);

        var job = await novita.Videos.StartAsync(VideoRequests.All[slug]);

        var sent = Assert.Single(wire.Sent);
        Assert.Equal(("POST", $"https://api.novita.ai/v3/async/{slug}"), (sent.Method, sent.Url));
        JsonAssert.Equal(JsonAssert.Parse(Fixture.Text("NovitaAI/Native/videos.json")).GetProperty(slug).GetRawText(), sent.Body);
        Assert.Equal("novita:task:t1", job.Handle.ToString());
    }

    [Fact]
    public void Every_fixture_has_its_request() =>
        Assert.Equal(JsonAssert.Parse(Fixture.Text("NovitaAI/Native/videos.json")).EnumerateObject().Select(entry => entry.Name).Order(), VideoRequests.All.Keys.Order());

    [Fact]
    public async Task A_result_is_read_with_its_videos()
    {
        using var wire = Wire.AnsweringFixture("NovitaAI/Native/task-result.json");
        using var novita = Clients.Novita(wire);

        var result = await novita.ResumeVideo("novita:task:t1").WaitAsync();

        Assert.Equal("video/mp4", result.Video!.MediaType);
        Assert.NotNull(result.Video.Url);
        Assert.Equal("158881667", result.Seed);
    }

    [Fact]
    public async Task Fields_that_are_not_known_here_go_along()
    {
        using var wire = Wire.Answering("""{"task_id":"t1"}""");
        using var novita = Clients.Novita(wire);

        await novita.Videos.StartAsync(new HeyGenTranslate
        {
            Video = MediaInput.FromUrl("https://example.com/a.mp4"),
            OutputLanguage = "German",
            AdditionalProperties = new Dictionary<string, JsonElement> { ["speaker_num"] = JsonElement.Parse("2") },
        });

        JsonAssert.Equal("""{"video":"https://example.com/a.mp4","output_language":"German","speaker_num":2}""", wire.Sent[0].Body);
    }

    [Fact]
    public async Task Scenes_stand_in_place_of_the_prompt()
    {
        using var wire = Wire.Answering("""{"task_id":"t1"}""");
        using var novita = Clients.Novita(wire);

        await novita.Videos.StartAsync(new KlingV3TextToVideo { MultiPrompt = JsonElement.Parse("""["a","b"]""") });

        JsonAssert.Equal("""{"multi_prompt":["a","b"]}""", wire.Sent[0].Body);
    }

    private static MediaInput NoImage => MediaInput.FromBytes("%PDF-1.7"u8.ToArray(), "image/png");

    /// <summary>What the service does not forbid.</summary>
    public static TheoryData<NovitaVideoRequest> Taken =>
    [
        new KlingV3ImageToVideo { Image = Picture, Prompt = "a", MultiPrompt = JsonElement.Parse("""[{"prompt":"b","duration":3}]""") },
        new KlingV26TextToVideo { Prompt = "a", AspectRatio = "4:3", CfgScale = 2 },
        new KlingV26ImageToVideo { Image = Picture, Prompt = "a", AspectRatio = "4:3", CfgScale = 2 },
        new KlingV25TextToVideo { Prompt = "a", AspectRatio = "4:3", CfgScale = 2 },
        new KlingV25ImageToVideo { Image = Picture, Prompt = "a", CfgScale = 2 },
        new KlingV21TextToVideo { Prompt = "a", AspectRatio = "4:3" },
        new KlingV21ImageToVideo { Image = Picture, Prompt = "a", AspectRatio = "4:3" },
        new KlingV16TextToVideo { Mode = "Standard", Prompt = "a", GuidanceScale = 2 },
        new KlingV16ImageToVideo { Mode = "Standard", ImageUrl = Picture, GuidanceScale = 2 },
        new KlingO1TextToVideo { Prompt = "a", AspectRatio = "4:3" },
        new KlingO1ImageToVideo { Image = Picture, Prompt = "a", AspectRatio = "4:3", Duration = 7 },
        new KlingO1ReferenceToVideo { Prompt = "a", AspectRatio = "4:3" },
        new KlingO1VideoEdit { Video = Picture, Prompt = "a", AspectRatio = "4:3" },
        new WanV21TextToVideo { Prompt = "a", NegativePrompt = new string('a', 2001) },
        new WanVideo { Model = WanModel.V22ImageToVideo, Input = new() { Prompt = "a", ImgUrl = Picture }, Parameters = new() { Resolution = "540P", Loras = [new() { Path = "p", Scale = 4.5 }] } },
        new WanVideo { Model = WanModel.V25TextToVideo, Input = new() { Prompt = "a" }, Parameters = new() { Seed = -1 } },
        new WanVideo { Model = WanModel.V26TextToVideo, Input = new() { Prompt = "a" }, Parameters = new() { Seed = 4294967295 } },
        new WanV27ImageToVideo { ImageUrl = Picture, Seed = -1 },
        new WanV27ReferenceToVideo { Media = [new() { Url = Picture, Type = "reference_image" }], Prompt = "a", ShotType = "several", Seed = -1 },
        new WanV27VideoEdit { VideoUrl = Picture, Resolution = "480P", Seed = -1 },
        new Hailuo02 { Prompt = "a", Resolution = "1080P", Duration = 10 },
        new ViduQ2TextToVideo { Prompt = "a", Duration = 5, Style = "clay", AspectRatio = "4:3" },
        new ViduQ2ReferenceToVideo { Prompt = "a", Duration = 5, Style = "clay", AspectRatio = "4:3", Subjects = [new() { Id = "a", Images = [Picture] }] },
        new ViduQ2ImageToVideo { Images = [Picture, Picture], Duration = 11, Resolution = "360p", MovementAmplitude = "strong" },
        new ViduQ2ProFastImageToVideo { Images = [.. Enumerable.Repeat<MediaInput>(Picture, 101)], Duration = 11 },
        new ViduQ2StartEndToVideo { Images = [Picture, Picture], Resolution = "360p", MovementAmplitude = "strong" },
        new ViduQ2Multiframe { StartImage = Picture, ImageSettings = [new() { KeyImage = Picture }, new() { KeyImage = Picture }], Resolution = "360p" },
        new ViduQ2Template { Template = "t", Images = [.. Enumerable.Repeat<MediaInput>(Picture, 101)], AspectRatio = "4:3" },
        new ViduQ3TextToVideo { Prompt = "a", Resolution = "360p", AspectRatio = "4:3" },
        new ViduQ3ProImageToVideo { Images = [Picture], Resolution = "360p", Style = "clay", Duration = 17 },
        new ViduQ3TurboImageToVideo { Images = [Picture], Resolution = "360p", Style = "clay", Prompt = new string('a', 5001) },
        new ViduQ3TurboFramesToVideo { Images = [Picture, Picture], Resolution = "360p", Style = "clay", Prompt = new string('a', 5001) },
        new SeedanceV15TextToVideo { Prompt = "a", Ratio = "9:21" },
        new VeoTextToVideo { Prompt = "a", GenerateAudio = true, DurationSeconds = 5, AspectRatio = "1:1", SampleCount = 5 },
        new VeoImageToVideo { Prompt = "a", GenerateAudio = true, DurationSeconds = 5, AspectRatio = "1:1", SampleCount = 5 },
        new PixVerseTextToVideo { Prompt = "a", NegativePrompt = new string('a', 2049) },
    ];

    [Theory]
    [MemberData(nameof(Taken))]
    public async Task What_the_service_does_not_forbid_is_sent(NovitaVideoRequest request)
    {
        using var wire = Wire.Answering("""{"task_id":"t1"}""");
        using var novita = Clients.Novita(wire);

        await novita.Videos.StartAsync(request);

        Assert.Single(wire.Sent);
    }

    public static TheoryData<NovitaVideoRequest, string> Wrong => new()
    {
        { new KlingV3TextToVideo(), "prompt" },
        { new KlingV3TextToVideo { Prompt = "a", MultiPrompt = JsonElement.Parse("[]") }, "multi_prompt" },
        { new KlingV3ImageToVideo { Image = Picture, Prompt = " ", MultiPrompt = JsonElement.Parse("[]") }, "prompt" },
        { new KlingV3ImageToVideo { Image = Picture, Prompt = "a", EndImage = Picture, MultiPrompt = JsonElement.Parse("[]") }, "end_image" },
        { new WanV27VideoEdit { VideoUrl = Picture, ReferenceImageUrl2 = NoImage }, "reference_image_url_2" },
        { new WanV27VideoEdit { VideoUrl = Picture, ReferenceImageUrl3 = NoImage }, "reference_image_url_3" },
        { new WanV21TextToVideo { Prompt = "a", Loras = [new() { Path = "p", Scale = 4.5 }] }, "loras.scale" },
        { new WanVideo { Model = WanModel.V22TextToVideo, Input = new() { Prompt = "a" }, Parameters = new() { Size = "832*480", Seed = -1 } }, "parameters.seed" },
        { new KlingV3TextToVideo { Prompt = "a", Duration = 2 }, "duration" },
        { new KlingV3TextToVideo { Prompt = "a", CfgScale = 1.5 }, "cfg_scale" },
        { new KlingV3TextToVideo { Prompt = "a", AspectRatio = "4:3" }, "aspect_ratio" },
        { new KlingV3TextToVideo { Prompt = new string('a', 2501) }, "prompt" },
        { new KlingV3TextToVideo { Tier = "std", MultiPrompt = JsonElement.Parse("[]") }, "multi_prompt" },
        { new KlingV3TextToVideo { Tier = "8k", Prompt = "a" }, "Tier" },
        { new KlingV25TextToVideo { Prompt = "a", Duration = 7 }, "duration" },
        { new KlingV16ImageToVideo { Mode = "Standard", ImageUrl = Picture, EndImageUrl = Picture }, "end_image_url" },
        { new WanVideo { Model = WanModel.V22TextToVideo, Input = new() { Prompt = "a" } }, "parameters.size" },
        { new WanVideo { Model = WanModel.V26ImageToVideo, Input = new() { Prompt = "a" } }, "input.img_url" },
        { new WanVideo { Model = WanModel.V22TextToVideo, Input = new() { Prompt = "a" }, Parameters = new() { Size = "1920*1080", Duration = 8 } }, "parameters.duration" },
        { new WanV21TextToVideo { Prompt = "a", Width = 100, Height = 100 }, "width" },
        { new WanV27ImageToVideo(), "image_url" },
        { new WanV27ImageToVideo { ImageUrl = Picture, FirstClipUrl = Picture }, "first_clip_url" },
        { new Hailuo23TextToVideo { Prompt = "a", Resolution = "1080P", Duration = 10 }, "duration" },
        { new Hailuo23ImageToVideo { Tier = HailuoTier.Fast, Image = Picture, Prompt = "a", FastPretreatment = true }, "fast_pretreatment" },
        { new ViduQ1ImagesToVideo { Use = ViduImageUse.StartEnd, Images = [Picture] }, "images" },
        { new PixVerseTextToVideo { Prompt = "a", FastMode = true, Resolution = "1080p" }, "resolution" },
        { new HunyuanVideoFast { ModelName = "hunyuan-video-fast", Width = 1280, Height = 720, Seed = 1, Steps = 2, Prompt = "a", Frames = 84 }, "frames" },
        { new StableVideoFromText { ModelName = "m", Width = 256, Height = 256, Steps = 1, Prompts = [new() { Frames = 64, Prompt = "a" }, new() { Frames = 64, Prompt = "b" }, new() { Frames = 8, Prompt = "c" }] }, "prompts" },
        { new VeoRequest { Instances = [new() { Prompt = "a" }], Parameters = new() { DurationSeconds = 5 } }, "parameters.durationSeconds" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_can_not_be_right_is_refused_by_its_name_before_anything_is_sent(NovitaVideoRequest request, string field)
    {
        using var wire = new Wire();
        using var novita = Clients.Novita(wire);

        var error = await Assert.ThrowsAnyAsync<ArgumentException>(() => novita.Videos.StartAsync(request));

        Assert.Contains(field, error.Message, StringComparison.Ordinal);
        Assert.Empty(wire.Sent);
    }

    [Fact]
    public async Task A_file_where_an_address_is_due_is_refused()
    {
        using var wire = new Wire();
        using var novita = Clients.Novita(wire);
        var request = new HeyGenTranslate { Video = MediaInput.FromBytes(new byte[] { 1 }, "video/mp4"), OutputLanguage = "German" };

        var error = await Assert.ThrowsAnyAsync<ArgumentException>(() => novita.Videos.StartAsync(request));

        Assert.Contains("an address that the service can open", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Veo_has_Googles_form_and_is_polled_as_a_task()
    {
        using var wire = Wire.Answering("""{"name":"t9","done":false}""");
        using var novita = Clients.Novita(wire);

        var job = await novita.Videos.StartAsync(new VeoRequest
        {
            Model = "veo-3.1-fast-generate-001",
            Instances = [new() { Prompt = "a boat", Image = new() { Data = MediaInput.FromBytes(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10 }) } }],
            Parameters = new() { AspectRatio = "16:9", Resolution = "720p", DurationSeconds = 8, SampleCount = 1, GenerateAudio = true, NegativePrompt = "no", PersonGeneration = "allow_adult", EnhancePrompt = true, Seed = 7 },
        });

        var sent = Assert.Single(wire.Sent);
        Assert.Equal("https://api.novita.ai/v3/veo-3.1/v1/models/veo-3.1-fast-generate-001:predictLongRunning", Uri.UnescapeDataString(sent.Url));
        JsonAssert.Equal(Fixture.Text("NovitaAI/Native/veo-request.json"), sent.Body);
        Assert.Equal("novita:task:t9", job.Handle.ToString());
    }

    [Fact]
    public async Task Seedance_2_has_tasks_of_its_own()
    {
        using var wire = Wire.Answering((request, number) => Wire.Json(number == 0 ? """{"id":"cgt-1"}""" : number == 1 ? Fixture.Text("NovitaAI/Native/seedance-task.json") : "{}"));
        using var novita = Clients.Novita(wire);

        var job = await novita.Videos.StartAsync(new Seedance2Request
        {
            Model = "doubao-seedance-2-0-260128",
            Content =
            [
                SeedanceContent.FromText("a boat"),
                SeedanceContent.FromImage(MediaInput.FromUrl(Picture)),
                SeedanceContent.FromImage(MediaInput.FromAssetId("a-7"), SeedanceRole.ReferenceImage),
                SeedanceContent.FromVideo(MediaInput.FromUrl("https://example.com/a.mp4")),
            ],
            Resolution = "720p",
            Ratio = "16:9",
            Duration = 5,
            GenerateAudio = true,
            ReturnLastFrame = true,
            Watermark = false,
            Seed = 7,
        });
        var result = await novita.ResumeVideo(job.Handle).WaitAsync();
        await novita.Videos.DeleteSeedanceTaskAsync(job.Id);

        Assert.Equal("novita:seedance:cgt-1", job.Handle.ToString());
        const string Path = "https://api.novita.ai/v3/bytedance/metered/contents/generations/tasks";
        Assert.Equal([("POST", Path), ("GET", Path + "/cgt-1"), ("DELETE", Path + "/cgt-1")], wire.Sent.Select(sent => (sent.Method, sent.Url)));
        JsonAssert.Equal(Fixture.Text("NovitaAI/Native/seedance-request.json"), wire.Sent[0].Body);
        Assert.Equal(("https://results.example/v.mp4", "https://results.example/f.png", 108900L), (result.Video!.Url!.AbsoluteUri, result.LastFrame!.Url!.AbsoluteUri, result.Tokens));
    }

    [Theory]
    [InlineData("queued", JobStatus.Queued)]
    [InlineData("running", JobStatus.Processing)]
    [InlineData("something new", JobStatus.Processing)]
    [InlineData("succeeded", JobStatus.Succeeded)]
    [InlineData("failed", JobStatus.Failed)]
    [InlineData("cancelled", JobStatus.Cancelled)]
    [InlineData("expired", JobStatus.Expired)]
    public async Task The_states_of_Seedance_are_known(string status, JobStatus expected)
    {
        using var wire = Wire.Answering($$"""{"id":"cgt-1","status":"{{status}}"{{(status == "failed" ? ""","error":{"code":"c","message":"why"}""" : "")}}}""");
        using var novita = Clients.Novita(wire);

        var state = await novita.ResumeVideo("novita:seedance:cgt-1").GetStateAsync();

        Assert.Equal((expected, status), (state.Status, state.RawStatus));
        Assert.Equal(status == "failed" ? "why" : null, state.Reason);
    }

    [Fact]
    public async Task A_task_of_Seedance_that_is_not_known_has_expired()
    {
        using var wire = Wire.Answering("""{"code":404,"reason":"TASK_NOT_FOUND","message":"no"}""", status: HttpStatusCode.NotFound);
        using var novita = Clients.Novita(wire);

        Assert.Equal(JobStatus.Expired, (await novita.ResumeVideo("novita:seedance:cgt-1").GetStateAsync()).Status);
    }

    [Theory]
    [InlineData("remodlai:task:1")]
    [InlineData("novita:batch:1")]
    public void Handles_of_others_are_refused(string handle)
    {
        using var novita = Clients.Novita(new Wire());

        Assert.Contains(handle, Assert.Throws<ArgumentException>(() => novita.ResumeVideo(handle)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kling-v3.0-pro", "kling-v3.0-pro-t2v", "kling-v3.0-pro-i2v")]
    [InlineData("novita/kling-v3.0-std", "kling-v3.0-std-t2v", "kling-v3.0-std-i2v")]
    [InlineData("kling-v3.0-4k", "kling-v3.0-4k-t2v", "kling-v3.0-4k-i2v")]
    [InlineData("kling-v2.6-pro", "kling-v2.6-pro-t2v", "kling-v2.6-pro-i2v")]
    [InlineData("kling-2.5-turbo", "kling-2.5-turbo-t2v", "kling-2.5-turbo-i2v")]
    [InlineData("kling-v2.1-master", "kling-v2.1-t2v-master", "kling-v2.1-i2v-master")]
    [InlineData("kling-v1.6", "kling-v1.6-t2v", "kling-v1.6-i2v")]
    [InlineData("kling-o1", "kling-o1-t2v", "kling-o1-i2v")]
    [InlineData("wan2.1", "wan-t2v", "wan-i2v")]
    [InlineData("wan-2.5", "wan-2.5-t2v-preview", "wan-2.5-i2v-preview")]
    [InlineData("wan2.6", "wan2.6-t2v", "wan2.6-i2v")]
    [InlineData("wan2.7", "wan2.7-t2v", "wan2.7-i2v")]
    [InlineData("minimax-video-01", "minimax-video-01", "minimax-video-01")]
    [InlineData("minimax-hailuo-02", "minimax-hailuo-02", "minimax-hailuo-02")]
    [InlineData("minimax-hailuo-2.3", "minimax-hailuo-2.3-t2v", "minimax-hailuo-2.3-i2v")]
    [InlineData("vidu-q1", "vidu-q1-text2video", "vidu-q1-img2video")]
    [InlineData("vidu-q3-pro", "vidu-q3-pro-t2v", "vidu-q3-pro-i2v")]
    [InlineData("vidu-q3-turbo", "vidu-q3-turbo-t2v", "vidu-q3-turbo-i2v")]
    [InlineData("seedance-v1-lite", "seedance-v1-lite-t2v", "seedance-v1-lite-i2v")]
    [InlineData("seedance-v1.5-pro", "seedance-v1.5-pro-t2v", "seedance-v1.5-pro-i2v")]
    [InlineData("veo-3.1-generate", "veo-3.1-generate-text2video", "veo-3.1-generate-img2video")]
    [InlineData("pixverse-v4.5", "pixverse-v4.5-t2v", "pixverse-v4.5-i2v")]
    public async Task A_model_leads_to_the_endpoint_for_what_is_given(string model, string fromText, string fromImage)
    {
        using var wire = Wire.Answering("""{"task_id":"t1"}""");
        using var novita = Clients.Novita(wire);

        await novita.StartVideoAsync(new() { Model = model, Prompt = "a boat" });
        await novita.StartVideoAsync(new() { Model = model, Prompt = "a boat", FirstFrame = Picture });

        Assert.Equal([$"https://api.novita.ai/v3/async/{fromText}", $"https://api.novita.ai/v3/async/{fromImage}"], wire.Sent.Select(sent => sent.Url));
        Assert.All(wire.Sent, sent => Assert.Contains("a boat", sent.Body, StringComparison.Ordinal));
        Assert.Contains(Picture.AbsoluteUri, wire.Sent[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neutral_fields_go_where_the_endpoint_has_them()
    {
        using var wire = Wire.Answering("""{"task_id":"t1"}""");
        using var novita = Clients.Novita(wire);

        await novita.StartVideoAsync(new()
        {
            Model = "wan2.7",
            Prompt = "a boat",
            NegativePrompt = "fog",
            FirstFrame = Picture,
            LastFrame = Picture,
            DurationSeconds = 6,
            Resolution = "720p",
            Seed = 7,
            Watermark = false,
            EnhancePrompt = true,
            AdditionalProperties = new Dictionary<string, JsonElement> { ["next_month"] = JsonElement.Parse("1") },
        });

        JsonAssert.Equal(
            """{"image_url":"https://example.com/a.png","last_frame_url":"https://example.com/a.png","prompt":"a boat","negative_prompt":"fog","duration":6,"resolution":"720P","watermark":false,"prompt_extend":true,"seed":7,"next_month":1}""",
            wire.Sent[0].Body);
    }

    [Theory]
    [InlineData("svd", "SVD", 14)]
    [InlineData("novita/svd-xt", "SVD-XT", 25)]
    public async Task Stable_video_diffusion_gets_what_it_can_not_do_without(string model, string name, int frames)
    {
        using var wire = Wire.Answering("""{"task_id":"t1"}""");
        using var novita = Clients.Novita(wire);

        await novita.StartVideoAsync(new() { Model = model, FirstFrame = MediaInput.FromBytes(Pictures.Png), Seed = 7 });

        Assert.Equal("https://api.novita.ai/v3/async/img2video", wire.Sent[0].Url);
        JsonAssert.Equal(
            Pictures.In($$"""{"model_name":"{{name}}","image_file":"@png","frames_num":{{frames}},"frames_per_second":6,"image_file_resize_mode":"ORIGINAL_RESOLUTION","steps":20,"seed":7}"""),
            wire.Sent[0].Body);
    }

    public static TheoryData<string, bool> NeutralModels
    {
        get
        {
            string[] both =
            [
                "kling-v3.0", "kling-v2.6", "kling-2.5-turbo", "kling-v2.1", "kling-v1.6", "kling-o1", "wan2.1", "wan2.5", "wan2.6", "wan2.7", "minimax-video-01", "minimax-hailuo-02", "minimax-hailuo-2.3",
                "vidu-q1", "vidu-q3-pro", "vidu-q3-turbo", "seedance-v1-pro", "seedance-v1.5-pro", "veo-3.1", "veo-3.1-generate", "pixverse-v4.5", "doubao-seedance-2-0-260128",
            ];
            var data = new TheoryData<string, bool> { { "hunyuan-video-fast", false }, { "vidu-q2", false }, { "vidu-q2-pro", true }, { "vidu-q2-pro-fast", true }, { "minimax-hailuo-2.3-fast", true }, { "wan2.2", true } };
            foreach (var model in both)
            {
                data.Add(model, false);
                data.Add(model, true);
            }

            return data;
        }
    }

    /// <summary>Each field by itself: it changes what is sent, or it is refused by its name.</summary>
    [Theory]
    [MemberData(nameof(NeutralModels))]
    public async Task No_neutral_field_is_dropped(string model, bool fromImage)
    {
        var file = MediaInput.FromBytes(Pictures.PngOf(600, 600));
        var plain = new VideoRequest { Model = model, Prompt = "a boat", FirstFrame = fromImage ? file : null };
        var usual = await BodyAsync(plain);
        (string Name, VideoRequest Request)[] changed =
        [
            (nameof(plain.NegativePrompt), plain with { NegativePrompt = "fog" }), (nameof(plain.LastFrame), plain with { LastFrame = file }),
            (nameof(plain.ReferenceImages), plain with { ReferenceImages = [Picture] }), (nameof(plain.ReferenceVideos), plain with { ReferenceVideos = [Picture] }),
            (nameof(plain.InputAudio), plain with { InputAudio = Picture }), (nameof(plain.DurationSeconds), plain with { DurationSeconds = model.Contains("hailuo", StringComparison.Ordinal) || model.StartsWith("veo", StringComparison.Ordinal) ? 6 : model == "vidu-q2" ? 7 : 5 }),
            (nameof(plain.Resolution), plain with { Resolution = model.Contains("hailuo", StringComparison.Ordinal) ? "768p" : model == "seedance-v1-pro" ? "480p" : model == "vidu-q1" ? "1080p" : "720p" }),
            (nameof(plain.AspectRatio), plain with { AspectRatio = "9:16" }), (nameof(plain.Size), plain with { Size = "720x1280" }), (nameof(plain.FramesPerSecond), plain with { FramesPerSecond = 24 }),
            (nameof(plain.Seed), plain with { Seed = 7 }), (nameof(plain.GenerateAudio), plain with { GenerateAudio = false }), (nameof(plain.GuidanceScale), plain with { GuidanceScale = 0.7 }),
            (nameof(plain.Steps), plain with { Steps = 11 }), (nameof(plain.EnhancePrompt), plain with { EnhancePrompt = false }), (nameof(plain.CameraFixed), plain with { CameraFixed = true }),
            (nameof(plain.Watermark), plain with { Watermark = true }), (nameof(plain.N), plain with { N = 2 }),
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
                Assert.Contains(name, e.Message, StringComparison.Ordinal);
                continue;
            }

            Assert.True(body != usual, $"{name} is dropped by {model}.");
        }

        Assert.Equal(
            typeof(VideoRequest).GetProperties().Select(property => property.Name).Except(["Model", "Prompt", "FirstFrame", "AdditionalProperties"]).Order(StringComparer.Ordinal),
            changed.Select(change => change.Name).Order(StringComparer.Ordinal));
    }

    private static async Task<string> BodyAsync(VideoRequest request)
    {
        using var wire = Wire.Answering("""{"task_id":"t1","id":"t1"}""");
        using var novita = Clients.Novita(wire);
        await novita.StartVideoAsync(request);
        return wire.Sent[0].Url + wire.Sent[0].Body;
    }

    [Fact]
    public async Task Seedance_2_takes_neutral_requests()
    {
        using var wire = Wire.Answering("""{"id":"cgt-1"}""");
        using var novita = Clients.Novita(wire);

        var job = await novita.StartVideoAsync(new() { Model = "doubao-seedance-2-0-fast-260128", Prompt = "a boat", FirstFrame = Picture, AspectRatio = "16:9", GenerateAudio = true });

        Assert.Equal("novita:seedance:cgt-1", job.Handle.ToString());
        JsonAssert.Equal(
            """{"model":"doubao-seedance-2-0-fast-260128","content":[{"type":"text","text":"a boat"},{"type":"image_url","image_url":{"url":"https://example.com/a.png"},"role":"first_frame"}],"ratio":"16:9","generate_audio":true}""",
            wire.Sent[0].Body);
    }

    public static TheoryData<VideoRequest, string, string> Inexpressible => new()
    {
        { new() { Model = "kling-v3.0-pro-i2v", Prompt = "a", FirstFrame = Picture, AspectRatio = "16:9" }, "AspectRatio", "kling-v3.0-pro-i2v" },
        { new() { Model = "kling-v3.0-pro-t2v", Prompt = "a", FirstFrame = Picture }, "FirstFrame", "kling-v3.0-pro-t2v" },
        { new() { Model = "kling-v3.0", Prompt = "a", Seed = 1 }, "Seed", "kling-v3.0-pro-t2v" },
        { new() { Model = "kling-v3.0", FirstFrame = Picture }, "Prompt is not set", "kling-v3.0" },
        { new() { Model = "minimax-hailuo-2.3", Prompt = "a", NegativePrompt = "b" }, "NegativePrompt", "minimax-hailuo-2.3-t2v" },
        { new() { Model = "wan2.7", Prompt = "a", Resolution = "720p" }, "Resolution", "wan2.7-t2v" },
        { new() { Model = "veo-3.1", Prompt = "a", FramesPerSecond = 24 }, "FramesPerSecond", "veo-3.1-generate-001" },
        { new() { Model = "hunyuan-video-fast", Prompt = "a", LastFrame = Picture }, "LastFrame", "hunyuan-video-fast" },
        { new() { Model = "doubao-seedance-2-0-260128", Prompt = "a", Steps = 3 }, "Steps", "doubao-seedance-2-0-260128" },
        { new() { Model = "svd", FirstFrame = MediaInput.FromBytes(Pictures.Png), Prompt = "a" }, "Prompt", "img2video" },
        { new() { Model = "kling-o1-video-edit", Prompt = "a", ReferenceVideos = [Picture, Picture] }, "ReferenceVideos has 2 items", "kling-o1-video-edit" },
        { new() { Model = "wan2.7-videoedit", Prompt = "a", ReferenceVideos = [Picture, Picture] }, "ReferenceVideos has 2 items", "wan2.7-videoedit" },
    };

    [Theory]
    [MemberData(nameof(Inexpressible))]
    public async Task What_an_endpoint_can_not_express_is_named(VideoRequest request, string field, string endpoint)
    {
        using var wire = new Wire();
        using var novita = Clients.Novita(wire);

        var error = await Assert.ThrowsAsync<ArgumentException>(() => novita.StartVideoAsync(request));

        Assert.Contains(field, error.Message, StringComparison.Ordinal);
        Assert.Contains(endpoint, error.Message, StringComparison.Ordinal);
        Assert.Empty(wire.Sent);
    }

    [Fact]
    public async Task A_model_without_an_endpoint_is_told_of()
    {
        using var novita = Clients.Novita(new Wire());

        Assert.Contains("sora-3", (await Assert.ThrowsAsync<ArgumentException>(() => novita.StartVideoAsync(new() { Model = "sora-3", Prompt = "a" }))).Message, StringComparison.Ordinal);
        Assert.Contains("FirstFrame", (await Assert.ThrowsAsync<ArgumentException>(() => novita.StartVideoAsync(new() { Model = "wan2.7-i2v", Prompt = "a" }))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_router_keeps_the_provider_in_the_handle()
    {
        using var wire = Wire.Answering((_, number) => Wire.Json(number == 0 ? """{"task_id":"t1"}""" : Fixture.Text("NovitaAI/Native/task-result.json")));
        using var novita = Clients.Novita(wire);
        var router = new ModelRouter([novita]);

        var job = await router.StartVideoAsync(new() { Model = "novita/wan2.7", Prompt = "a boat" });

        Assert.True(router.Capabilities.HasFlag(ModelCapabilities.Videos));
        Assert.Equal("novita", job.Handle.Provider);
        Assert.NotNull((await job.WaitAsync()).Video);
    }

    [Fact]
    public async Task One_line_makes_a_video()
    {
        using var wire = Wire.Answering((_, number) => Wire.Json(number == 0 ? """{"task_id":"t1"}""" : Fixture.Text("NovitaAI/Native/task-result.json")));
        using var novita = Clients.Novita(wire);

        var video = await novita.GenerateVideoAsync("wan2.7", "a boat", Picture);

        Assert.Equal("video/mp4", video.MediaType);
        Assert.EndsWith("wan2.7-i2v", wire.Sent[0].Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Providers_without_videos_say_so()
    {
        using var remodlai = Clients.RemodlAI(new Wire());

        await Assert.ThrowsAsync<CapabilityNotSupportedException>(async () => await ((IModelProvider)remodlai).StartVideoAsync(new() { Model = "m" }));
        Assert.False(remodlai.Capabilities.HasFlag(ModelCapabilities.Videos));
    }
}
