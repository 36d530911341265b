using System.Net;
using System.Text;
using System.Text.Json;
using Novita.Remodl.Client.Tests.Rest;
using Novita.Remodl.Client.Tests.Support;
using Fixture = Novita.Remodl.Client.Tests.Chat.Fixture;

namespace Novita.Remodl.Client.Tests.Audio;

public sealed class TranscriptionWireTests
{
    public static TheoryData<string> Cultures => ["tr-TR", "de-DE", "ar-SA"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task Pitfall_40_and_50_every_field_as_it_stands_on_the_wire(string culture)
    {
        using var _ = Culture.Use(culture);
        using var wire = Wire.Answering((_, _) => Wire.Json("""{"text":""}"""));
        using var novita = Clients.Novita(wire);

        await novita.TranscribeAsync(new TranscriptionRequest
        {
            Model = "novita/openai/whisper-large-v3",
            File = FileSource.FromBytes("RIFF"u8.ToArray(), "voice I ß.wav"),
            Language = "tr",
            Languages = ["tr", "de"],
            Keywords = ["İstanbul"],
            Prompt = "Bir \"söz\", iki satır",
            ResponseFormat = TranscriptionFormat.VerboseJson,
            Temperature = 0.25,
            Include = [TranscriptionInclude.Logprobs],
            TimestampGranularities = [TimestampGranularity.Word, TimestampGranularity.Segment],
            Stream = true,
            ChunkingStrategy = ChunkingStrategy.ServerVad(0.75, 300, 1250) with { AdditionalProperties = new Dictionary<string, JsonElement> { ["mood"] = Fixture.Parse("1.5") } },
            KnownSpeakerNames = ["Ada", "Bea"],
            KnownSpeakerReferences = ["data:audio/wav;base64,AAAA", "data:audio/wav;base64,BBBB"],
            StreamIncludeUsage = true,
            StreamContinuousUsageStats = false,
            TopP = 0.9,
            TopK = -1,
            MinP = 0.05,
            Seed = -1_234_567_890_123,
            FrequencyPenalty = -0.5,
            RepetitionPenalty = 1.1,
            PresencePenalty = 0.125,
            MaxCompletionTokens = 12_000,
            Hotwords = "Nova",
            ToLanguage = "en",
            VllmXargs = new Dictionary<string, JsonElement> { ["beam"] = Fixture.Parse("1.5"), ["names"] = Fixture.Parse("""["ä"]""") },
            AdditionalProperties = new Dictionary<string, JsonElement>
            {
                ["vad_filter"] = Fixture.Parse("true"),
                ["weights"] = Fixture.Parse("""[0.5,"two"]"""),
                ["nested"] = Fixture.Parse("""{"a":1,"b":["x"],"c":null}"""),
                ["nothing"] = Fixture.Parse("null"),
            },
        });

        var sent = Assert.Single(wire.Sent);
        Assert.Equal(("POST", "https://api.novita.ai/openai/v1/audio/transcriptions", "Bearer sk_test"), (sent.Method, sent.Url, sent.Authorization));
        AssertForm("Audio/transcription-request.txt", sent);
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task Translation_with_every_field(string culture)
    {
        using var _ = Culture.Use(culture);
        using var wire = Wire.Answering("Good day.\n", "text/plain");
        using var remodlAI = Clients.RemodlAI(wire, new() { ApiKey = "key", BaseAddress = new("https://nova.example.com/v1/") });

        var translation = await remodlAI.TranslateAudioAsync(new TranslationRequest
        {
            Model = "remodlai/whisper",
            File = FileSource.FromBytes("RIFF"u8.ToArray(), "a.mp3"),
            Prompt = "Names: Ada",
            ResponseFormat = TranscriptionFormat.Text,
            Temperature = 0.5,
            Language = "de",
            ToLanguage = "en",
            StreamIncludeUsage = true,
            StreamContinuousUsageStats = true,
            TopP = 0.9,
            TopK = 5,
            MinP = 0.05,
            Seed = 7,
            FrequencyPenalty = -0.5,
            RepetitionPenalty = 1.1,
            PresencePenalty = 0.125,
            MaxCompletionTokens = 100,
            Hotwords = "Nova",
            VllmXargs = new Dictionary<string, JsonElement>(),
            AdditionalProperties = new Dictionary<string, JsonElement> { ["late"] = Fixture.Parse("1") },
        });

        Assert.Equal("Good day.", translation.Text);
        var sent = Assert.Single(wire.Sent);
        Assert.Equal("https://nova.example.com/v1/audio/translations", sent.Url);
        AssertForm("Audio/translation-request.txt", sent);
    }

    [Fact]
    public async Task A_short_request_has_three_parts_and_asks_for_what_it_takes()
    {
        using var wire = Wire.Answering("""{"text":"Hi"}""");
        using var remodlAI = Clients.RemodlAI(wire);
        using var file = new TemporaryFile("talk.wav", [1, 2, 3]);

        var transcription = await remodlAI.TranscribeAsync("whisper", file.Path);

        Assert.Equal(("Hi", "Hi"), (transcription.Text, transcription.ToString()));
        var sent = Assert.Single(wire.Sent);
        Assert.Equal(2, Count(sent.Body!, "form-data; name="));
        Assert.Contains("application/json", sent.Headers["Accept"], StringComparison.Ordinal);
        Assert.Contains("text/*", sent.Headers["Accept"], StringComparison.Ordinal);
        Assert.DoesNotContain("Expect", sent.Headers.Keys);
        Assert.Equal(Encoding.UTF8.GetByteCount(sent.Body!), long.Parse(sent.Headers["Content-Length"], System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_stream_says_so_and_accepts_events()
    {
        using var wire = Wire.Answering("data: {\"type\":\"transcript.text.done\",\"text\":\"\"}\n\n", "text/event-stream");
        using var remodlAI = Clients.RemodlAI(wire);

        await remodlAI.StreamTranscriptionAsync(Recordings.Request with { ChunkingStrategy = ChunkingStrategy.Auto }).ToTranscriptionAsync();
        await remodlAI.StreamAudioTranslationAsync(new TranslationRequest { Model = "whisper", File = Recordings.File }).ToTranscriptionAsync();

        Assert.All(wire.Sent, sent =>
        {
            Assert.Contains("name=\"stream\"\r\n\r\ntrue\r\n", sent.Body, StringComparison.Ordinal);
            Assert.Equal("text/event-stream", sent.Headers["Accept"]);
        });
        Assert.Contains("name=\"chunking_strategy\"\r\n\r\nauto\r\n", wire.Sent[0].Body, StringComparison.Ordinal);
        Assert.EndsWith("/audio/translations", wire.Sent[1].Url, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task Json_with_tokens_languages_and_logprobs(string culture)
    {
        using var _ = Culture.Use(culture);
        var transcription = await Recordings.TranscribeAsync(Fixture.Text("Audio/json-response.json"), "application/json");

        Assert.Equal("Hello, 世界.", transcription.Text);
        Assert.Equal("en", Assert.Single(transcription.Languages!).Code);
        var logprob = Assert.Single(transcription.Logprobs!);
        Assert.Equal(("Hello", -0.25), (logprob.Token, logprob.Logprob));
        Assert.Equal(
            ("tokens", 14L, 4L, 10L, 101L, 115L),
            (transcription.Usage!.Type, transcription.Usage.InputTokens, transcription.Usage.InputTokenDetails!.TextTokens, transcription.Usage.InputTokenDetails.AudioTokens, transcription.Usage.OutputTokens, transcription.Usage.TotalTokens));
        Assert.Equal("eu", transcription.AdditionalProperties!["region"].GetString());
        Assert.Equal(Fixture.Bytes("Audio/json-response.json"), transcription.Body.ToArray());
        Fixture.AssertSame(Fixture.Json("Audio/json-response.json"), Fixture.ToJson(transcription));
    }

    [Theory]
    [InlineData("tr-TR", "8.47")]
    [InlineData("de-DE", "\"8.47\"")]
    [InlineData("ar-SA", "\"8.47\"")]
    public async Task Pitfall_42_verbose_json_with_a_duration_of_either_kind(string culture, string duration)
    {
        using var _ = Culture.Use(culture);
        var golden = Fixture.Text("Audio/verbose-response.json");
        var transcription = await Recordings.TranscribeAsync(golden.Replace("8.47,\"text\"", $"{duration},\"text\"", StringComparison.Ordinal), "application/json", "verbose_json");

        Assert.Equal(("transcribe", "english", 8.47), (transcription.Task, transcription.Language, transcription.Duration));
        Assert.Equal([("0", 0, 3.32, " The beach"), ("1", 3.32, 8.47, " was full.")], transcription.Segments!.Select(segment => (segment.Id!, segment.Start, segment.End, segment.Text)));
        var first = transcription.Segments![0];
        Assert.Equal((0d, 0d, -0.286, 1.236, 0.0098), (first.Seek, first.Temperature, first.AvgLogprob, first.CompressionRatio, first.NoSpeechProb));
        Assert.Equal([50364, 440, 7534], first.Tokens!);
        Assert.Equal([("The", 0, 0.24), ("beach", 0.24, 1)], transcription.Words!.Select(word => (word.Word, word.Start, word.End)));
        Assert.Equal(("duration", 9d), (transcription.Usage!.Type, transcription.Usage.Seconds));
        Fixture.AssertSame(Fixture.Parse(golden), Fixture.ToJson(transcription));
    }

    [Theory]
    [InlineData("\"unknown\"")]
    [InlineData("{\"a\":[1]}")]
    [InlineData("null")]
    [InlineData("\"NaN\"")]
    public async Task Pitfall_42_a_duration_that_is_none_spoils_nothing(string duration)
    {
        var transcription = await Recordings.TranscribeAsync($$"""{"duration":{{duration}},"text":"Hi","language":"en"}""", "application/json");

        Assert.Equal((null, "Hi", "en"), (transcription.Duration, transcription.Text, transcription.Language));
    }

    [Fact]
    public async Task Diarized_json_tells_speakers_apart()
    {
        var golden = Fixture.Text("Audio/diarized-response.json");
        var transcription = await Recordings.TranscribeAsync(golden, "application/json", "diarized_json");

        Assert.Equal([("seg_001", "agent", "hi"), ("seg_002", "A", "hello")], transcription.Segments!.Select(segment => (segment.Id!, segment.Speaker!, segment.Text)));
        Fixture.AssertSame(Fixture.Parse(golden), Fixture.ToJson(transcription));
    }

    [Fact]
    public async Task Vllm_json_has_a_duration_for_usage()
    {
        var transcription = await Recordings.TranscribeAsync(Fixture.Text("Audio/vllm-response.json"), "application/json");

        Assert.Equal(("Hello, 世界.", 13d), (transcription.Text, transcription.Usage!.Seconds));
    }

    [Theory]
    [InlineData("text/plain", "text")]
    [InlineData("text/plain; charset=utf-8", "text")]
    [InlineData("text/plain", null)]
    [InlineData("application/json", "text")]
    [InlineData(null, "text")]
    public async Task Pitfall_42_text_is_known_by_its_type_or_by_what_was_asked_for(string? mediaType, string? format)
    {
        var transcription = await Recordings.TranscribeAsync("Grüße, 世界.\n", mediaType, format);

        Assert.Equal("Grüße, 世界.", transcription.Text);
        Assert.Equal("Grüße, 世界.\n", Encoding.UTF8.GetString(transcription.Body.Span));
        Assert.Null(transcription.Segments);
    }

    [Theory]
    [InlineData("{\"text\":\"Hi\"}", "application/json", "text")]
    [InlineData("{\"text\":\"Hi\"}", "text/plain", null)]
    [InlineData("{\"text\":\"Hi\"}", null, null)]
    [InlineData("\uFEFF {\"text\":\"Hi\"}", "application/json; charset=utf-8", null)]
    [InlineData("\"Hi\"", "application/json", "text")]
    [InlineData("Hi", "text/plain; charset=x-nobody-knows", "text")]
    [InlineData("\uFEFFHi\r\n", "text/plain", "text")]
    public async Task The_other_of_text_and_json_is_read_all_the_same(string body, string? mediaType, string? format) =>
        Assert.Equal("Hi", (await Recordings.TranscribeAsync(body, mediaType, format)).Text);

    [Fact]
    public async Task Text_in_another_charset_is_decoded()
    {
        using var wire = Wire.Answering((_, _) => Recordings.Answer([0x47, 0x72, 0xFC, 0xDF, 0x65], "text/plain; charset=iso-8859-1"));
        using var novita = Clients.Novita(wire);

        Assert.Equal("Grüße", (await novita.TranscribeAsync(Recordings.Request with { ResponseFormat = TranscriptionFormat.Text })).Text);
    }

    [Theory]
    [InlineData("srt", "text/plain")]
    [InlineData("srt", "application/x-subrip")]
    [InlineData("vtt", "text/plain")]
    [InlineData("vtt", "text/vtt")]
    public async Task Subtitles_are_kept_whole_and_their_cues_read(string format, string mediaType)
    {
        var file = Fixture.Text($"Audio/response.{format}");
        var transcription = await Recordings.TranscribeAsync(file, mediaType, format);

        Assert.Equal(file, transcription.Text);
        (string?, double, double, string)[] expected = format == "srt"
            ? [("1", 0, 3.32, "The beach\nwas full."), ("2", 63.32, 3608.47, "Über <i>alles</i>.")]
            : [("intro", 0, 3.32, "The beach"), (null, 3603.32, 3608.47, "- was full.\n- Was it?")];
        Assert.Equal(expected, transcription.Segments!.Select(cue => (cue.Id, Math.Round(cue.Start, 3), Math.Round(cue.End, 3), cue.Text)));
    }

    [Theory]
    [InlineData("text/html", "<html>Sign in</html>", "text")]
    [InlineData("application/json", "{}", null)]
    [InlineData("application/json", "[]", null)]
    [InlineData("application/json", "", null)]
    [InlineData("application/json", "<oops>", "verbose_json")]
    [InlineData("application/octet-stream", "??", null)]
    public async Task What_is_no_transcript_is_an_error_with_what_came(string mediaType, string body, string? format)
    {
        var failure = await Assert.ThrowsAsync<InvalidProviderResponseException>(() => Recordings.TranscribeAsync(body, mediaType, format));

        Assert.Equal("novita", failure.Provider);
        Assert.Equal(body, failure.ResponseBody);
    }

    [Theory]
    [InlineData("application/json", null)]
    [InlineData("text/plain", "text")]
    [InlineData("text/plain", "srt")]
    public async Task An_error_with_status_200_is_an_error_in_every_format(string mediaType, string? format)
    {
        var failure = await Assert.ThrowsAsync<InvalidRequestException>(
            () => Recordings.TranscribeAsync("""{"error":{"message":"Maximum file size exceeded","type":"BadRequestError","param":"file","code":400}}""", mediaType, format));

        Assert.Contains("Maximum file size exceeded", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"detail":"Not Found"}""", "application/json")]
    [InlineData("404 page not found", "text/plain")]
    public async Task A_server_without_the_route_says_so(string body, string mediaType)
    {
        using var wire = Wire.Answering(body, mediaType, HttpStatusCode.NotFound);
        using var remodlAI = Clients.RemodlAI(wire);

        await Assert.ThrowsAsync<EndpointRetiredException>(() => remodlAI.TranscribeAsync(Recordings.Request));
        await Assert.ThrowsAsync<EndpointRetiredException>(() => remodlAI.TranslateAudioAsync(new TranslationRequest { Model = "m", File = Recordings.File }));
        await Assert.ThrowsAsync<EndpointRetiredException>(() => remodlAI.SynthesizeSpeechAsync("m", "Hi", "alloy"));
        await Assert.ThrowsAsync<EndpointRetiredException>(() => remodlAI.StreamSpeechAsync("m", "Hi", "alloy").CopyToAsync(Stream.Null));
        await Assert.ThrowsAsync<EndpointRetiredException>(() => remodlAI.StreamTranscriptionAsync(Recordings.Request).ToTranscriptionAsync());
    }

    [Fact]
    public async Task Novita_lacks_translation_and_speech_of_unknown_models_and_says_so_before_anything_is_sent()
    {
        using var wire = Wire.Answering("{}");
        using var novita = Clients.Novita(wire);

        Assert.True(novita.Capabilities.HasFlag(ModelCapabilities.Transcription | ModelCapabilities.TranscriptionStreaming));
        Assert.False(novita.Capabilities.HasFlag(ModelCapabilities.SpeechTranslation));
        var unknown = await Assert.ThrowsAsync<ArgumentException>(() => novita.SynthesizeSpeechAsync("m", "Hi", "alloy"));
        Assert.Contains("'m'", unknown.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(() => novita.StreamSpeechAsync("m", "Hi", "alloy").CopyToAsync(Stream.Null));
        await Assert.ThrowsAsync<CapabilityNotSupportedException>(() => novita.TranslateAudioAsync(new TranslationRequest { Model = "m", File = Recordings.File }));
        Assert.Empty(wire.Sent);
    }

    private static void AssertForm(string fixture, Sent sent)
    {
        const string Type = "multipart/form-data; boundary=";
        var contentType = sent.Headers["Content-Type"];
        Assert.StartsWith(Type, contentType, StringComparison.Ordinal);
        var boundary = contentType[Type.Length..];
        Assert.DoesNotContain('"', boundary);
        Assert.Equal(Fixture.Text(fixture).Replace("{boundary}", boundary, StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal), sent.Body);
        Assert.DoesNotContain("filename*", sent.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Expect", sent.Headers.Keys);
    }

    private static int Count(string text, string what) => text.Split(what).Length - 1;
}
