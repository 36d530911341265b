using System.Text;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Routing;
using Novita.Remodl.Client.Tests.Rest;
using Novita.Remodl.Client.Tests.Support;
using Novita.Remodl.Emulator;

namespace Novita.Remodl.Client.Tests.Audio;

public sealed class EmulatorAudioTests : IAsyncLifetime, IDisposable
{
    private const string Whisper = "openai/whisper-large-v3";
    private const string Voice = "Qwen/Qwen3-TTS";
    private const string Text = "The quick brown fox, 世界, jumps over the lazy dog and sleeps.";

    private ModelEmulator _emulator = null!;
    private NovitaClient _novita = null!;
    private RemodlAIClient _remodlAI = null!;

    public async Task InitializeAsync()
    {
        _emulator = await ModelEmulator.StartAsync(options => options.Strict = true);
        _novita = new(new NovitaOptions { ApiKey = "sk_test", BaseAddress = _emulator.NovitaAddress, Transport = { RetryDelay = TimeSpan.Zero } });
        _remodlAI = new(new RemodlAIOptions { Profile = RemodlAIProfile.Local, BaseAddress = _emulator.RemodlAIAddress, Transport = { RetryDelay = TimeSpan.Zero } });
    }

    public async Task DisposeAsync() => await _emulator.DisposeAsync();

    public void Dispose()
    {
        _novita.Dispose();
        _remodlAI.Dispose();
    }

    [Theory]
    [InlineData("wav", "audio/wav")]
    [InlineData("mp3", "audio/mpeg")]
    [InlineData(null, "audio/mpeg")]
    public async Task What_was_spoken_is_heard(string? format, string mediaType)
    {
        using var folder = new TemporaryFile("other.txt", []);
        var path = Path.Combine(Path.GetDirectoryName(folder.Path)!, $"hello.{format ?? "mp3"}");
        using (var speech = await _remodlAI.SynthesizeSpeechAsync(new SpeechRequest { Model = Voice, Input = Text, Voice = "alloy", ResponseFormat = format is null ? default(AudioFormat?) : new AudioFormat(format) }))
        {
            Assert.Equal(mediaType, speech.ContentType);
            await speech.SaveAsync(path);
        }

        Assert.Equal(Text, (await _remodlAI.TranscribeAsync(Whisper, path)).Text);
        Assert.Equal(Text, (await _novita.TranscribeAsync(Whisper, path)).Text);
        Assert.Equal(Text, (await _remodlAI.TranslateAudioAsync(Whisper, path)).Text);
    }

    [Theory]
    [InlineData("novita")]
    [InlineData("remodlai")]
    public async Task Segments_words_and_subtitles_span_the_audio(string service)
    {
        IModelProvider provider = service == "novita" ? _novita : _remodlAI;
        var request = new TranscriptionRequest { Model = Whisper, File = await SpeakAsync(), ResponseFormat = TranscriptionFormat.VerboseJson, TimestampGranularities = [TimestampGranularity.Word, TimestampGranularity.Segment] };

        var verbose = await provider.TranscribeAsync(request);
        var srt = await provider.TranscribeAsync(request with { ResponseFormat = TranscriptionFormat.Srt, TimestampGranularities = null });
        var vtt = await provider.TranscribeAsync(request with { ResponseFormat = TranscriptionFormat.Vtt, TimestampGranularities = null });
        var text = await provider.TranscribeAsync(request with { ResponseFormat = TranscriptionFormat.Text, TimestampGranularities = null });

        Assert.Equal(Text.Length * 0.06, verbose.Duration!.Value, 3);
        Assert.Equal(Text, string.Join(' ', verbose.Words!.Select(word => word.Word)));
        Assert.Equal(verbose.Duration.Value, verbose.Words![^1].End, 3);
        Assert.Equal(2, verbose.Segments!.Count);
        Assert.Equal(verbose.Segments.Select(segment => segment.Text.Trim()), srt.Segments!.Select(segment => segment.Text));
        Assert.Equal(srt.Segments!.Select(segment => (segment.Start, segment.End)), vtt.Segments!.Select(segment => (segment.Start, segment.End)));
        Assert.StartsWith("WEBVTT", vtt.Text, StringComparison.Ordinal);
        Assert.Equal(Text, text.Text);
    }

