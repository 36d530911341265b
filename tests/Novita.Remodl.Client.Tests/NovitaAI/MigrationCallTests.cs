using System.Text.Json.Nodes;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.NovitaAI.Legacy;
using Novita.Remodl.Client.NovitaAI.Media.Images;
using Novita.Remodl.Client.NovitaAI.Media.Videos;
using Novita.Remodl.Client.NovitaAI.Training;
using Novita.Remodl.Client.Tests.NovitaAI.Legacy;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.NovitaAI;

/// <summary>What the table for people who move over puts beside a method of the official SDKs calls the route that the method called.</summary>
public sealed class MigrationCallTests
{
    private const string Answer =
        """
        {"task_id":"t1","image_file":"aGk=","image_type":"png","prompt":"a boat","assets_id":"a1","upload_url":"https://storage.example/a","method":"PUT","models":[],"tasks":[],
         "task":{"task_id":"t1","status":"TASK_STATUS_SUCCEED"},"images":[],"credit_balance":1,"availableBalance":"1",
         "code":0,"msg":"","data":{"task_id":"t1","status":2,"models":[]}}
        """;

    private static readonly MediaInput Png = MediaInput.FromBytes(Pictures.Png);
    private static readonly FileSource File = FileSource.FromBytes(Pictures.Png, "a.png");

    private static readonly TextToImageRequest Text =
        new() { ModelName = "m", Prompt = "p", Width = 512, Height = 512, ImageNum = 1, Steps = 20, GuidanceScale = 7, SamplerName = ImageSampler.Euler };

    private static readonly ImageToImageRequest Image =
        new() { ModelName = "m", Prompt = "p", ImageBase64 = Png, Width = 512, Height = 512, ImageNum = 1, Steps = 20, GuidanceScale = 7, SamplerName = ImageSampler.Euler };

    private static readonly InpaintingRequest Inpainting =
        new() { ModelName = "m", Prompt = "p", ImageBase64 = Png, MaskImageBase64 = Png, ImageNum = 1, Steps = 20, GuidanceScale = 7, SamplerName = ImageSampler.Euler };

    private static readonly StableVideoFromText TextVideo = new() { ModelName = "m", Width = 512, Height = 512, Steps = 20, Prompts = [new() { Frames = 16, Prompt = "p" }] };

    private static readonly StableVideoFromImage ImageVideo =
        new() { ModelName = "SVD", ImageFile = Png, FramesNum = 14, FramesPerSecond = 6, ImageFileResizeMode = "ORIGINAL_RESOLUTION", Steps = 20 };

    private static readonly SubjectTrainingRequest Subject = new()
    {
        Name = "n",
        BaseModel = TrainingBaseModel.StableDiffusion15,
        Width = 512,
        Height = 512,
        ImageDatasetItems = [new() { AssetsId = "a1" }],
        ExpertSetting = new() { InstancePrompt = "p" },
    };

    private static readonly StyleTrainingRequest Style =
        new() { Name = "n", BaseModel = TrainingBaseModel.StableDiffusion15, Width = 512, Height = 512, ImageDatasetItems = [new() { AssetsId = "a1", Caption = "c" }] };

    private static readonly JsonObject Json = new() { ["image_file"] = "aGk=" };

