using System.Text;
using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.NovitaAI.Media.Images;
using Novita.Remodl.Client.Tests.Support;
using Novita.Remodl.Emulator;

namespace Novita.Remodl.Client.Tests.Readme;

/// <summary>The README's snippets about videos and sounds do what it says.</summary>
public sealed class VideoSnippetTests : IAsyncLifetime, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("novita-");
    private ModelEmulator _emulator = null!;
    private NovitaClient _novita = null!;

    public async Task InitializeAsync()
    {
        _emulator = await ModelEmulator.StartAsync(options => options.TaskDuration = TimeSpan.Zero);
        _novita = new NovitaClient(new NovitaOptions { ApiKey = "sk_test", BaseAddress = _emulator.NovitaAddress });
    }

    public void Dispose() => _novita.Dispose();

    public async Task DisposeAsync()
    {
        await _emulator.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_video()
    {
        var path = Path.Combine(_folder.FullName, "boat.mp4");
        var handle = await VideoSnippets.Video(_novita, [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10], path, new Progress<JobProgress>());

        Assert.StartsWith("novita:task:", handle, StringComparison.Ordinal);
        Assert.Equal("ftyp"u8.ToArray(), (await File.ReadAllBytesAsync(path))[4..8]);
    }

    [Fact]
    public async Task The_unified_endpoint() => Assert.NotNull((await (await VideoSnippets.Unified(_novita)).WaitAsync()).Video);

    [Fact]
    public async Task Jobs()
    {
        var path = Path.Combine(_folder.FullName, "boat.mp4");
        var photo = Path.Combine(_folder.FullName, "photo.png");
        await File.WriteAllBytesAsync(photo, Pictures.PngOf(512, 512));
        await JobSnippets.Video(_novita, photo, path);
        await JobSnippets.Many(_novita, ["A boat", "A kite"], _folder.FullName);

        Assert.Equal(3, _folder.GetFiles("*.mp4").Length);
    }

    [Fact]
    public async Task Webhooks()
    {
        var (webhook, job, images) = await JobSnippets.Webhook(
            _novita,
            new() { ModelName = "a.safetensors", Prompt = "A boat", Width = 512, Height = 512, ImageNum = 1, Steps = 20, GuidanceScale = 7, SamplerName = ImageSampler.EulerAncestral });
        var body = Encoding.UTF8.GetBytes($$"""{ "event_type": "ASYNC_TASK_RESULT", "payload": { "task": { "task_id": "{{job.Id}}" } } }""");

        Assert.Single(images.Data);
        Assert.Equal(job.Id, (await JobSnippets.Delivery(webhook, body))!.Task!.TaskId);
        Assert.Null(await JobSnippets.Delivery(webhook, body));
    }

    [Fact]
    public async Task Speech()
    {
        var path = Path.Combine(_folder.FullName, "speech.mp3");
        using var player = new MemoryStream();
        await VideoSnippets.Speech(_novita, path, player);

        Assert.Equal(await File.ReadAllBytesAsync(path), player.ToArray());
    }
}