    [Fact]
    public async Task Audio_of_any_other_origin_is_described()
    {
        var wave = WaveOf(seconds: 0.5, rate: 8000);

        var heard = await _remodlAI.TranscribeAsync(Whisper, FileSource.FromBytes(wave, "beep.wav"));
        var unknown = await _remodlAI.TranscribeAsync(Whisper, FileSource.FromBytes(new byte[10], "beep.flac"));

        Assert.Equal("I hear 0.50 seconds at 8000 Hz, mono, 16 bits, -6.0 dBFS.", heard.Text);
        Assert.Equal(1, heard.Usage!.Seconds);
        Assert.Equal("I hear 10 bytes of flac.", unknown.Text);
    }

    [Fact]
    public async Task Both_dialects_of_streams_say_the_same()
    {
        var request = new TranscriptionRequest { Model = Whisper, File = await SpeakAsync() };
        var whole = await _remodlAI.StreamTranscriptionAsync(request with { StreamIncludeUsage = true, StreamContinuousUsageStats = true }).ToTranscriptionAsync();

        Assert.Equal(Text, whole.Text);
        Assert.True(whole.Usage!.TotalTokens > whole.Usage.InputTokens);
        Assert.Equal(Text, (await _novita.StreamTranscriptionAsync(request).ToTranscriptionAsync()).Text);
        Assert.Equal(Text, (await _remodlAI.StreamAudioTranslationAsync(new TranslationRequest { Model = Whisper, File = request.File }).ToTranscriptionAsync()).Text);
        await foreach (var item in _remodlAI.StreamAudioTranslationAsync(new TranslationRequest { Model = Whisper, File = request.File }))
        {
            Assert.Equal(TranscriptionEventType.TranslationChunk, item.EventType);
        }
    }

    [Fact]
    public async Task Speakers_and_logprobs_come_from_Novita()
    {
        var request = new TranscriptionRequest
        {
            Model = Whisper,
            File = await SpeakAsync(),
            ResponseFormat = TranscriptionFormat.DiarizedJson,
            ChunkingStrategy = ChunkingStrategy.Auto,
            KnownSpeakerNames = ["Ada"],
            KnownSpeakerReferences = ["data:audio/wav;base64,AAAA"],
        };

        var whole = await _novita.TranscribeAsync(request);
        var streamed = await _novita.StreamTranscriptionAsync(request).ToTranscriptionAsync();
        var logprobs = await _novita.TranscribeAsync(new TranscriptionRequest { Model = Whisper, File = request.File, Include = [TranscriptionInclude.Logprobs], Languages = ["en"], ChunkingStrategy = ChunkingStrategy.ServerVad(0.5) });

        Assert.Equal(["Ada", "B"], whole.Segments!.Select(segment => segment.Speaker!));
        Assert.Equal(whole.Segments!.Select(segment => (segment.Id, segment.Speaker, segment.Text)), streamed.Segments!.Select(segment => (segment.Id, segment.Speaker, segment.Text)));
        Assert.Equal(Text, string.Concat(logprobs.Logprobs!.Select(item => item.Token)));
        Assert.Equal("en", Assert.Single(logprobs.Languages!).Code);
    }

    [Fact]
    public async Task Streamed_speech_is_the_same_file()
    {
        var request = new SpeechRequest { Model = Voice, Input = Text, Voice = "alloy", ResponseFormat = AudioFormat.Wav };
        using var events = new MemoryStream();
        using var whole = new MemoryStream();

        var usage = await _remodlAI.StreamSpeechAsync(request).CopyToAsync(events);
        using (var speech = await _remodlAI.SynthesizeSpeechAsync(request))
        {
            await speech.CopyToAsync(whole);
        }

        Assert.True(usage!.TotalTokens > 0);
        Assert.Equal(whole.ToArray(), events.ToArray());
    }

