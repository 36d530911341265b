using System.Text;
using System.Text.Json;
using Novita.Remodl.Client.Serialization;
using Novita.Remodl.Client.Tests.Chat;
using Fixture = Novita.Remodl.Client.Tests.Chat.Fixture;

namespace Novita.Remodl.Client.Tests.Audio;

/// <summary>Golden streams N: of transcripts in both dialects, and of speech.</summary>
public sealed class AudioStreamTests
{
    public static TheoryData<string, string> Transcripts => new()
    {
        { "N-openai-transcript", "I see skies of blue, 世界🌍" },
        { "N-openai-diarized", "Hi. Hello." },
        { "N-vllm-transcript", " Hello, 世界🌍." },
        { "N-vllm-translation", " Hello, 世界🌍." },
    };

    [Theory]
    [MemberData(nameof(Transcripts))]
    public async Task N_the_text_comes_in_pieces_and_as_a_whole(string name, string text)
    {
        var body = Fixture.Bytes($"Streams/{name}.sse");
        var events = await Recordings.StreamAsync(body);

        Assert.Equal(text, string.Concat(events.Select(item => item.NewText)));
        using var server = new CannedServer(body);
        using var novita = server.Novita();
        var pieces = new List<string>();
        await foreach (var piece in novita.StreamTranscriptionTextAsync(Recordings.Request))
        {
            pieces.Add(piece);
        }

        Assert.True(pieces.Count > 1);
        Assert.Equal(text, string.Concat(pieces));
        Assert.Equal(text, (await novita.StreamTranscriptionAsync(Recordings.Request).ToTranscriptionAsync()).Text);
    }

    [Theory]
    [MemberData(nameof(Transcripts))]
    public async Task N_gives_the_same_events_wherever_reads_part(string name, string text)
    {
        var body = Fixture.Bytes($"Streams/{name}.sse");
        var whole = Text(await Recordings.StreamAsync(body));
        Assert.Contains(text[..2], whole, StringComparison.Ordinal);
        for (var cut = 1; cut < body.Length; cut++)
        {
            Assert.Equal(whole, Text(await Recordings.StreamAsync(body, position => position < cut ? cut : int.MaxValue)));
        }

        Assert.Equal(whole, Text(await Recordings.StreamAsync(body, position => position + 1)));
    }

    [Theory]
    [MemberData(nameof(Transcripts))]
    public async Task N_never_takes_a_part_for_the_whole(string name, string text)
    {
        var body = Fixture.Bytes($"Streams/{name}.sse");
        var wholes = 0;
        for (var end = 0; end < body.Length; end++)
        {
            var events = new List<TranscriptionStreamEvent>();
            var failure = await Record.ExceptionAsync(() => Recordings.StreamAsync(body[..end], events: events));
            var came = string.Concat(events.Select(item => item.NewText));
            if (failure is null)
            {
                Assert.Equal(text, came);
                wholes++;
                continue;
            }

            Assert.Equal(came, Assert.IsType<StreamInterruptedException>(failure).PartialText);
        }

        Assert.True(wholes > 0);
    }

    [Fact]
    public async Task N_openai_events_are_typed_and_unknown_ones_kept()
    {
        var events = await Recordings.StreamAsync(Fixture.Bytes("Streams/N-openai-transcript.sse"));

        var delta = Assert.IsType<TranscriptionTextDeltaEvent>(events[0]);
        Assert.Equal((TranscriptionEventType.TextDelta, "I see", "I"), (delta.EventType, delta.Delta, delta.Logprobs![0].Token));
        var unknown = Assert.IsType<UnknownTranscriptionEvent>(events[2]);
        Assert.Equal(("transcript.text.hologram", 3), (unknown.EventType.Value, unknown.Json.GetProperty("depth").GetInt32()));
        var done = Assert.IsType<TranscriptionTextDoneEvent>(events[3]);
        Assert.Equal(("I see skies of blue, 世界🌍", 59L, "en"), (done.Text, done.Usage!.TotalTokens, done.Languages![0].Code));
        Assert.Equal(4, events.Count);

        using var server = new CannedServer(Fixture.Bytes("Streams/N-openai-transcript.sse"));
        using var novita = server.Novita();
        var whole = await novita.StreamTranscriptionAsync(Recordings.Request).ToTranscriptionAsync();
        Assert.Equal((59L, "en", "eu"), (whole.Usage!.TotalTokens, whole.Languages![0].Code, whole.AdditionalProperties!["region"].GetString()));
    }

