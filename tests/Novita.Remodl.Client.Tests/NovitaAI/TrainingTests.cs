using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.NovitaAI.Catalog;
using Novita.Remodl.Client.NovitaAI.Training;
using Novita.Remodl.Client.Tests.Support;
using Novita.Remodl.Emulator;

namespace Novita.Remodl.Client.Tests.NovitaAI;

public sealed class TrainingTests : IAsyncLifetime, IDisposable
{
    private static readonly JobWaitOptions Fast = new() { MinInterval = TimeSpan.FromMilliseconds(10), MaxInterval = TimeSpan.FromMilliseconds(20) };

    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 1, 2, 3];

    private static readonly SubjectTrainingRequest Subject = new()
    {
        Name = "my cat",
        BaseModel = TrainingBaseModel.StableDiffusion15,
        Width = 512,
        Height = 512,
        ExpertSetting = new() { InstancePrompt = "a photo of ohwx cat", ClassPrompt = "cat", LearningRate = "1e-4", MaxTrainSteps = 100 },
    };

    private ModelEmulator _emulator = null!;
    private NovitaClient _novita = null!;

    public async Task InitializeAsync()
    {
        _emulator = await ModelEmulator.StartAsync(options => options.TaskDuration = TimeSpan.FromMilliseconds(60));
        _novita = new(new NovitaOptions { ApiKey = "sk_test", BaseAddress = _emulator.NovitaAddress, Transport = { RetryDelay = TimeSpan.Zero } });
    }

    public void Dispose() => _novita.Dispose();

    public async Task DisposeAsync()
    {
        await _emulator.DisposeAsync();
    }

    [Fact]
    public async Task Images_are_uploaded_without_the_key_and_trained_upon()
    {
        using var first = new TemporaryFile("a.png", Png);
        using var second = new TemporaryFile("b.jpg", [0xFF, 0xD8, 0xFF, 1]);

        var job = await _novita.Training.TrainAsync(Subject, [first.Path, second.Path]);
        var model = await job.WaitAsync(Fast);

        var uploads = _emulator.Requests.All.Where(request => request.Service == EmulatedService.Storage).ToArray();
        Assert.Equal(["image/jpeg", "image/png"], uploads.Select(request => request.Headers["Content-Type"]).Order(StringComparer.Ordinal));
        Assert.All(uploads, request => Assert.False(request.Headers.ContainsKey("Authorization")));
        Assert.Contains(uploads, request => request.Body.Span.SequenceEqual(Png));
        Assert.Equal("novita:training-subject:" + job.Id, job.Handle.ToString());
        Assert.Equal(TrainedModelStatus.Serving, model.ModelStatus);
        var item = await _novita.Catalog.GetBySdNameAsync(model.ModelName!, CatalogModelType.Lora);
        Assert.Equal((CatalogSource.Training, CatalogVisibility.Private), (item!.Source!.Value, item.Visibility!.Value));
    }

    [Fact]
    public async Task A_style_keeps_captions_with_their_images_and_its_job_is_found_again()
    {
        var images = Enumerable.Range(0, 9).Select(i => new TrainingImage { File = FileSource.FromBytes((byte[])[.. Png, (byte)i], $"{i}.png"), Caption = $"tree {i}" }).ToArray();
        var counts = new Counts();

        var job = await _novita.Training.TrainAsync(
            new StyleTrainingRequest { Name = "ink", BaseModel = TrainingBaseModel.AnimagineXL31, Width = 1024, Height = 1024 }, images, maxConcurrency: 3, counts);

        Assert.Equal(Enumerable.Range(1, 9), counts.All.Order());
        var begun = _emulator.Requests.All.Single(request => request.Path == "/v3/training/style").BodyJson;
        var ids = _emulator.Requests.All.Where(request => request.Service == EmulatedService.Storage).ToDictionary(request => request.Path.Split('/')[^1], request => request.Body.Span[^1]);
        Assert.All(begun.GetProperty("image_dataset_items").EnumerateArray(), item => Assert.Equal($"tree {ids[item.GetProperty("assets_id").GetString()!]}", item.GetProperty("caption").GetString()));
        using var other = new NovitaClient(new NovitaOptions { ApiKey = "sk_other", BaseAddress = _emulator.NovitaAddress });
        Assert.NotNull((await other.Training.Resume(JobHandle.Parse(job.Handle.ToString())).WaitAsync(Fast)).ModelName);
    }

    [Fact]
    public async Task Uploads_are_bounded()
    {
        var inside = 0;
        var most = 0;
        using var full = new SemaphoreSlim(0);
        using var wire = new Gate(async request =>
        {
            if (request.Method != HttpMethod.Put)
            {
                return Wire.Json(request.RequestUri!.AbsolutePath.EndsWith("dataset", StringComparison.Ordinal) ? """{"assets_id":1,"upload_url":"https://s/u","method":"PUT"}""" : """{"task_id":"t"}""");
            }

            var now = Interlocked.Increment(ref inside);
            InterlockedMax(ref most, now);
            // The first ones wait for each other, which they can do only if they are sent together.
            if (now == 3)
            {
                full.Release(100);
            }

            await full.WaitAsync();
            Interlocked.Decrement(ref inside);
            return new();
        });
        using var novita = Clients.Novita(wire);

        await novita.Training.TrainAsync(Subject, Enumerable.Range(0, 12).Select(_ => (TrainingImage)FileSource.FromBytes(Png, "a.png")), maxConcurrency: 3);

        Assert.Equal(3, most);
    }

    [Fact]
    public async Task What_cannot_be_right_is_refused_before_anything_is_sent()
    {
        TrainingImage image = FileSource.FromBytes(Png, "a.png");
        var settings = Subject.ExpertSetting;

        await RefusedAsync("name", Subject with { Name = "" }, image);
        await RefusedAsync("width", Subject with { Width = 0 }, image);
        await RefusedAsync("learning_rate", Subject with { ExpertSetting = settings with { LearningRate = "0.0001" } }, image);
        await RefusedAsync("train_batch_size", Subject with { ExpertSetting = settings with { TrainBatchSize = 5 } }, image);
        await RefusedAsync("max_train_steps", Subject with { ExpertSetting = settings with { MaxTrainSteps = 0 } }, image);
        await RefusedAsync("seed", Subject with { ExpertSetting = settings with { Seed = 0 } }, image);
        await RefusedAsync("lr_warmup_steps", Subject with { ExpertSetting = settings with { LrWarmupSteps = -1 } }, image);
        await RefusedAsync("lora_alpha", Subject with { ExpertSetting = settings with { LoraAlpha = 129 } }, image);
        await RefusedAsync("prior_loss_weight", Subject with { ExpertSetting = settings with { PriorLossWeight = 0 } }, image);
        await RefusedAsync("instance_prompt", Subject with { ExpertSetting = settings with { InstancePrompt = " " } }, image);
        await RefusedAsync("a.gif", Subject, FileSource.FromBytes("GIF89a"u8.ToArray(), "a.gif"));
        await RefusedAsync("caption", Subject, image with { Caption = new string('x', 1025) });
        await RefusedAsync("length", Subject, FileSource.FromStream(new Unseekable(), "a.png"));
        await RefusedAsync("no images", Subject);
        var style = new StyleTrainingRequest { Name = "ink", BaseModel = TrainingBaseModel.AnimagineXL31, Width = 1024, Height = 1024 };
        Assert.Contains("caption", (await Assert.ThrowsAsync<ArgumentException>(() => _novita.Training.TrainAsync(style, [image]))).Message, StringComparison.Ordinal);
        Assert.Contains("image_dataset_items", (await Assert.ThrowsAsync<ArgumentException>(() => _novita.Training.StartAsync(style))).Message, StringComparison.Ordinal);
        Assert.Empty(_emulator.Requests.All);
    }

    [Fact]
    public async Task A_training_that_fails_says_so()
    {
        var job = await _novita.Training.TrainAsync(Subject with { Name = "#fail" }, [FileSource.FromBytes(Png, "a.png")]);

        Assert.Equal(job.Id, (await Assert.ThrowsAsync<GenerationFailedException>(() => job.WaitAsync(Fast))).TaskId);
    }

    [Theory]
    [InlineData("""{"task_status":"UNKNOWN"}""", JobStatus.Processing, "UNKNOWN")]
    [InlineData("""{"task_status":"PREPARING"}""", JobStatus.Processing, "PREPARING")]
    [InlineData("""{"task_status":"QUEUING"}""", JobStatus.Queued, "QUEUING")]
    [InlineData("""{"task_status":"TRAINING"}""", JobStatus.Processing, "TRAINING")]
    [InlineData("""{"task_status":"CANCELED"}""", JobStatus.Cancelled, "CANCELED")]
    [InlineData("""{"task_status":"FAILED"}""", JobStatus.Failed, "FAILED")]
    [InlineData("""{"task_status":"SUCCESS"}""", JobStatus.Processing, "SUCCESS")]
    [InlineData("""{"task_status":"SUCCESS","models":[{"model_name":"m"}]}""", JobStatus.Processing, "SUCCESS")]
    [InlineData("""{"task_status":"SUCCESS","models":[{"model_name":"m","model_status":"FAILED"}]}""", JobStatus.Failed, "FAILED")]
    [InlineData("""{"task_status":"SUCCESS","models":[{"model_name":"m","model_status":"ERROR"}]}""", JobStatus.Failed, "ERROR")]
    [InlineData("""{"task_status":"SUCCESS","models":[{"model_name":"m","model_status":"WARMING"}]}""", JobStatus.Processing, "WARMING")]
    [InlineData("""{"task_status":"SUCCESS","models":[{"model_name":"m","model_status":"DEPLOYING"}]}""", JobStatus.Processing, "DEPLOYING")]
    [InlineData("""{"task_status":"TRAINING","models":[{"model_name":"m","model_status":"SERVING"}]}""", JobStatus.Processing, "TRAINING")]
    [InlineData("""{"task_status":"SUCCESS","models":[{"model_name":"m","model_status":"SERVING"}]}""", JobStatus.Succeeded, "SUCCESS")]
    public async Task A_model_can_be_used_when_it_is_trained_and_served(string answer, JobStatus status, string raw)
    {
        using var wire = Wire.Answering(answer.Replace("{\"task_status\"", "{\"extra\":{\"progress_percent\":40,\"eta_relative\":\"12.5\"},\"task_status\"", StringComparison.Ordinal));
        using var novita = Clients.Novita(wire);

        var state = await novita.Training.ResumeStyle("t1").GetStateAsync();

        Assert.Equal((status, raw, 40, TimeSpan.FromSeconds(12.5)), (state.Status, state.RawStatus, state.Percent, state.Remaining));
        Assert.Equal(status == JobStatus.Succeeded ? "m" : null, state.Result?.ModelName);
    }

    [Fact]
    public async Task A_training_that_is_not_known_has_expired() =>
        Assert.Equal(JobStatus.Expired, (await _novita.Training.ResumeSubject("nobody's").GetStateAsync()).Status);

    [Fact]
    public void Another_handle_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => _novita.Training.Resume(JobHandle.Parse("novita:task:1")));

        Assert.Contains("novita:task:1", error.Message, StringComparison.Ordinal);
        Assert.Equal("1", _novita.Training.Resume(JobHandle.Parse("novita:training-style:1")).Id);
    }

    [Fact]
    public async Task Trainings_are_listed_page_by_page()
    {
        var id = await _novita.Training.UploadImageAsync(FileSource.FromBytes(Png, "a.png"));
        var jobs = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            jobs.Add((await _novita.Training.StartAsync(Subject with { ImageDatasetItems = [new() { AssetsId = id }] })).Id);
        }

        var listed = await _novita.Training.ListAsync(new() { Limit = 2, TaskType = TrainingTaskType.Subject }).Select(task => task.TaskId!).ToArrayAsync();

        Assert.Equal(jobs, listed);
        Assert.Equal(3, _emulator.Requests.All.Count(request => request.Path == "/v3/training"));
        Assert.Empty(await _novita.Training.ListAsync(new() { TaskType = TrainingTaskType.Style }).ToArrayAsync());
    }

    [Fact]
    public async Task An_upload_is_repeated_but_a_training_is_not()
    {
        _emulator.Faults.Enqueue(new Fault { Status = 502, Path = "/v3/assets/" });
        _emulator.Faults.Enqueue(new Fault { Status = 503, Path = "/uploads/" });
        _emulator.Faults.Enqueue(new Fault { Status = 502, Path = "/v3/training/" });

        await Assert.ThrowsAsync<ProviderUnavailableException>(() => _novita.Training.TrainAsync(Subject, [FileSource.FromBytes(Png, "a.png")]));

        Assert.Equal([2, 2, 1], new[] { "/v3/assets/", "/uploads/", "/v3/training/" }.Select(path => _emulator.Requests.All.Count(request => request.Path.StartsWith(path, StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("""{"assets_id":1}""")]
    [InlineData("""{"upload_url":"https://s/u"}""")]
    [InlineData("""{"assets_id":1,"upload_url":"file:///etc/passwd"}""")]
    public async Task An_upload_without_a_place_is_an_invalid_answer(string answer)
    {
        using var wire = Wire.Answering(answer);
        using var novita = Clients.Novita(wire);

        await Assert.ThrowsAsync<InvalidProviderResponseException>(() => novita.Training.UploadImageAsync(FileSource.FromBytes(Png, "a.png")));
        Assert.Single(wire.Sent);
    }

    [Fact]
    public async Task Signed_headers_go_along_but_none_that_would_tell_the_key()
    {
        using var wire = Wire.Answering(
            """{"assets_id":"a","upload_url":"https://s.example/u?sig=1","method":"put","headers":{"Host":{"values":["s.example"]},"x-amz-acl":{"values":["private"]},"Authorization":{"values":["Bearer x"]}}}""");
        using var novita = Clients.Novita(wire);

        await novita.Training.UploadImageAsync(FileSource.FromBytes(Png, "a.png"));

        var put = wire.Sent[1];
        Assert.Equal(("PUT", "https://s.example/u?sig=1", "private", "image/png"), (put.Method, put.Url, put.Headers["x-amz-acl"], put.Headers["Content-Type"]));
        Assert.Null(put.Authorization);
        Assert.False(put.Headers.ContainsKey("Host"));
    }

    private async Task RefusedAsync(string about, SubjectTrainingRequest request, params TrainingImage[] images)
    {
        var error = await Assert.ThrowsAnyAsync<ArgumentException>(() => _novita.Training.TrainAsync(request, images));
        Assert.Contains(about, error.Message, StringComparison.Ordinal);
    }

    private static void InterlockedMax(ref int target, int value)
    {
        for (var seen = Volatile.Read(ref target); seen < value;)
        {
            seen = Interlocked.CompareExchange(ref target, value, seen) is var before && before == seen ? value : before;
        }
    }

    private sealed class Gate(Func<HttpRequestMessage, Task<HttpResponseMessage>> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => answer(request);
    }

    private sealed class Counts : IProgress<int>
    {
        private readonly List<int> _all = [];

        public IReadOnlyList<int> All => _all;

        public void Report(int value)
        {
            lock (_all)
            {
                _all.Add(value);
            }
        }
    }

    private sealed class Unseekable : MemoryStream
    {
        public override bool CanSeek => false;
    }
}