    [Fact]
    public async Task Speed_and_voice_change_the_audio()
    {
        var request = new SpeechRequest { Model = Voice, Input = Text, Voice = "alloy", ResponseFormat = AudioFormat.Pcm };
        var plain = await BytesOf(request);

        Assert.Equal(plain.Length / 2, (await BytesOf(request with { Speed = 2 })).Length);
        Assert.NotEqual(plain, await BytesOf(request with { Voice = "nova" }));
        Assert.Equal(plain, await BytesOf(request));
    }

    [Fact]
    public async Task An_upload_is_repeated_after_503_when_it_can_be()
    {
        using var file = new TemporaryFile("talk.wav", WaveOf(0.5, 8000));
        _emulator.Faults.Enqueue(new Fault { Status = 503, Times = 2 });
        Assert.Contains("0.50 seconds", (await _remodlAI.TranscribeAsync(Whisper, file.Path)).Text, StringComparison.Ordinal);
        Assert.Equal(3, _emulator.Requests.All.Count);
        Assert.Equal(_emulator.Requests.All[0].Body.ToArray(), _emulator.Requests.Last.Body.ToArray());
        Assert.False(_emulator.Requests.Last.Headers.ContainsKey("Expect"));

        _emulator.Faults.Enqueue(new Fault { Status = 503, Times = 1 });
        using var once = new WatchedStream(WaveOf(0.5, 8000));
        await Assert.ThrowsAsync<ProviderUnavailableException>(() => _remodlAI.TranscribeAsync(Whisper, FileSource.FromStream(once, "talk.wav")));
        Assert.Equal(4, _emulator.Requests.All.Count);
        Assert.Equal("chunked", _emulator.Requests.Last.Headers["Transfer-Encoding"]);
    }

