using System.Net;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.OpenAICompatible;
using Novita.Remodl.Client.Tests.Http;
using Novita.Remodl.Client.Tests.Rest;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.Audio;

/// <summary>Files on their way out: the time they may take, and when they are sent again.</summary>
public sealed class UploadTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ManualTime _time = new();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_slow_source_trips_no_limit_while_it_progresses(bool streams)
    {
        using var source = new GatedStream();
        using var client = Client(options => options.AttemptTimeout = options.FirstEventTimeout = TimeSpan.FromMinutes(10));

        var sending = SendAsync(client, source, streams);
        for (var i = 0; i < 5; i++)
        {
            await source.WaitForReadAsync();
            _time.Advance(TimeSpan.FromMinutes(9));
            source.Give([1, 2, 3]);
        }

        await source.WaitForReadAsync();
        source.Give([]);

        using var response = await sending.WaitAsync(Patience);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData(false, ProviderTimeoutKind.Attempt)]
    [InlineData(true, ProviderTimeoutKind.FirstEvent)]
    public async Task A_source_that_stalls_trips_it(bool streams, ProviderTimeoutKind kind)
    {
        using var source = new GatedStream();
        using var client = Client(options => options.AttemptTimeout = options.FirstEventTimeout = TimeSpan.FromMinutes(10));

        var sending = SendAsync(client, source, streams);
        await source.WaitForReadAsync();
        _time.Advance(TimeSpan.FromMinutes(9));
        source.Give([1, 2, 3]);
        await source.WaitForReadAsync();
        _time.Advance(TimeSpan.FromMinutes(10));

        var timeout = await Assert.ThrowsAsync<ProviderTimeoutException>(() => sending.WaitAsync(Patience));
        Assert.Equal((kind, TimeSpan.FromMinutes(10)), (timeout.Kind, timeout.Limit));
    }

    [Fact]
    public async Task A_body_that_drops_the_token_trips_it_too()
    {
        using var source = new GatedStream();
        using var client = Client(options => options.AttemptTimeout = TimeSpan.FromMinutes(10));
        using var form = new DerivedForm();
        form.Add(new StreamContent(source), "file", "a.wav");

        var sending = client.SendAsync(RequestTraits.None, content: form);
        await source.WaitForReadAsync();
        Assert.Equal(TimeSpan.FromMinutes(10), await _time.AdvanceToNextTimerAsync());

        await Assert.ThrowsAsync<ProviderTimeoutException>(() => sending.WaitAsync(Patience));
    }

    [Fact]
    public async Task The_total_goes_on_while_it_progresses()
    {
        using var source = new GatedStream();
        using var client = Client(options =>
        {
            options.AttemptTimeout = TimeSpan.FromMinutes(10);
            options.TotalTimeout = TimeSpan.FromMinutes(15);
        });

        var sending = SendAsync(client, source, streams: false);
        await source.WaitForReadAsync();
        _time.Advance(TimeSpan.FromMinutes(9));
        source.Give([1, 2, 3]);
        await source.WaitForReadAsync();
        _time.Advance(TimeSpan.FromMinutes(6));

        var timeout = await Assert.ThrowsAsync<ProviderTimeoutException>(() => sending.WaitAsync(Patience));
        Assert.Equal((ProviderTimeoutKind.Total, TimeSpan.FromMinutes(15)), (timeout.Kind, timeout.Limit));
    }

    [Fact]
    public async Task The_wait_for_the_answer_begins_when_the_last_piece_is_out()
    {
        using var source = new GatedStream();
        var silent = new StubHandler(async (_, request, token) =>
        {
            await request.Content!.CopyToAsync(Stream.Null, token);
            source.Sent();
            await Task.Delay(Timeout.Infinite, token);
            return null!;
        });
        using var client = Client(options => options.AttemptTimeout = TimeSpan.FromMinutes(10), silent);

        var sending = SendAsync(client, source, streams: false);
        await source.WaitForReadAsync();
        _time.Advance(TimeSpan.FromMinutes(9));
        source.Give([1]);
        await source.WaitForReadAsync();
        source.Give([]);
        await source.WaitUntilSentAsync();
        Assert.Equal(TimeSpan.FromMinutes(10), await _time.AdvanceToNextTimerAsync());

        await Assert.ThrowsAsync<ProviderTimeoutException>(() => sending.WaitAsync(Patience));
    }

    [Fact]
    public async Task Each_attempt_sees_the_body_as_it_is()
    {
        using var wire = Wire.Answering((_, number) => number == 0 ? Wire.Json("{}", HttpStatusCode.ServiceUnavailable) : Wire.Json("""{"text":"Hi"}"""));
        using var novita = Clients.Novita(wire);
        using var file = new TemporaryFile("talk.wav", [.. "RIFF"u8]);

        Assert.Equal("Hi", (await novita.TranscribeAsync("whisper", file.Path)).Text);

        Assert.Equal(2, wire.Sent.Count);
        Assert.Equal(wire.Sent[0].Body, wire.Sent[1].Body);
        Assert.Equal(wire.Sent[0].Headers["Content-Type"], wire.Sent[1].Headers["Content-Type"]);
        Assert.Contains("RIFF", wire.Sent[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_that_seeks_is_sent_again_and_one_that_does_not_is_not()
    {
        using var wire = Wire.Answering((_, _) => Wire.Json("{}", HttpStatusCode.ServiceUnavailable));
        using var novita = Clients.Novita(wire);
        using var seeks = new MemoryStream([.. "RIFF"u8]);
        using var once = new WatchedStream([.. "RIFF"u8]);

        await Assert.ThrowsAsync<ProviderUnavailableException>(() => novita.TranscribeAsync("whisper", FileSource.FromStream(seeks, "a.wav")));
        Assert.Equal(3, wire.Sent.Count);
        await Assert.ThrowsAsync<ProviderUnavailableException>(() => novita.TranscribeAsync("whisper", FileSource.FromStream(once, "a.wav")));

        Assert.Equal(4, wire.Sent.Count);
        Assert.All(wire.Sent, sent => Assert.Contains("RIFF", sent.Body, StringComparison.Ordinal));
        Assert.False(once.IsDisposed);
    }

    [Fact]
    public async Task Pitfall_41_too_large_is_not_sent_again()
    {
        using var wire = Wire.Answering("<html>413</html>", "text/html", HttpStatusCode.RequestEntityTooLarge);
        using var novita = Clients.Novita(wire);

        var refusal = await Assert.ThrowsAsync<InvalidRequestException>(() => novita.TranscribeAsync(Recordings.Request));

        Assert.Equal((413, false), (refusal.StatusCode, refusal.IsTransient));
        Assert.Single(wire.Sent);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_that_can_no_longer_be_read_is_no_fault_of_the_connection(bool isGone)
    {
        using var wire = Wire.Answering("""{"text":"Hi"}""");
        using var novita = Clients.Novita(wire);
        FileSource source;
        using (var file = new TemporaryFile("talk.wav", [1, 2, 3]))
        {
            source = isGone ? FileSource.FromPath(file.Path) : FileSource.FromStream(new WatchedStream([1], new IOException("The disk is gone.")), "talk.wav");
        }

        var failure = await Record.ExceptionAsync(() => novita.TranscribeAsync("whisper", source));

        // Length is asked for first, and only of a path.
        Assert.True(failure is InvalidOperationException or FileNotFoundException, $"{failure}");
        Assert.Contains("talk.wav", failure.Message, StringComparison.Ordinal);
        Assert.Empty(wire.Sent);
    }

    [Fact]
    public async Task A_file_is_sent_in_windows()
    {
        const long Length = 32 * 1024 * 1024;
        using var file = new LongStream(Length);
        using var sink = new LaggingSink(file);
        using var wire = new RecordingHandler { BodySink = sink, Answer = _ => Task.FromResult(RecordingHandler.Json("""{"text":"Hi"}""")) };
        using var novita = Clients.Novita(wire);

        await novita.TranscribeAsync("whisper", FileSource.FromStream(file, "long.wav"));

        Assert.Equal(Length, file.BytesRead);
        Assert.InRange(sink.GreatestLag, 0, 256 * 1024);
    }

    private HttpClient Client(Action<TransportOptions> configure, HttpMessageHandler? primary = null) => Transports.Context(
        _time,
        options =>
        {
            options.MaxRetries = 0;
            configure(options);
        }).Client(primary ?? new StubHandler(async (_, request, token) =>
        {
            await request.Content!.CopyToAsync(Stream.Null, token);
            return Transports.Response(200, "{}");
        }));

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, Stream source, bool streams)
    {
        using var request = new TransportRequest(HttpMethod.Post, new Uri("v1/audio/transcriptions", UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept", streams ? "text/event-stream" : "application/json");
        request.Content = AudioForms.Create(new TranscriptionRequest { Model = "m", File = FileSource.FromStream(source, "a.wav") }, "m", streams);
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private sealed class DerivedForm : MultipartFormDataContent;

    /// <summary>Gives what it is told to, when it is told to.</summary>
    private sealed class GatedStream : Stream
    {
        private readonly SemaphoreSlim _reads = new(0);
        private readonly TaskCompletionSource _sent = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private TaskCompletionSource<byte[]> _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        /// <summary>Waits until somebody waits for more; what was given before is out then.</summary>
        public async Task WaitForReadAsync() => Assert.True(await _reads.WaitAsync(Patience));

        public void Give(byte[] bytes)
        {
            var next = _next;
            _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
            next.SetResult(bytes);
        }

        public void Sent() => _sent.SetResult();

        public Task WaitUntilSentAsync() => _sent.Task.WaitAsync(Patience);

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var next = _next.Task;
            _reads.Release();
            var bytes = await next.WaitAsync(cancellationToken);
            bytes.CopyTo(buffer);
            return bytes.Length;
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            _reads.Dispose();
            base.Dispose(disposing);
        }
    }
}
