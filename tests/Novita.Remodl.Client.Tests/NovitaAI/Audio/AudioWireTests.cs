using System.Buffers;
using System.Net;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.NovitaAI.Media.Audio;
using Novita.Remodl.Client.Serialization;
using Novita.Remodl.Client.Tests.Chat;
using Novita.Remodl.Client.Tests.Support;
using Fixture = Novita.Remodl.Client.Tests.Support.Fixture;

namespace Novita.Remodl.Client.Tests.NovitaAI.Audio;

public sealed class AudioWireTests
{
    private static readonly MediaInput Recording = MediaInput.FromUrl("https://example.com/a.wav");

    private static readonly MiniMaxVoiceSetting Voice = new() { VoiceId = "Wise_Woman", Speed = 1.5, Vol = 2, Pitch = -3, Emotion = "happy" };
    private static readonly MiniMaxAudioSetting Sound = new() { SampleRate = 24_000, Bitrate = 64_000, Format = "mp3", Channel = 1 };
    private static readonly MiniMaxVoiceModify Modify = new() { Pitch = 1, Intensity = -2, Timbre = 3, SoundEffects = "robotic" };
    private static readonly MiniMaxPronunciation Words = new() { Tone = ["tomato/tomahto"] };

    public static TheoryData<string> Models => ["02-hd", "02-turbo", "2.5-hd-preview", "2.5-turbo-preview", "2.6-hd", "2.6-turbo", "2.8-hd", "2.8-turbo"];

    [Theory]
    [MemberData(nameof(Models))]
    public async Task Each_speech_model_has_its_own_spelling(string model)
    {
        using var wire = Wire.Answering("""{"audio":"68656c6c6f","task_id":"t1"}""");
        using var novita = Clients.Novita(wire);
        MiniMaxVoiceWeight[] weights = [new() { VoiceId = "Calm_Woman", Weight = 30 }];

        var speech = await novita.Audio.SynthesizeAsync(new MiniMaxSpeechRequest
        {
            Model = model,
            Text = "Hello",
            VoiceSetting = Voice with { TextNormalization = true },
            AudioSetting = Sound,
            TimbreWeights = weights,
            VoiceModify = Modify,
            PronunciationDict = Words,
            LanguageBoost = "auto",
            OutputFormat = "hex",
        });
        var job = await novita.Audio.StartAsync(new MiniMaxSpeechTaskRequest
        {
            Model = model,
            Text = "Hello",
            VoiceSetting = Voice,
            AudioSetting = Sound,
            TimbreWeights = weights,
            VoiceModify = Modify,
            PronunciationDict = Words,
            LanguageBoost = "auto",
        });

        Assert.Equal([$"https://api.novita.ai/v3/minimax-speech-{model}", $"https://api.novita.ai/v3/async/minimax-speech-{model}"], wire.Sent.Select(sent => sent.Url));
        var kind = model.StartsWith("2.8", StringComparison.Ordinal) ? "28" : "old";
        JsonAssert.Equal(Fixture.Text($"NovitaAI/Native/minimax-speech-{kind}.json"), wire.Sent[0].Body);
        JsonAssert.Equal(Fixture.Text($"NovitaAI/Native/minimax-speech-{kind}-task.json"), wire.Sent[1].Body);
        Assert.Equal("hello"u8.ToArray(), await speech.Audio.ReadBytesAsync());
        Assert.Equal("audio/mpeg", speech.Audio.MediaType);
        Assert.Equal("novita:task:t1", job.Handle.ToString());
    }

    [Fact]
    public async Task The_newer_answer_is_read_whole()
    {
        using var wire = Wire.AnsweringFixture("NovitaAI/Native/minimax-speech-28-answer.json");
        using var novita = Clients.Novita(wire);

        var speech = await novita.Audio.SynthesizeAsync(new MiniMaxSpeechRequest { Text = "Hello", VoiceSetting = Voice });

        Assert.Equal("hello"u8.ToArray(), await speech.Audio.ReadBytesAsync());
        Assert.Equal((1234L, 32000, 5L, "wav"), (speech.Info!.AudioLength, speech.Info.AudioSampleRate, speech.Info.UsageCharacters, speech.Info.AudioFormat));
        Assert.Equal(("audio/wav", "tr-1", "https://results.example/s.json"), (speech.Audio.MediaType, speech.TraceId, speech.SubtitleFile));
    }