    [Fact]
    public async Task N_segments_of_speakers_are_gathered()
    {
        using var server = new CannedServer(Fixture.Bytes("Streams/N-openai-diarized.sse"));
        using var novita = server.Novita();

        var whole = await novita.StreamTranscriptionAsync(Recordings.Request with { ResponseFormat = TranscriptionFormat.DiarizedJson }).ToTranscriptionAsync();

        Assert.Equal([("seg_0", "Ada", "Hi.", 1.5), ("seg_1", "B", " Hello.", 2.5)], whole.Segments!.Select(segment => (segment.Id!, segment.Speaker!, segment.Text, segment.End)));
    }

    [Fact]
    public async Task N_vllm_chunks_are_typed()
    {
        var events = (await Recordings.StreamAsync(Fixture.Bytes("Streams/N-vllm-transcript.sse"))).Cast<TranscriptionChunkEvent>().ToArray();

        Assert.Equal(4, events.Length);
        Assert.All(events, item => Assert.Equal(("trsc-1", "openai/whisper-large-v3", 1_754_041_200L), (item.Id, item.Model, item.Created)));
        Assert.Equal(TranscriptionEventType.TranscriptionChunk, events[0].EventType);
        Assert.Equal((FinishReason.Stop, 50257), (events[2].Choices[0].FinishReason!.Value, events[2].Choices[0].StopReason!.Value.TokenId!.Value));
        Assert.Equal(136, events[3].Usage!.TotalTokens);

        using var server = new CannedServer(Fixture.Bytes("Streams/N-vllm-transcript.sse"));
        using var novita = server.Novita();
        var usage = (await novita.StreamTranscriptionAsync(Recordings.Request).ToTranscriptionAsync()).Usage!;
        Assert.Equal((130L, 6L, 136L), (usage.InputTokens, usage.OutputTokens, usage.TotalTokens));
    }

    [Fact]
    public async Task A_piece_of_long_audio_that_ended_is_not_the_whole()
    {
        const string Chunk = """{"object":"transcription.chunk","choices":[{"delta":{"content":"a"},"finish_reason":$}]}""";
        var body = CannedServer.Events(Chunk.Replace("$", "\"stop\"", StringComparison.Ordinal), Chunk.Replace("$", "null", StringComparison.Ordinal));

        var failure = await Assert.ThrowsAsync<StreamInterruptedException>(() => Recordings.StreamAsync(Encoding.UTF8.GetBytes(body)));

        Assert.Equal("aa", failure.PartialText);
    }