    private static readonly Dictionary<string, (string Route, Func<NovitaClient, Task> Call)> Calls = new(StringComparer.Ordinal)
    {
        ["async_task_result, progress"] = ("GET /v3/async/task-result?task_id=t1", novita => novita.Media.GetTaskAsync("t1")),
        ["wait_for_task_v3"] = ("GET /v3/async/task-result?task_id=t1", novita => novita.Media.Resume("t1").WaitAsync()),
        ["cleanup"] = ("POST /v3/cleanup", novita => novita.ImageTools.CleanupAsync(new() { ImageFile = Png, MaskFile = Png })),
        ["remove_background, removeBackground"] = ("POST /v3/remove-background", novita => novita.ImageTools.RemoveBackgroundAsync(new() { ImageFile = Png })),
        ["remove_text, removeText"] = ("POST /v3/remove-text", novita => novita.ImageTools.RemoveTextAsync(new() { ImageFile = Png })),
        ["reimagine"] = ("POST /v3/reimagine", novita => novita.ImageTools.ReimagineAsync(new() { ImageFile = Png })),
        ["replace_background, replaceBackground"] = ("POST /v3/replace-background", novita => novita.ImageTools.ReplaceBackgroundAsync(new() { ImageFile = Png, Prompt = "p" })),
        ["async_txt2video, txt2Video"] = ("POST /v3/async/txt2video", novita => novita.Videos.StartAsync(TextVideo)),
        ["async_img2video, img2Video"] = ("POST /v3/async/img2video", novita => novita.Videos.StartAsync(ImageVideo)),
        ["raw_inpainting, inpainting"] = ("POST /v3/async/inpainting", novita => novita.Images.StartAsync(Inpainting)),
        ["img2prompt"] = ("POST /v3/img2prompt", novita => novita.ImageTools.DescribeAsync(new() { ImageFile = Png })),
        ["merge_face, mergeFace"] = ("POST /v3/merge-face", novita => novita.ImageTools.MergeFaceAsync(new() { ImageFile = Png, FaceImageFile = Png })),
        ["upload_training_assets"] = ("POST /v3/assets/training_dataset", novita => novita.Training.UploadImageAsync(File)),
        ["create_training_style"] = ("POST /v3/training/style", novita => novita.Training.StartAsync(Style)),
        ["create_training_subject"] = ("POST /v3/training/subject", novita => novita.Training.StartAsync(Subject)),
        ["query_training_subject_status"] = ("GET /v3/training/subject?task_id=t1", novita => novita.Training.GetSubjectAsync("t1")),
        ["list_training"] = ("GET /v3/training", novita => novita.Training.ListAsync().ToArrayAsync().AsTask()),
        ["upload_assets, upload"] = ("PUT https://assets.novitai.com/image", novita => novita.Assets.UploadImageAsync(File)),
        ["raw_img2img_v3, img2Img"] = ("POST /v3/async/img2img", novita => novita.Images.StartAsync(Image)),
        ["raw_txt2img_v3, txt2Img"] = ("POST /v3/async/txt2img", novita => novita.Images.StartAsync(Text)),
        ["user_info"] = ("GET /v3/user", novita => novita.Account.GetUserAsync()),
        ["query_model_v3, getModels"] = ("GET /v3/model?filter.types=lora", novita => novita.Catalog.ListPageAsync(new() { Types = ["lora"] })),
        ["models_v3"] = ("GET /v3/model?", novita => novita.Catalog.ListAllAsync()),
        ["upscale"] = ("POST /v3/async/upscale", novita => novita.Images.StartAsync(new UpscaleRequest { ModelName = ImageUpscaler.UltraSharp, ImageBase64 = Png, ScaleFactor = 2 })),
        ["hunyuanVideoFast"] = ("POST /v3/async/hunyuan-video-fast", novita => novita.Videos.StartAsync(new HunyuanVideoFast { ModelName = "hunyuan-video-fast", Width = 1280, Height = 720, Seed = -1, Steps = 20, Prompt = "p", Frames = 85 })),
        ["wanT2v"] = ("POST /v3/async/wan-t2v", novita => novita.Videos.StartAsync(new WanV21TextToVideo { Prompt = "p" })),
        ["instant_id"] = ("POST /v3/async/instant-id", novita => novita.Media.SubmitAsync("instant-id", Json)),
        ["outpainting"] = ("POST /v3/outpainting", novita => novita.Media.InvokeAsync("outpainting", Json)),
        ["adetailer"] = ("POST /v3/async/adetailer", novita => novita.Media.SubmitAsync("adetailer", Json)),
        ["animated_anyone"] = ("POST /v3/async/animate-anyone", novita => novita.Media.SubmitAsync("animate-anyone", Json)),
        ["txt2img of v2"] = ("POST /v2/txt2img", novita => novita.LegacyImages.StartAsync(LegacyRequests.Text)),
        ["img2img of v2"] = ("POST /v2/img2img", novita => novita.LegacyImages.StartAsync(LegacyRequests.Image)),
        ["upscale of v2"] = ("POST /v2/upscale", novita => novita.LegacyImages.StartAsync(new LegacyUpscaleRequest { Image = Png })),
        ["progress of v2"] = ("GET /v2/progress?task_id=t1", novita => novita.LegacyImages.GetProgressAsync("t1")),
        ["models of v2"] = ("GET /v2/models", novita => novita.LegacyImages.ListModelsAsync()),
        ["httpFetch"] = ("GET /v2/progress?task_id=t1", novita => SendAsync(novita, "/v2/progress?task_id=t1")),
    };

    public static TheoryData<string> Names => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_counterpart_calls_the_same_route(string name)
    {
        using var wire = Wire.Answering(Answer);
        using var novita = Clients.Novita(wire);

        await Calls[name].Call(novita);

        var sent = wire.Sent[0];
        var route = $"{sent.Method} {sent.Url.Replace("https://api.novita.ai", "", StringComparison.Ordinal)}";
        Assert.StartsWith(Calls[name].Route, route + (route.Contains('?', StringComparison.Ordinal) ? "" : "?"), StringComparison.Ordinal);
    }

    private static async Task SendAsync(NovitaClient novita, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        using var response = await novita.SendRawAsync(request);
    }

    [Fact]
    public async Task An_answer_that_says_it_failed_is_an_error_by_slug_too()
    {
        using var wire = Wire.Answering("""{"base_resp":{"status_code":2013,"status_msg":"bad voice"}}""");
        using var novita = Clients.Novita(wire);

        var error = await Assert.ThrowsAsync<InvalidRequestException>(() => novita.Media.InvokeAsync("minimax-voice-design", Json));

        Assert.Contains("bad voice", error.Message, StringComparison.Ordinal);
    }

    /// <summary>Serverless jobs have a host of their own, which is a client's root like any other.</summary>
    [Fact]
    public async Task A_serverless_job_is_run_by_path_with_the_key_of_its_own_root()
    {
        using var wire = Wire.Answering("""{"id":"job-1"}""");
        using var serverless = Clients.Novita(wire, new NovitaOptions { ApiKey = "sk_test", BaseAddress = new Uri("https://async.novita.ai") });

        var job = await serverless.Media.InvokeAsync("/v1/my-endpoint/run", new JsonObject { ["input"] = new JsonObject { ["prompt"] = "a boat" } });

        var sent = Assert.Single(wire.Sent);
        Assert.Equal(("POST", "https://async.novita.ai/v1/my-endpoint/run", "Bearer sk_test"), (sent.Method, sent.Url, sent.Authorization));
        JsonAssert.Equal("""{"input":{"prompt":"a boat"}}""", sent.Body);
        Assert.Equal("job-1", job.Json!.Value.GetProperty("id").GetString());
    }
}
