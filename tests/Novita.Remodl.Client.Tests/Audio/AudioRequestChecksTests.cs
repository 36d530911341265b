using Novita.Remodl.Client.Tests.Rest;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.Audio;

public sealed class AudioRequestChecksTests
{
    private static readonly TranscriptionRequest Good = Recordings.Request;
    private static readonly SpeechRequest Speech = new() { Model = "tts", Input = "Hi", Voice = "alloy" };

    public static TheoryData<TranscriptionRequest, string> BadTranscriptions => new()
    {
        { Good with { Model = " " }, "Model is empty" },
        { Good with { File = null! }, "File is null" },
        { Good with { File = FileSource.FromBytes(new byte[1], "talk") }, "'talk', without an extension" },
        { Good with { File = FileSource.FromBytes(new byte[1], "talk.") }, "without an extension" },
        { Good with { File = FileSource.FromBytes(new byte[1], "talk.txt") }, "text/plain" },
        { Good with { File = FileSource.FromBytes(new byte[1], "talk.xyz") }, "application/octet-stream" },
        { Good with { File = FileSource.FromBytes(default, "talk.wav") }, "is empty" },
        { Good with { Temperature = -0.5 }, "Temperature is -0.5" },
        { Good with { Temperature = double.NaN }, "Temperature is NaN" },
        { Good with { TopP = double.PositiveInfinity }, "TopP is Infinity" },
        { Good with { TimestampGranularities = [TimestampGranularity.Word] }, "verbose_json, but that is not set" },
        { Good with { TimestampGranularities = [TimestampGranularity.Word], ResponseFormat = TranscriptionFormat.Srt }, "that is srt" },
        { Good with { ChunkingStrategy = ChunkingStrategy.ServerVad(1.5) }, "Threshold is 1.5" },
        { Good with { ChunkingStrategy = ChunkingStrategy.ServerVad(silenceDurationMs: -1) }, "SilenceDurationMs is -1" },
        { Good with { ChunkingStrategy = ChunkingStrategy.ServerVad(prefixPaddingMs: -1) }, "PrefixPaddingMs is -1" },
        { Good with { KnownSpeakerNames = ["a", "b", "c", "d", "e"] }, "KnownSpeakerNames has 5 items" },
        { Good with { KnownSpeakerReferences = ["a", "b", "c", "d", "e"] }, "KnownSpeakerReferences has 5 items" },
    };

    public static TheoryData<TranscriptionRequest, string> BadStreams => new()
    {
        { Good with { ResponseFormat = TranscriptionFormat.Text }, "a stream has events" },
        { Good with { ResponseFormat = TranscriptionFormat.VerboseJson }, "a stream has events" },
        { Good with { TimestampGranularities = [TimestampGranularity.Word] }, "a stream has no times" },
    };

    public static TheoryData<SpeechRequest, string> BadSpeech => new()
    {
        { Speech with { Model = "" }, "Model is empty" },
        { Speech with { Input = " \n" }, "Input is empty" },
        { Speech with { Voice = null! }, "Voice is empty" },
        { Speech with { Voice = "" }, "Voice is empty" },
        { Speech with { Speed = 0.2 }, "Speed is 0.2" },
        { Speech with { Speed = 4.1 }, "Speed is 4.1" },
        { Speech with { Speed = double.NaN }, "Speed is NaN" },
    };

    [Theory]
    [MemberData(nameof(BadTranscriptions))]
    public async Task Transcriptions_that_cannot_be_right_are_not_sent(TranscriptionRequest request, string message)
    {
        using var _ = Culture.Use("de-DE");
        await AssertRefused(provider => provider.TranscribeAsync(request), message);
    }

    [Theory]
    [MemberData(nameof(BadStreams))]
    public Task Streams_that_cannot_be_right_are_not_sent(TranscriptionRequest request, string message) =>
        AssertRefused(provider => provider.StreamTranscriptionAsync(request).ToTranscriptionAsync(), message);

    [Theory]
    [MemberData(nameof(BadSpeech))]
    public async Task Speech_that_cannot_be_right_is_not_sent(SpeechRequest request, string message)
    {
        using var _ = Culture.Use("de-DE");
        await AssertRefused(provider => provider.SynthesizeSpeechAsync(request), message);
        await AssertRefused(provider => provider.StreamSpeechAsync(request).CopyToAsync(Stream.Null), message);
    }

    [Fact]
    public async Task Translations_that_cannot_be_right_are_not_sent()
    {
        await AssertRefused(provider => provider.TranslateAudioAsync(new TranslationRequest { Model = "m", File = FileSource.FromBytes(new byte[1], "a.pdf") }), "application/pdf");
        await AssertRefused(provider => provider.StreamAudioTranslationAsync(new TranslationRequest { Model = "m", File = Recordings.File, ResponseFormat = TranscriptionFormat.Vtt }).ToTranscriptionAsync(), "a stream has events");
    }

    [Theory]
    [InlineData("talk.flac")]
    [InlineData("talk.MP3")]
    [InlineData("talk.mp4")]
    [InlineData("talk.mpeg")]
    [InlineData("talk.mpga")]
    [InlineData("talk.m4a")]
    [InlineData("talk.ogg")]
    [InlineData("talk.wav")]
    [InlineData("talk.webm")]
    public async Task Every_documented_kind_of_file_is_taken(string name)
    {
        using var _ = Culture.Use("tr-TR");
        using var wire = Wire.Answering("""{"text":"Hi"}""");
        using var novita = Clients.Novita(wire);

        Assert.Equal("Hi", (await novita.TranscribeAsync("whisper", FileSource.FromBytes(new byte[1], name))).Text);
    }

    [Fact]
    public async Task Another_kind_is_taken_when_its_media_type_is_said()
    {
        using var wire = Wire.Answering("""{"text":"Hi"}""");
        using var novita = Clients.Novita(wire);

        await novita.TranscribeAsync("whisper", FileSource.FromBytes(new byte[1], "call.amr", "audio/amr"));

        Assert.Contains("filename=\"call.amr\"\r\nContent-Type: audio/amr\r\n", wire.Sent[0].Body, StringComparison.Ordinal);
    }

    private static async Task AssertRefused(Func<IModelProvider, Task> call, string message)
    {
        using var wire = Wire.Answering("""{"text":"Hi"}""");
        using var remodlAI = Clients.RemodlAI(wire);

        var refusal = await Assert.ThrowsAsync<ArgumentException>(() => call(remodlAI));

        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
        Assert.Equal("request", refusal.ParamName);
        Assert.Empty(wire.Sent);
    }
}