    [Theory]
    [InlineData("""{"error":{"message":"Engine core died","type":"InternalServerError","code":500}}""")]
    [InlineData("""{"object":"error","message":"Engine core died","type":"InternalServerError","code":500}""")]
    [InlineData("""{"type":"error","error":{"message":"Engine core died","type":"server_error","code":null}}""")]
    public async Task An_error_amid_a_stream_is_thrown_with_the_text_so_far(string error)
    {
        var body = CannedServer.Events("""{"type":"transcript.text.delta","delta":"Hel"}""", error, "[DONE]");

        var failure = await Assert.ThrowsAsync<ProviderUnavailableException>(() => Recordings.StreamAsync(Encoding.UTF8.GetBytes(body)));

        Assert.Equal("Hel", failure.PartialText);
        Assert.Contains("Engine core died", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_does_not_stream_answers_with_one_event()
    {
        using var server = new CannedServer(Fixture.Bytes("Audio/verbose-response.json"), "application/json");
        using var novita = server.Novita();

        var done = Assert.IsType<TranscriptionTextDoneEvent>(Assert.Single(await EventsOf(novita)));
        Assert.Equal(("The beach was full.", "The beach was full.", 2), (done.NewText, done.Text, done.Answer!.Segments!.Count));
        Assert.Equal("The beach was full.", (await novita.StreamTranscriptionAsync(Recordings.Request).ToTranscriptionAsync()).Text);
    }

    [Theory]
    [InlineData("""{"error":{"message":"No such model","type":"BadRequestError","code":400}}""", typeof(InvalidRequestException))]
    [InlineData("""{"hello":1}""", typeof(InvalidProviderResponseException))]
    [InlineData("<html>", typeof(InvalidProviderResponseException))]
    public async Task An_answer_in_json_that_is_no_transcript_is_an_error(string body, Type expected)
    {
        using var server = new CannedServer(body, "application/json");
        using var novita = server.Novita();

        Assert.IsType(expected, await Record.ExceptionAsync(() => EventsOf(novita)));
    }

    [Fact]
    public async Task N_speech_is_decoded_from_base64()
    {
        var body = Fixture.Bytes("Streams/N-speech.sse");
        var events = await Recordings.SpeakAsync(body);
        var whole = Text(events);

        Assert.Equal("RIFF", Encoding.ASCII.GetString(Assert.IsType<SpeechAudioDeltaEvent>(events[0]).Audio.Span));
        Assert.Equal(3, Assert.IsType<UnknownSpeechEvent>(events[1]).Json.GetProperty("depth").GetInt32());
        Assert.Equal((14L, 101L, 115L), (((SpeechAudioDoneEvent)events[3]).Usage!.InputTokens, ((SpeechAudioDoneEvent)events[3]).Usage!.OutputTokens, ((SpeechAudioDoneEvent)events[3]).Usage!.TotalTokens));
        for (var cut = 1; cut < body.Length; cut++)
        {
            Assert.Equal(whole, Text(await Recordings.SpeakAsync(body, position => position < cut ? cut : int.MaxValue)));
        }

        for (var end = 0; end < body.Length; end++)
        {
            events.Clear();
            if (await Record.ExceptionAsync(() => Recordings.SpeakAsync(body[..end], events: events)) is { } failure)
            {
                Assert.Equal(events.OfType<SpeechAudioDeltaEvent>().Any(), Assert.IsType<StreamInterruptedException>(failure).ReceivedAnything);
            }
            else
            {
                Assert.Equal(whole, Text(events));
            }
        }
    }

    [Theory]
    [InlineData("\"not base64!\"")]
    [InlineData("\"AAA\"")]
    [InlineData("7")]
    public async Task Audio_that_cannot_be_decoded_is_an_error(string audio)
    {
        var body = CannedServer.Events($$"""{"type":"speech.audio.delta","audio":{{audio}}}""", """{"type":"speech.audio.done"}""");

        await Assert.ThrowsAsync<InvalidProviderResponseException>(() => Recordings.SpeakAsync(Encoding.UTF8.GetBytes(body)));
    }

    [Theory]
    [InlineData("audio/mpeg")]
    [InlineData("application/octet-stream")]
    public async Task A_server_that_knows_no_events_answers_with_audio(string contentType)
    {
        var audio = Enumerable.Range(0, 40_000).Select(i => (byte)i).ToArray();
        var events = await Recordings.SpeakAsync(audio, contentType: contentType);

        Assert.Equal(audio, events.OfType<SpeechAudioDeltaEvent>().SelectMany(item => item.Audio.ToArray()));
        Assert.Null(Assert.IsType<SpeechAudioDoneEvent>(events[^1]).Usage);
    }

    [Theory]
    [InlineData("""{"error":{"message":"No such voice","type":"BadRequestError","code":400}}""", typeof(InvalidRequestException))]
    [InlineData("""{"text":"what?"}""", typeof(InvalidProviderResponseException))]
    public async Task An_answer_in_json_is_no_speech(string body, Type expected) =>
        Assert.IsType(expected, await Record.ExceptionAsync(() => Recordings.SpeakAsync(Encoding.UTF8.GetBytes(body), contentType: "application/json")));

    private static async Task<List<TranscriptionStreamEvent>> EventsOf(IModelProvider provider)
    {
        var events = new List<TranscriptionStreamEvent>();
        await foreach (var item in provider.StreamTranscriptionAsync(Recordings.Request))
        {
            events.Add(item);
        }

        return events;
    }

    private static string Text<T>(IEnumerable<T> events) => string.Join('\n', events.Select(item => JsonSerializer.Serialize(item, WireJson.Options)));
}