    [Fact]
    public async Task Old_servers_refuse_what_they_do_not_know()
    {
        await using var old = await ModelEmulator.StartAsync(options =>
        {
            options.OldAudioFormats = true;
            options.MaxAudioBytes = 1000;
        });
        using var client = RemodlAIClient.Local(old.RemodlAIAddress);
        var request = new TranscriptionRequest { Model = Whisper, File = FileSource.FromBytes(WaveOf(0.01, 8000), "a.wav"), ResponseFormat = TranscriptionFormat.VerboseJson };

        var refusal = await Assert.ThrowsAsync<InvalidRequestException>(() => client.TranscribeAsync(request));
        Assert.Contains("response_format", refusal.Message, StringComparison.Ordinal);
        Assert.StartsWith("I hear", (await client.TranscribeAsync(request with { ResponseFormat = TranscriptionFormat.Text })).Text, StringComparison.Ordinal);
        var tooLarge = await Assert.ThrowsAsync<InvalidRequestException>(() => client.TranscribeAsync(Whisper, FileSource.FromBytes(WaveOf(1, 8000), "a.wav")));
        Assert.Contains("Maximum file size exceeded", tooLarge.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Speech_that_breaks_off_leaves_no_file()
    {
        using var other = new TemporaryFile("other.txt", []);
        var path = Path.Combine(Path.GetDirectoryName(other.Path)!, "broken.wav");
        _emulator.Faults.Enqueue(new Fault { CutAfter = 0 });

        using var speech = await _remodlAI.SynthesizeSpeechAsync(new SpeechRequest { Model = Voice, Input = Text, Voice = "alloy", ResponseFormat = AudioFormat.Wav });
        await Assert.ThrowsAsync<ProviderConnectionException>(() => speech.SaveAsync(path));

        Assert.Equal([other.Path], Directory.GetFiles(Path.GetDirectoryName(other.Path)!));
    }

    [Fact]
    public async Task Streams_that_break_off_are_interruptions()
    {
        var file = await SpeakAsync();
        _emulator.Faults.Enqueue(new Fault { CutAfter = 2 });
        var failure = await Assert.ThrowsAsync<StreamInterruptedException>(() => _remodlAI.StreamTranscriptionAsync(new TranscriptionRequest { Model = Whisper, File = file }).ToTranscriptionAsync());
        Assert.NotEmpty(failure.PartialText!);

        _emulator.Faults.Enqueue(new Fault { EndAfter = 1 });
        var speech = await Assert.ThrowsAsync<StreamInterruptedException>(() => _remodlAI.StreamSpeechAsync(Voice, Text, "alloy").CopyToAsync(Stream.Null));
        Assert.True(speech.ReceivedAnything);
    }

    [Fact]
    public async Task A_server_that_does_not_stream_is_heard_all_the_same()
    {
        var file = await SpeakAsync();
        _emulator.Faults.Always(new Fault { NoStream = true });

        Assert.Equal(Text, (await _novita.StreamTranscriptionAsync(new TranscriptionRequest { Model = Whisper, File = file }).ToTranscriptionAsync()).Text);
        using var audio = new MemoryStream();
        await _remodlAI.StreamSpeechAsync(new SpeechRequest { Model = Voice, Input = Text, Voice = "alloy", ResponseFormat = AudioFormat.Wav }).CopyToAsync(audio);
        Assert.Equal("RIFF", Encoding.ASCII.GetString(audio.ToArray(), 0, 4));
    }

    [Fact]
    public async Task The_router_sends_audio_where_the_prefix_says()
    {
        var router = new ModelRouter([_novita, _remodlAI]);
        using var speech = await router.SynthesizeSpeechAsync($"remodlai/{Voice}", Text, "alloy");
        using var audio = new MemoryStream();
        await speech.CopyToAsync(audio);
        var file = FileSource.FromBytes(audio.ToArray(), "a.mp3");

        Assert.True(router.Capabilities.HasFlag(ModelCapabilities.Transcription | ModelCapabilities.Speech | ModelCapabilities.SpeechTranslation));
        Assert.Equal(Text, (await router.TranscribeAsync($"novita/{Whisper}", file)).Text);
        Assert.Equal(EmulatedService.Novita, _emulator.Requests.Last.Service);
        Assert.Equal(Text, (await router.StreamTranscriptionAsync(new TranscriptionRequest { Model = $"vllm/{Whisper}", File = file }).ToTranscriptionAsync()).Text);
        Assert.Equal(EmulatedService.RemodlAI, _emulator.Requests.Last.Service);
        Assert.Equal(Text, (await router.TranslateAudioAsync(new TranslationRequest { Model = $"remodlai/{Whisper}", File = file })).Text);
        Assert.Equal(Text, (await router.StreamAudioTranslationAsync(new TranslationRequest { Model = $"remodlai/{Whisper}", File = file }).ToTranscriptionAsync()).Text);
        Assert.NotNull(await router.StreamSpeechAsync($"remodlai/{Voice}", Text, "alloy").CopyToAsync(Stream.Null));
    }

    private async Task<FileSource> SpeakAsync() =>
        FileSource.FromBytes(await BytesOf(new SpeechRequest { Model = Voice, Input = Text, Voice = "alloy", ResponseFormat = AudioFormat.Wav }), "speech.wav");

    private async Task<byte[]> BytesOf(SpeechRequest request)
    {
        using var client = RemodlAIClient.Local(_emulator.RemodlAIAddress);
        using var speech = await client.SynthesizeSpeechAsync(request);
        using var audio = new MemoryStream();
        await speech.CopyToAsync(audio);
        return audio.ToArray();
    }

    // A square wave of half the amplitude: 6 dB below full scale.
    private static byte[] WaveOf(double seconds, int rate)
    {
        var samples = (int)(seconds * rate);
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write("RIFF"u8);
        writer.Write(36 + (samples * 2));
        writer.Write("WAVEfmt "u8);
        writer.Write(16);
        writer.Write((short)1);
        writer.Write((short)1);
        writer.Write(rate);
        writer.Write(rate * 2);
        writer.Write((short)2);
        writer.Write((short)16);
        writer.Write("data"u8);
        writer.Write(samples * 2);
        for (var i = 0; i < samples; i++)
        {
            writer.Write((short)(i / 8 % 2 == 0 ? 16_384 : -16_384));
        }

        return file.ToArray();
    }
}
