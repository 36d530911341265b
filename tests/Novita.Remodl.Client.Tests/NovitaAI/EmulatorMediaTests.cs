using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.NovitaAI.Media.Audio;
using Novita.Remodl.Emulator;

namespace Novita.Remodl.Client.Tests.NovitaAI;

public sealed class EmulatorMediaTests : IAsyncLifetime, IDisposable
{
    private static readonly JobWaitOptions Fast = new() { MinInterval = TimeSpan.FromMilliseconds(10), MaxInterval = TimeSpan.FromMilliseconds(20) };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("novita-");
    private ModelEmulator _emulator = null!;
    private NovitaClient _novita = null!;

    public async Task InitializeAsync()
    {
        _emulator = await ModelEmulator.StartAsync(options => options.TaskDuration = TimeSpan.FromMilliseconds(50));
        _novita = new(new NovitaOptions { ApiKey = "sk_test", BaseAddress = _emulator.NovitaAddress, Transport = { RetryDelay = TimeSpan.Zero } });
    }

    public void Dispose() => _novita.Dispose();

    public async Task DisposeAsync()
    {
        await _emulator.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_job_is_submitted_watched_and_saved_without_the_key_going_to_the_storage()
    {
        var job = await _novita.Media.SubmitAsync("txt2speech", Speech("Good morning to all."));
        var result = await job.WaitAsync(Fast);
        var path = Path.Combine(_folder.FullName, "speech.wav");
        var written = new List<long>();
        await Assert.Single(result.Audios).SaveAsync(path, new Writes(written));

        var bytes = await File.ReadAllBytesAsync(path);
        Assert.Equal("RIFF"u8.ToArray(), bytes[..4]);
        Assert.Equal(bytes.Length, written[^1]);
        Assert.Equal([path], Directory.GetFiles(_folder.FullName));
        var fetched = Assert.Single(_emulator.Requests.All, request => request.Service == EmulatedService.Storage);
        Assert.False(fetched.Headers.ContainsKey("Authorization"));
    }

    [Theory]
    [InlineData("wav")]
    [InlineData("mp3")]
    public async Task What_is_spoken_can_be_transcribed(string type)
    {
        var body = Speech("Good morning to all.");
        body["extra"] = new JsonObject { ["response_audio_type"] = type };
        var result = await (await _novita.Media.SubmitAsync("txt2speech", body)).WaitAsync(Fast);
        var path = Path.Combine(_folder.FullName, $"speech.{type}");
        await Assert.Single(result.Audios).SaveAsync(path);

        Assert.Equal("Good morning to all.", (await _novita.Audio.TranscribeAsync(new GlmTranscriptionRequest { File = MediaInput.FromPath(path) })).Text);
    }

    [Fact]
    public async Task A_download_that_breaks_is_taken_up_where_it_broke()
    {
        var result = await (await _novita.Media.SubmitAsync("txt2speech", Speech(string.Join(' ', Enumerable.Repeat("word", 60))))).WaitAsync(Fast);
        var whole = await result.Audios[0].ReadBytesAsync();
        _emulator.Faults.Enqueue(new Fault { CutWithin = 0, Path = "/results/", Times = 2 });

        var mended = await result.Audios[0].ReadBytesAsync();

        Assert.Equal(whole, mended);
        var ranges = Downloads().Skip(1).Take(2).Select(request => request.Headers.GetValueOrDefault("Range") ?? "").ToArray();
        Assert.Equal("", ranges[0]);
        // Of the half that was sent, what had arrived when the connection was cut.
        Assert.StartsWith("bytes=", ranges[1], StringComparison.Ordinal);
        Assert.InRange(int.Parse(ranges[1]["bytes=".Length..^1], CultureInfo.InvariantCulture), 1, whole.Length / 2);
    }

    [Fact]
    public async Task A_download_that_never_ends_well_leaves_nothing()
    {
        var result = await (await _novita.Media.SubmitAsync("txt2speech", Speech("Hello"))).WaitAsync(Fast);
        _emulator.Faults.Always(new Fault { CutWithin = 0, Path = "/results/" });

        await Assert.ThrowsAsync<ProviderConnectionException>(() => result.Audios[0].SaveAsync(Path.Combine(_folder.FullName, "a.wav")));

        Assert.Empty(Directory.GetFiles(_folder.FullName));
    }

    [Fact]
    public async Task An_address_that_expired_says_so()
    {
        await using var emulator = await ModelEmulator.StartAsync(options =>
        {
            options.TaskDuration = TimeSpan.Zero;
            options.ResultLifetime = TimeSpan.Zero;
        });
        using var novita = new NovitaClient(new NovitaOptions { ApiKey = "sk_test", BaseAddress = emulator.NovitaAddress });
        var result = await (await novita.Media.SubmitAsync("txt2speech", Speech("Hello"))).WaitAsync(Fast);

        var error = await Assert.ThrowsAsync<ResultExpiredException>(() => result.Audios[0].ReadBytesAsync());

        Assert.Equal(403, error.StatusCode);
        Assert.DoesNotContain("X-Amz-Signature", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_that_fails_tells_why_and_one_that_stalls_runs_out_of_time()
    {
        var failing = await _novita.Media.SubmitAsync("txt2speech", Speech("#fail"));
        var stalling = await _novita.Media.SubmitAsync("txt2speech", Speech("#stall"));

        var failure = await Assert.ThrowsAsync<GenerationFailedException>(() => failing.WaitAsync(Fast));
        var timeout = await Assert.ThrowsAsync<ProviderTimeoutException>(() => stalling.WaitAsync(Fast with { Timeout = TimeSpan.FromMilliseconds(200) }));

        Assert.Equal(failing.Id, failure.TaskId);
        Assert.Contains("asked to fail", failure.Message, StringComparison.Ordinal);
        Assert.Equal(stalling.Id, timeout.TaskId);
    }

    [Fact]
    public async Task Another_client_finds_the_job_by_its_handle()
    {
        var handle = (await _novita.Media.SubmitAsync("txt2speech", Speech("Hello"))).Handle.ToString();
        using var other = new NovitaClient(new NovitaOptions { ApiKey = "sk_other", BaseAddress = _emulator.NovitaAddress });

        var result = await other.Media.Resume(JobHandle.Parse(handle)).WaitAsync(Fast);

        Assert.Single(result.Audios);
    }

    [Fact]
    public async Task A_webhook_is_posted_again_until_it_is_taken_and_wakes_the_waiter()
    {
        using var listener = new HttpListener();
        var address = Listen(listener);
        var inbox = new WebhookInbox();
        var webhook = new NovitaWebhook(_novita.Media, inbox);
        var posts = 0;
        var receiving = Task.Run(async () =>
        {
            while (true)
            {
                var context = await listener.GetContextAsync();
                using var body = new MemoryStream();
                await context.Request.InputStream.CopyToAsync(body);
                // The first is refused.
                context.Response.StatusCode = ++posts == 1 ? 500 : 204;
                var task = posts == 1 ? null : await webhook.ReceiveAsync(body.ToArray());
                context.Response.Close();
                if (task is not null)
                {
                    return task;
                }
            }
        });
        var body = Speech("Hello");
        body["extra"] = new JsonObject { ["webhook"] = new JsonObject { ["url"] = address.AbsoluteUri } };

        var job = await _novita.Media.SubmitAsync("txt2speech", body);
        var hour = TimeSpan.FromHours(1);
        var result = await job.WaitAsync(new() { MinInterval = hour, MaxInterval = hour, Timeout = Timeout.InfiniteTimeSpan, Signal = inbox });

        Assert.Single(result.Audios);
        Assert.Equal(job.Id, (await receiving).Task!.TaskId);
        Assert.True(posts >= 2);
    }

    private static Uri Listen(HttpListener listener)
    {
        // A listener can't choose a free port by itself.
        using (var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            var address = new Uri($"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture)}/hook-7f3a/");
            probe.Stop();
            listener.Prefixes.Add(address.AbsoluteUri);
            listener.Start();
            return address;
        }
    }

    private IReadOnlyList<RecordedRequest> Downloads() => [.. _emulator.Requests.All.Where(request => request.Service == EmulatedService.Storage)];

    private static JsonObject Speech(string text) => new()
    {
        ["request"] = new JsonObject { ["voice_id"] = "Emily", ["language"] = "en-US", ["texts"] = new JsonArray(text) },
    };

    private sealed class Writes(List<long> written) : IProgress<long>
    {
        public void Report(long value) => written.Add(value);
    }
}
