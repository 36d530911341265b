using System.Text;
using System.Text.Json;
using Novita.Remodl.Client.Tests.Chat;
using Novita.Remodl.Client.Tests.Rest;
using Novita.Remodl.Client.Tests.Support;
using Fixture = Novita.Remodl.Client.Tests.Chat.Fixture;

namespace Novita.Remodl.Client.Tests.Audio;

public sealed class SpeechWireTests
{
    private static readonly byte[] Audio = [.. Enumerable.Range(0, 200_000).Select(i => (byte)(i * 7))];

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public async Task Every_field_and_the_audio(string culture)
    {
        using var _ = Culture.Use(culture);
        using var wire = Wire.Answering((_, _) => Recordings.Answer(Audio, "audio/wav"));
        using var remodlAI = Clients.RemodlAI(wire, new() { ApiKey = "key", BaseAddress = new("https://nova.example.com/v1/") });

        using var speech = await remodlAI.SynthesizeSpeechAsync(new SpeechRequest
        {
            Model = "remodlai/Qwen/Qwen3-TTS",
            Input = "Guten Tag, 世界.",
            Voice = Voice.FromId("voice_1234"),
            Instructions = "Slowly.",
            ResponseFormat = AudioFormat.Wav,
            Speed = 1.25,
            StreamFormat = SpeechStreamFormat.Events,
            AdditionalProperties = new Dictionary<string, JsonElement> { ["task_type"] = Fixture.Parse("\"clone\"") },
        });

        var sent = Assert.Single(wire.Sent);
        Assert.Equal("https://nova.example.com/v1/audio/speech", sent.Url);
        Assert.Contains("audio/*", sent.Headers["Accept"], StringComparison.Ordinal);
        Fixture.AssertSame(Fixture.Json("Audio/speech-request.json"), Fixture.Parse(sent.Body!));
        Assert.Equal(("audio/wav", Audio.Length), (speech.ContentType, speech.Length));
        using var copy = new MemoryStream();
        await speech.CopyToAsync(copy);
        Assert.Equal(Audio, copy.ToArray());
    }

    [Fact]
    public async Task A_short_request_has_what_is_needed_and_a_stream_asks_for_events()
    {
        using var wire = Wire.Answering((_, _) => Recordings.Answer("data: {\"type\":\"speech.audio.done\"}\n\n", "text/event-stream"));
        using var remodlAI = Clients.RemodlAI(wire);

        await remodlAI.StreamSpeechAsync("tts", "Hi", "alloy").CopyToAsync(Stream.Null);

        var sent = Assert.Single(wire.Sent);
        Assert.Equal("""{"model":"tts","input":"Hi","voice":"alloy","stream_format":"sse"}""", sent.Body);
        Assert.Equal("text/event-stream", sent.Headers["Accept"]);
    }

    [Fact]
    public async Task A_file_is_there_whole_or_not_at_all()
    {
        using var old = new TemporaryFile("hello.mp3", [1, 2, 3]);
        var folder = Path.GetDirectoryName(old.Path)!;
        using var broken = new SpeechResult(new WatchedStream(Audio, new IOException("gone")));
        await Assert.ThrowsAsync<IOException>(() => broken.SaveAsync(old.Path));
        Assert.Equal([1, 2, 3], await File.ReadAllBytesAsync(old.Path));
        Assert.Equal([old.Path], Directory.GetFiles(folder));

        await using var speech = new SpeechResult(new MemoryStream(Audio), "audio/mpeg");
        var written = new Written();
        await speech.SaveAsync(old.Path, written);
        Assert.Equal(Audio.Length, written.Bytes);
        Assert.Equal(Audio, await File.ReadAllBytesAsync(old.Path));
        Assert.Equal([old.Path], Directory.GetFiles(folder));
    }

    [Fact]
    public async Task A_cancelled_save_leaves_nothing_behind()
    {
        using var old = new TemporaryFile("hello.mp3", []);
        var path = Path.Combine(Path.GetDirectoryName(old.Path)!, "new.mp3");
        using var caller = new CancellationTokenSource();
        await caller.CancelAsync();
        using var speech = new SpeechResult(new MemoryStream(Audio));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => speech.SaveAsync(path, cancellationToken: caller.Token));

        Assert.Equal([old.Path], Directory.GetFiles(Path.GetDirectoryName(old.Path)!));
    }

    [Fact]
    public async Task Disposing_of_the_result_closes_the_answer()
    {
        var body = new WatchedStream(Audio);
        using var wire = Wire.Answering((_, _) =>
        {
            var content = new StreamContent(body);
            content.Headers.TryAddWithoutValidation("Content-Type", "audio/mpeg");
            return new HttpResponseMessage { Content = content };
        });
        using var remodlAI = Clients.RemodlAI(wire);

        var speech = await remodlAI.SynthesizeSpeechAsync("tts", "Hi", "alloy");
        Assert.Null(speech.Length);
        Assert.Equal(10, await speech.Content.ReadAsync(new byte[10]));
        // It is read as it comes.
        Assert.Equal(10, body.BytesRead);
        speech.Dispose();
        speech.Dispose();

        Assert.True(body.IsDisposed);
    }

    [Theory]
    [InlineData("""{"error":{"message":"No such voice","type":"BadRequestError","code":400}}""", "application/json", typeof(InvalidRequestException))]
    [InlineData("""{"audio":"…"}""", "application/json", typeof(InvalidProviderResponseException))]
    [InlineData("<html>", "text/html", typeof(InvalidProviderResponseException))]
    [InlineData("", "audio/mpeg", typeof(InvalidProviderResponseException))]
    public async Task What_is_no_audio_is_an_error(string body, string mediaType, Type expected)
    {
        using var wire = Wire.Answering((_, _) => Recordings.Answer(body, mediaType));
        using var remodlAI = Clients.RemodlAI(wire);

        Assert.IsType(expected, await Record.ExceptionAsync(() => remodlAI.SynthesizeSpeechAsync("tts", "Hi", "alloy")));
    }

    [Fact]
    public async Task A_stream_of_speech_becomes_a_file_with_its_usage()
    {
        using var server = new CannedServer(Fixture.Bytes("Streams/N-speech.sse"));
        using var remodlAI = server.RemodlAI();
        using var file = new MemoryStream();

        var usage = await remodlAI.StreamSpeechAsync("tts", "Hi", "alloy").CopyToAsync(file);

        Assert.Equal(("RIFFWAVE", 115L), (Encoding.ASCII.GetString(file.ToArray()), usage!.TotalTokens));
    }

    private sealed class Written : IProgress<long>
    {
        public long Bytes { get; private set; }

        public void Report(long value) => Bytes = value;
    }
}