    [Fact]
    public async Task Speech_may_be_at_an_address()
    {
        using var wire = Wire.Answering("""{"audio":"https://results.example/a.mp3"}""");
        using var novita = Clients.Novita(wire);

        var speech = await novita.Audio.SynthesizeAsync(new MiniMaxSpeechRequest { Model = MiniMaxSpeechModel.Speech26Hd, Text = "Hello", VoiceSetting = Voice, OutputFormat = "url" });

        Assert.Equal("https://results.example/a.mp3", speech.Audio.Url!.AbsoluteUri);
        Assert.NotNull(speech.Audio.ExpiresAt);
    }

    [Theory]
    [InlineData(2013, typeof(InvalidRequestException))]
    [InlineData(1004, typeof(AuthenticationFailedException))]
    [InlineData(1002, typeof(RateLimitedException))]
    public async Task A_failure_that_comes_with_status_200_is_thrown(int code, Type expected)
    {
        using var wire = Wire.Answering($$"""{"base_resp":{"status_code":{{code}},"status_msg":"voice id not exist"} }""");
        using var novita = Clients.Novita(wire, new NovitaOptions { ApiKey = "sk_test", Transport = { MaxRetries = 0 } });

        var error = await Assert.ThrowsAnyAsync<ModelProviderException>(() => novita.Audio.SynthesizeAsync(new MiniMaxSpeechRequest { Text = "Hello", VoiceSetting = Voice }));

        Assert.IsType(expected, error);
        Assert.Contains("voice id not exist", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data: {\"audio\":\"6865\",\"status\":1}\n\ndata: {\"audio\":\"6c6c6f\",\"status\":1}\n\ndata: {\"status\":2}\n\n")]
    [InlineData("data: {\"data\":{\"audio\":\"6865\",\"status\":1}}\n\ndata:{\"data\":{\"audio\":\"6c6c6f\",\"status\":1}}\n\ndata: {\"data\":{\"audio\":\"68656c6c6f\",\"status\":2},\"base_resp\":{\"status_code\":0}}\n\n")]
    [InlineData("data: {\"data\":{\"audio\":\"68656c6c6f\",\"status\":2}}\n\n")]
    public async Task A_stream_gives_each_piece_once(string events)
    {
        using var wire = Wire.Answering(events, "text/event-stream");
        using var novita = Clients.Novita(wire);

        var all = await ReadAsync(novita.Audio.StreamAsync(new MiniMaxSpeechRequest { Text = "Hello", VoiceSetting = Voice }));

        Assert.Equal("hello", Encoding.ASCII.GetString(all));
        Assert.Contains("\"stream\":true", wire.Sent[0].Body, StringComparison.Ordinal);
        Assert.Equal("text/event-stream", wire.Sent[0].Headers["Accept"]);
    }

    [Fact]
    public async Task A_stream_that_breaks_off_says_so()
    {
        using var wire = Wire.Answering("data: {\"audio\":\"6865\",\"status\":1}\n\n", "text/event-stream");
        using var novita = Clients.Novita(wire);

        await Assert.ThrowsAsync<StreamInterruptedException>(() => ReadAsync(novita.Audio.StreamAsync(new MiniMaxSpeechRequest { Text = "Hello", VoiceSetting = Voice })));
    }

    [Fact]
    public async Task A_stream_that_fails_says_why()
    {
        using var wire = Wire.Answering("data: {\"base_resp\":{\"status_code\":2013,\"status_msg\":\"bad voice\"}}\n\n", "text/event-stream");
        using var novita = Clients.Novita(wire);

        var error = await Assert.ThrowsAnyAsync<ModelProviderException>(() => ReadAsync(novita.Audio.StreamAsync(new MiniMaxSpeechRequest { Text = "Hello", VoiceSetting = Voice })));

        Assert.Contains("bad voice", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Hex_digits_are_bytes_however_the_body_is_cut() =>
        Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf().Check(bytes =>
        {
            var hex = Convert.ToHexString(bytes);
            var json = Encoding.UTF8.GetBytes($$"""{"audio":"{{(bytes.Length % 2 == 0 ? hex : hex.ToLowerInvariant())}}"}""");
            var answer = ReadCut(json, 1 + (bytes.Length % 7));
            Assert.Equal(bytes, answer.Audio!.Value.ToArray());
        });

    [Theory]
    [InlineData("abc")]
    [InlineData("zz")]
    public async Task What_is_neither_hex_nor_an_address_is_told_of(string audio)
    {
        using var wire = Wire.Answering($$"""{"audio":"{{audio}}"}""");
        using var novita = Clients.Novita(wire);

        await Assert.ThrowsAsync<InvalidProviderResponseException>(() => novita.Audio.SynthesizeAsync(new MiniMaxSpeechRequest { Text = "Hello", VoiceSetting = Voice }));
    }

    public static TheoryData<MiniMaxSpeechRequest, string> Wrong => new()
    {
        { new() { Text = " ", VoiceSetting = Voice }, "text" },
        { new() { Text = new string('a', 10_000), VoiceSetting = Voice }, "text" },
        { new() { Text = "a", VoiceSetting = new() { VoiceId = "v", Vol = 0 } }, "voice_setting.vol" },
        { new() { Text = "a", VoiceSetting = new() { VoiceId = "v", Speed = 3 } }, "voice_setting.speed" },
        { new() { Text = "a", VoiceSetting = new() { VoiceId = "v", Emotion = "neutral" } }, "voice_setting.emotion" },
        { new() { Model = "2.6-hd", Text = "a", VoiceSetting = new() { VoiceId = "v", Emotion = "whisper" } }, "voice_setting.emotion" },
        { new() { Model = "2.6-hd", Text = "a", VoiceSetting = Voice, SubtitleEnable = true }, "subtitle_enable" },
        { new() { Model = "2.6-hd", Text = "a", VoiceSetting = Voice, AudioSetting = new() { ForceCbr = true } }, "audio_setting.force_cbr" },
        { new() { Text = "a", VoiceSetting = new() { VoiceId = "v", EnglishNormalization = true } }, "voice_setting.english_normalization" },
        { new() { Text = "a", VoiceSetting = Voice, AudioSetting = new() { SampleRate = 48_000 } }, "audio_setting.sample_rate" },
        { new() { Model = "3.0-hd", Text = "a", VoiceSetting = new() { VoiceId = "v" } }, "3.0-hd" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_can_not_be_right_is_refused_by_its_name(MiniMaxSpeechRequest request, string field)
    {
        using var wire = new Wire();
        using var novita = Clients.Novita(wire);

        var error = await Assert.ThrowsAnyAsync<ArgumentException>(() => novita.Audio.SynthesizeAsync(request));

        Assert.Contains(field, error.Message, StringComparison.Ordinal);
        Assert.Empty(wire.Sent);
    }

    [Fact]
    public void Wav_is_not_streamed()
    {
        using var novita = Clients.Novita(new Wire());

        Assert.Throws<ArgumentException>(() => novita.Audio.StreamAsync(new MiniMaxSpeechRequest { Text = "a", VoiceSetting = Voice, AudioSetting = new() { Format = "wav" } }));
    }

    [Fact]
    public async Task Voices_and_music_are_sent_as_the_service_wants_them()
    {
        using var wire = Wire.Answering("""{"voice_id":"v1","demo_audio_url":"https://results.example/d.mp3","lyrics":"la","song_title":"t","style_tags":"Folk","audios":["https://results.example/m.mp3"],"text":"said","voice":"g","audio_url":"https://results.example/g.wav","task_id":"t1"}""");
        using var novita = Clients.Novita(wire);

        var cloned = await novita.Audio.CloneVoiceAsync(new MiniMaxVoiceCloneRequest
        {
            AudioUrl = Recording,
            ClonePrompt = new() { PromptAudioUrl = Recording, PromptText = "p" },
            Text = "try",
            Model = "speech-2.8-hd",
            TextValidation = "v",
            Accuracy = 0.5,
            NeedNoiseReduction = true,
            NeedVolumeNormalization = false,
        });
        await novita.Audio.DesignVoiceAsync(new() { Prompt = "deep", PreviewText = "try", VoiceId = "mine" });
        var music = await novita.Audio.GenerateMusicAsync(new()
        {
            Model = "music-2.5+",
            Lyrics = "[Verse] la",
            Prompt = "folk",
            AudioSetting = new() { Format = "mp3", Bitrate = 128_000, SampleRate = 44_100 },
            OutputFormat = "url",
            AigcWatermark = false,
        });
        var lyrics = await novita.Audio.WriteLyricsAsync(new() { Mode = "edit", Title = "t", Lyrics = "l", Prompt = "p" });
        var text = await novita.Audio.TranscribeAsync(new GlmTranscriptionRequest { File = Recording, Prompt = "p", Hotwords = ["boat"] });
        var glm = await novita.Audio.CloneVoiceAsync(new GlmVoiceCloneRequest { AudioUrl = Recording, Input = "i", VoiceName = "n", Text = "t" });
        await novita.Audio.StartAsync(new Txt2SpeechRequest { Extra = new() { ResponseAudioType = "mp3" }, Request = new() { VoiceId = "Emily", Language = "en-US", Texts = ["a"], Volume = 1.5, Speed = 0.8 } });

        var expected = JsonAssert.Parse(Fixture.Text("NovitaAI/Native/audio.json")).EnumerateObject().ToArray();
        Assert.Equal(expected.Select(entry => "https://api.novita.ai" + entry.Name), wire.Sent.Select(sent => sent.Url));
        for (var i = 0; i < expected.Length; i++)
        {
            JsonAssert.Equal(expected[i].Value.GetRawText(), wire.Sent[i].Body);
        }

        Assert.Equal(("v1", "https://results.example/d.mp3"), (cloned.VoiceId, cloned.DemoAudioUrl));
        Assert.Equal(("la", "t", "Folk"), (lyrics.Lyrics, lyrics.SongTitle, lyrics.StyleTags));
        Assert.Equal(("said", "g"), (text.Text, glm.Voice));
        Assert.Contains(music.Audios, file => file.Url!.AbsoluteUri == "https://results.example/m.mp3");
    }

    [Fact]
    public async Task Sound_that_is_no_json_is_read_as_it_comes()
    {
        using var wire = Wire.Answering((_, _) => new(HttpStatusCode.OK) { Content = new ByteArrayContent("sound"u8.ToArray()) { Headers = { ContentType = new("audio/mpeg") } } });
        using var novita = Clients.Novita(wire);

        await using var s2 = await novita.Audio.SynthesizeAsync(new FishSpeechRequest
        {
            Text = "Hello",
            TopP = 0.5,
            Temperature = 0.6,
            Format = "mp3",
            Latency = "low",
            Prosody = new() { Speed = 1.1, Volume = 2, NormalizeLoudness = false },
            Normalize = true,
            References = [new() { Audio = Recording, Text = "t" }],
            ReferenceId = new[] { "a", "b" },
            ChunkLength = 200,
            MinChunkLength = 50,
            MaxNewTokens = 100,
            RepetitionPenalty = 1.2,
            EarlyStopThreshold = 0.5,
            ConditionOnPreviousChunks = true,
            Mp3Bitrate = 192,
            OpusBitrate = -1000,
            SampleRate = 44_100,
        });
        await using var s1 = await novita.Audio.SynthesizeAsync(new FishS1SpeechRequest { Text = "Hello", ReferenceId = "a" });
        await using var glm = await novita.Audio.SynthesizeAsync(new GlmSpeechRequest { Input = "Hello", Voice = "jam", Speed = 1.5, Volume = 2, ResponseFormat = "wav", WatermarkEnabled = false });

        Assert.Equal(
            ["https://api.novita.ai/v3/fish-audio-s2-pro-text-to-speech", "https://api.novita.ai/v4beta/txt2speech", "https://api.novita.ai/v3/glm-tts"], wire.Sent.Select(sent => sent.Url));
        JsonAssert.Equal(Fixture.Text("NovitaAI/Native/fish-s2.json"), wire.Sent[0].Body);
        JsonAssert.Equal("""{"text":"Hello","reference_id":"a"}""", wire.Sent[1].Body);
        Assert.Equal("s1", wire.Sent[1].Headers["model"]);
        JsonAssert.Equal("""{"input":"Hello","voice":"jam","speed":1.5,"volume":2,"response_format":"wav","watermark_enabled":false}""", wire.Sent[2].Body);
        using var content = new MemoryStream();
        await s2.CopyToAsync(content);
        Assert.Equal("sound"u8.ToArray(), content.ToArray());
        Assert.Equal("audio/mpeg", s2.ContentType);
    }

    public static TheoryData<FishS1SpeechRequest, string> OfS2Alone => new()
    {
        { new() { Text = "a", Prosody = new() { NormalizeLoudness = true } }, "prosody.normalize_loudness" },
        { new() { Text = "a", ReferenceId = new[] { "a", "b" } }, "reference_id has 2 voices" },
    };

    [Theory]
    [MemberData(nameof(OfS2Alone))]
    public async Task What_the_older_fish_does_not_have_is_refused(FishS1SpeechRequest request, string said)
    {
        using var wire = new Wire();
        using var novita = Clients.Novita(wire);

        var error = await Assert.ThrowsAsync<ArgumentException>(() => novita.Audio.SynthesizeAsync(request));

        Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.Contains("FishSpeechRequest", error.Message, StringComparison.Ordinal);
        Assert.Empty(wire.Sent);
    }

    [Fact]
    public async Task What_the_service_does_not_forbid_is_sent()
    {
        using var wire = Wire.Answering((request, _) => request.RequestUri!.AbsolutePath == "/v4beta/txt2speech"
            ? new(HttpStatusCode.OK) { Content = new ByteArrayContent("sound"u8.ToArray()) { Headers = { ContentType = new("audio/mpeg") } } }
            : Wire.Json("""{"_id":"m1","audios":["https://results.example/m.mp3"]}"""));
        using var novita = Clients.Novita(wire);
        var recording = FileSource.FromBytes("RIFF1234WAVE"u8.ToArray(), "a.wav");

        await novita.Audio.CreateVoiceAsync(new() { Title = "mine", Voices = [recording, recording], Texts = ["what is said"] });
        await novita.Audio.GenerateMusicAsync(new() { Model = "music-2.0", Prompt = "folk" });
        await using var speech = await novita.Audio.SynthesizeAsync(new FishS1SpeechRequest { Text = "a", Temperature = 1.2, TopP = 1.1, ReferenceId = new[] { "one" } });

        JsonAssert.Equal("""{"model":"music-2.0","prompt":"folk"}""", wire.Sent[1].Body);
        JsonAssert.Equal("""{"text":"a","temperature":1.2,"top_p":1.1,"reference_id":"one"}""", wire.Sent[2].Body);
    }

    [Fact]
    public async Task A_voice_model_is_a_form_with_its_recordings()
    {
        using var wire = Wire.Answering("""{"_id":"m1","type":"tts","title":"mine","state":"trained","tags":["a"],"like_count":0}""");
        using var novita = Clients.Novita(wire);

        var voice = await novita.Audio.CreateVoiceAsync(new()
        {
            Title = "mine",
            Voices = [FileSource.FromBytes("RIFF1234WAVE"u8.ToArray(), "a.wav")],
            Texts = ["what is said"],
            Visibility = "private",
            Tags = ["a"],
            EnhanceAudioQuality = true,
        });

        var sent = Assert.Single(wire.Sent);
        Assert.Equal("https://api.novita.ai/v4beta/model", sent.Url);
        Assert.StartsWith("multipart/form-data", sent.Headers["Content-Type"], StringComparison.Ordinal);
        foreach (var part in new[] { "name=\"type\"", "tts", "name=\"title\"", "mine", "name=\"train_mode\"", "fast", "name=\"visibility\"", "private", "name=\"voices\"", "filename=\"a.wav\"", "RIFF1234WAVE", "name=\"texts\"", "what is said", "name=\"tags\"", "name=\"enhance_audio_quality\"", "true" })
        {
            Assert.Contains(part, sent.Body, StringComparison.Ordinal);
        }

        Assert.Equal(("m1", "trained", 0), (voice.Id, voice.State, voice.AdditionalProperties!["like_count"].GetInt32()));
    }

    [Theory]
    [InlineData("novita/minimax-speech-2.6-hd", "/v3/minimax-speech-2.6-hd", """{"text":"Hello","voice_setting":{"voice_id":"v","speed":1.5},"audio_setting":{"format":"mp3"}}""")]
    [InlineData("fish-audio-s2-pro", "/v3/fish-audio-s2-pro-text-to-speech", """{"text":"Hello","prosody":{"speed":1.5},"reference_id":"v","format":"mp3"}""")]
    [InlineData("fish-audio-s1", "/v4beta/txt2speech", """{"text":"Hello","prosody":{"speed":1.5},"reference_id":"v","format":"mp3"}""")]
    public async Task Neutral_speech_goes_to_the_endpoint_of_the_model(string model, string path, string body)
    {
        using var wire = Wire.Answering((request, _) => request.RequestUri!.AbsolutePath.Contains("minimax", StringComparison.Ordinal)
            ? Wire.Json("""{"audio":"68656c6c6f"}""")
            : new(HttpStatusCode.OK) { Content = new ByteArrayContent("hello"u8.ToArray()) { Headers = { ContentType = new("audio/mpeg") } } });
        using var novita = Clients.Novita(wire);

        await using var speech = await novita.SynthesizeSpeechAsync(new() { Model = model, Input = "Hello", Voice = "v", Speed = 1.5, ResponseFormat = AudioFormat.Mp3 });

        Assert.Equal("https://api.novita.ai" + path, wire.Sent[0].Url);
        JsonAssert.Equal(body, wire.Sent[0].Body);
        using var content = new MemoryStream();
        await speech.CopyToAsync(content);
        Assert.Equal("hello"u8.ToArray(), content.ToArray());
        Assert.Equal("audio/mpeg", speech.ContentType);
    }

    [Theory]
    [InlineData("novita/minimax-speech-2.8-turbo", "/v3/minimax-speech-2.8-turbo", """{"text":"Hello","voice_setting":{"voice_id":"v"},"audio_setting":{"format":"mp3"},"stream":true}""")]
    [InlineData("fish-audio-s2-pro", "/v3/fish-audio-s2-pro-text-to-speech", """{"text":"Hello","reference_id":"v","format":"mp3"}""")]
    [InlineData("fish-audio-s1", "/v4beta/txt2speech", """{"text":"Hello","reference_id":"v","format":"mp3"}""")]
    [InlineData("glm-tts", "/v3/glm-tts", """{"input":"Hello","voice":"jam","response_format":"wav"}""")]
    public async Task Neutral_speech_is_streamed_by_the_endpoint_of_the_model(string model, string path, string body)
    {
        using var wire = Wire.Answering((request, _) => request.RequestUri!.AbsolutePath.Contains("minimax", StringComparison.Ordinal)
            ? new(HttpStatusCode.OK) { Content = new StringContent("data: {\"audio\":\"6865\",\"status\":1}\n\ndata: {\"audio\":\"6c6c6f\",\"status\":1}\n\ndata: {\"status\":2}\n\n", Encoding.UTF8, "text/event-stream") }
            : new(HttpStatusCode.OK) { Content = new ByteArrayContent("hello"u8.ToArray()) { Headers = { ContentType = new("audio/mpeg") } } });
        using var novita = Clients.Novita(wire);
        var isGlm = model == "glm-tts";

        var events = new List<SpeechStreamEvent>();
        await foreach (var item in novita.StreamSpeechAsync(new SpeechRequest { Model = model, Input = "Hello", Voice = isGlm ? "jam" : "v", ResponseFormat = isGlm ? AudioFormat.Wav : AudioFormat.Mp3 }))
        {
            events.Add(item);
        }

        Assert.True(novita.Capabilities.HasFlag(ModelCapabilities.SpeechStreaming));
        Assert.Equal("https://api.novita.ai" + path, wire.Sent[0].Url);
        JsonAssert.Equal(body, wire.Sent[0].Body);
        Assert.IsType<SpeechAudioDoneEvent>(events[^1]);
        Assert.Equal("hello"u8.ToArray(), events.OfType<SpeechAudioDeltaEvent>().SelectMany(item => item.Audio.ToArray()));
    }

    [Fact]
    public void Speech_that_can_not_be_streamed_is_refused_before_the_enumeration()
    {
        using var wire = new Wire();
        using var novita = Clients.Novita(wire);
        var wav = new SpeechRequest { Model = "minimax-speech-2.8-hd", Input = "a", Voice = "v", ResponseFormat = AudioFormat.Wav };

        Assert.Contains("wav", Assert.Throws<ArgumentException>(() => { _ = novita.StreamSpeechAsync(wav); }).Message, StringComparison.Ordinal);
        Assert.Contains("tts-9", Assert.Throws<ArgumentException>(() => { _ = novita.StreamSpeechAsync(wav with { Model = "tts-9" }); }).Message, StringComparison.Ordinal);
        Assert.Contains("input", Assert.Throws<ArgumentException>(() => { _ = novita.StreamSpeechAsync(wav with { Model = "glm-tts", Input = new string('a', 1025) }); }).Message, StringComparison.Ordinal);
    }

    public static TheoryData<SpeechRequest, string> Inexpressible => new()
    {
        { new() { Model = "minimax-speech-2.8-hd", Input = "a", Voice = "v", Instructions = "whisper" }, "Instructions" },
        { new() { Model = "glm-tts", Input = "a", Voice = "jam", ResponseFormat = AudioFormat.Mp3 }, "ResponseFormat is mp3" },
        { new() { Model = "tts-9", Input = "a", Voice = "v" }, "tts-9" },
    };

    [Theory]
    [MemberData(nameof(Inexpressible))]
    public async Task What_a_speech_endpoint_can_not_express_is_named(SpeechRequest request, string named)
    {
        using var wire = new Wire();
        using var novita = Clients.Novita(wire);

        var error = await Assert.ThrowsAsync<ArgumentException>(() => novita.SynthesizeSpeechAsync(request));

        Assert.Contains(named, error.Message, StringComparison.Ordinal);
        Assert.Empty(wire.Sent);
    }

    private static async Task<byte[]> ReadAsync(IAsyncEnumerable<ReadOnlyMemory<byte>> pieces)
    {
        using var all = new MemoryStream();
        await foreach (var piece in pieces)
        {
            all.Write(piece.Span);
        }

        return all.ToArray();
    }

    // The reader sees the body in pieces, so that digits of one byte fall apart.
    private static MiniMaxSpeechAnswer ReadCut(byte[] json, int size)
    {
        Piece? first = null;
        Piece? last = null;
        for (var at = 0; at < json.Length; at += size)
        {
            last = new Piece(json.AsMemory(at, Math.Min(size, json.Length - at)), last);
            first ??= last;
        }

        var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(first!, 0, last!, last!.Memory.Length));
        return JsonSerializer.Deserialize<MiniMaxSpeechAnswer>(ref reader, WireJson.Options)!;
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, Piece? before)
        {
            Memory = memory;
            if (before is not null)
            {
                RunningIndex = before.RunningIndex + before.Memory.Length;
                before.Next = this;
            }
        }
    }
}
