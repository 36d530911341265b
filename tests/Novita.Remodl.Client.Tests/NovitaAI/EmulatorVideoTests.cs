using System.Buffers.Binary;
using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.NovitaAI.Media.Audio;
using Novita.Remodl.Client.NovitaAI.Media.Videos;
using Novita.Remodl.Client.Tests.NovitaAI.Videos;
using Novita.Remodl.Emulator;

namespace Novita.Remodl.Client.Tests.NovitaAI;

/// <summary>Videos and sounds over loopback: what the emulator takes it has from the reference by itself, and it refuses fields that it doesn't know.</summary>
public sealed class EmulatorVideoTests : IAsyncLifetime, IDisposable
{
    private static readonly JobWaitOptions Fast = new() { MinInterval = TimeSpan.FromMilliseconds(10), MaxInterval = TimeSpan.FromMilliseconds(20) };
    private static readonly MiniMaxVoiceSetting Voice = new() { VoiceId = "Wise_Woman" };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("novita-");
    private ModelEmulator _emulator = null!;
    private NovitaClient _novita = null!;

    public async Task InitializeAsync()
    {
        _emulator = await ModelEmulator.StartAsync(options =>
        {
            options.TaskDuration = TimeSpan.FromMilliseconds(50);
            options.RetiredEndpoints.Add("kling-o1-t2v");
        });
        _novita = new(new NovitaOptions { ApiKey = "sk_test", BaseAddress = _emulator.NovitaAddress, Transport = { RetryDelay = TimeSpan.Zero } });
    }

    public void Dispose() => _novita.Dispose();

    public async Task DisposeAsync()
    {
        await _emulator.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Every_endpoint_takes_its_request()
    {
        foreach (var (slug, request) in VideoRequests.All.Where(entry => entry.Key != "kling-o1-t2v"))
        {
            var job = await _novita.Videos.StartAsync(request);
            Assert.True(job.Id.Length > 0, slug);
        }
    }

    [Theory]
    [MemberData(nameof(VideoWireTests.Taken), MemberType = typeof(VideoWireTests))]
    public async Task What_the_reference_does_not_forbid_is_taken(NovitaVideoRequest request)
    {
        if (request is not KlingO1TextToVideo)
        {
            Assert.NotEmpty((await _novita.Videos.StartAsync(request)).Id);
        }
    }

    [Fact]
    public async Task A_video_is_made_from_an_image_and_saved()
    {
        var seen = new List<JobStatus>();
        var request = new VideoRequest { Model = "seedance-v1-lite", Prompt = "a boat", FirstFrame = MediaInput.FromBytes(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10 }), DurationSeconds = 5, AspectRatio = "9:16" };

        var result = await _novita.GenerateVideoAsync(request, Fast, new Looks(seen));
        var path = Path.Combine(_folder.FullName, "boat.mp4");
        await result.Video!.SaveAsync(path);

        var film = Mp4.Read(await File.ReadAllBytesAsync(path));
        Assert.Equal((5.0, 20), (film.Seconds, film.Frames));
        Assert.True(film.Height > film.Width, "9:16 is higher than wide");
        Assert.Equal(JobStatus.Succeeded, seen[^1]);
        Assert.Equal([path], Directory.GetFiles(_folder.FullName));
    }

    [Fact]
    public async Task Other_words_make_another_film_and_the_same_the_same()
    {
        var first = await BytesOf("a boat");
        var again = await BytesOf("a boat");
        var other = await BytesOf("a house");

        Assert.Equal(first, again);
        Assert.NotEqual(first, other);

        async Task<byte[]> BytesOf(string prompt) =>
            await (await _novita.GenerateVideoAsync(new VideoRequest { Model = "wan2.7", Prompt = prompt, DurationSeconds = 2 }, Fast)).Video!.File.ReadBytesAsync();
    }

    [Fact]
    public async Task A_gif_is_made_where_it_is_asked_for()
    {
        var request = (StableVideoFromText)VideoRequests.All["txt2video"];

        var result = await (await _novita.Videos.StartAsync(request)).WaitAsync(Fast);

        Assert.Equal("image/gif", result.Video!.MediaType);
        Assert.Equal("GIF89a"u8.ToArray(), (await result.Video.File.ReadBytesAsync())[..6]);
    }

    [Fact]
    public async Task Seedance_2_is_submitted_read_and_deleted()
    {
        var job = await _novita.Videos.StartAsync(new Seedance2Request { Model = "doubao-seedance-2-0-260128", Content = [SeedanceContent.FromText("a boat")], Duration = 4, ReturnLastFrame = true });
        using var other = new NovitaClient(new NovitaOptions { ApiKey = "sk_other", BaseAddress = _emulator.NovitaAddress });

        var result = await other.ResumeVideo(job.Handle.ToString()).WaitAsync(Fast);

        Assert.Equal(16, Mp4.Read(await result.Video!.File.ReadBytesAsync()).Frames);
        Assert.Equal((byte)'P', (await result.LastFrame!.ReadBytesAsync())[1]);
        Assert.Equal("succeeded", (await _novita.Videos.GetSeedanceTaskAsync(job.Id)).Status);
        await _novita.Videos.DeleteSeedanceTaskAsync(job.Id);
        Assert.Equal(JobStatus.Expired, (await other.ResumeVideo(job.Handle).GetStateAsync()).Status);
    }

    [Fact]
    public async Task A_task_of_Seedance_that_fails_tells_why()
    {
        var job = await _novita.StartVideoAsync(new() { Model = "doubao-seedance-2-0-260128", Prompt = "#fail" });

        var error = await Assert.ThrowsAsync<GenerationFailedException>(() => job.WaitAsync(Fast));

        Assert.Contains("asked to fail", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Veo_makes_as_many_as_are_asked_for()
    {
        var result = await _novita.GenerateVideoAsync(new VideoRequest { Model = "veo-3.1-fast", Prompt = "a boat", N = 2, DurationSeconds = 4 }, Fast);

        Assert.Equal(2, result.Videos.Count);
        Assert.NotEqual(await result.Videos[0].File.ReadBytesAsync(), await result.Videos[1].File.ReadBytesAsync());
    }

    [Fact]
    public async Task The_unified_endpoint_goes_by_the_schema_that_it_publishes()
    {
        var list = await _novita.Videos.ListModelsAsync();
        var request = new UnifiedVideoRequest { Model = "hailuo-02", AdditionalProperties = new Dictionary<string, System.Text.Json.JsonElement> { ["prompt"] = System.Text.Json.JsonElement.Parse("\"a boat\"") } };

        var result = await (await _novita.Videos.StartAsync(request)).WaitAsync(Fast);

        Assert.Contains(list.Configs, config => config.Model == "hailuo-02");
        Assert.NotNull(result.Video);
        await Assert.ThrowsAsync<ArgumentException>(() => _novita.Videos.StartAsync(new UnifiedVideoRequest { Model = "hailuo-02" }));
        await Assert.ThrowsAsync<InvalidRequestException>(() => _novita.Videos.StartAsync(new UnifiedVideoRequest { Model = "hailuo-02" }, validate: false));
    }

    [Fact]
    public async Task What_was_retired_is_said_to_be() =>
        await Assert.ThrowsAsync<EndpointRetiredException>(() => _novita.Videos.StartAsync(new KlingO1TextToVideo { Prompt = "a boat" }));

    [Theory]
    [InlineData("2.8-hd", "wav")]
    [InlineData("02-turbo", "mp3")]
    public async Task Speech_comes_whole_streamed_and_as_a_task(string model, string format)
    {
        var request = new MiniMaxSpeechRequest { Model = model, Text = "Good morning to all.", VoiceSetting = Voice, AudioSetting = new() { Format = format } };

        var whole = await (await _novita.Audio.SynthesizeAsync(request)).Audio.ReadBytesAsync();
        var atAddress = await (await _novita.Audio.SynthesizeAsync(request with { OutputFormat = "url" })).Audio.ReadBytesAsync();
        var task = await (await _novita.Audio.StartAsync(new MiniMaxSpeechTaskRequest { Model = model, Text = request.Text, VoiceSetting = Voice, AudioSetting = new() { Format = format, SampleRate = 24_000 } })).WaitAsync(Fast);
        var pieces = new List<byte>();
        var count = 0;
        await foreach (var piece in _novita.Audio.StreamAsync(request with { AudioSetting = new() { Format = "mp3" } }))
        {
            pieces.AddRange(piece.ToArray());
            count++;
        }

        Assert.Equal(whole, atAddress);
        Assert.Equal(whole, await task.Audios[0].ReadBytesAsync());
        Assert.Equal(format == "wav" ? "RIFF"u8.ToArray() : "ID3"u8.ToArray(), whole[..(format == "wav" ? 4 : 3)]);
        Assert.Equal("ID3"u8.ToArray(), pieces.Take(3));
        Assert.Equal(4, count);
        if (format == "mp3")
        {
            Assert.Equal(whole, pieces);
        }
    }

    [Fact]
    public async Task A_voice_that_is_not_known_is_told_of() =>
        Assert.Contains("voice id not exist", (await Assert.ThrowsAsync<InvalidRequestException>(() => _novita.Audio.SynthesizeAsync(new MiniMaxSpeechRequest { Text = "a", VoiceSetting = new() { VoiceId = "#unknown" } }))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task What_was_spoken_is_heard_again()
    {
        var path = Path.Combine(_folder.FullName, "speech.wav");
        await using (var speech = await _novita.Audio.SynthesizeAsync(new GlmSpeechRequest { Input = "Good morning.", ResponseFormat = "wav" }))
        {
            await speech.SaveAsync(path);
        }

        Assert.Equal("Good morning.", (await _novita.Audio.TranscribeAsync(new GlmTranscriptionRequest { File = MediaInput.FromPath(path) })).Text);
    }

    [Fact]
    public async Task Fish_speaks_with_a_voice_that_was_made()
    {
        var voice = await _novita.Audio.CreateVoiceAsync(new() { Title = "mine", Voices = [FileSource.FromBytes("RIFF1234WAVE"u8.ToArray(), "a.wav")] });
        await using var s1 = await _novita.Audio.SynthesizeAsync(new FishS1SpeechRequest { Text = "Hello", ReferenceId = voice.Id!, Format = "pcm" });
        await using var s2 = await _novita.Audio.SynthesizeAsync(new FishSpeechRequest { Text = "Hello", ReferenceId = voice.Id! });

        Assert.Equal("audio/pcm", s1.ContentType);
        Assert.Equal("audio/mpeg", s2.ContentType);
    }

    [Fact]
    public async Task Voices_music_and_lyrics_are_made()
    {
        var voice = await _novita.Audio.CloneVoiceAsync(new MiniMaxVoiceCloneRequest { AudioUrl = MediaInput.FromUrl("https://example.com/a.wav"), Text = "try", Model = "speech-2.8-hd" });
        var designed = await _novita.Audio.DesignVoiceAsync(new() { Prompt = "deep", PreviewText = "try" });
        var lyrics = await _novita.Audio.WriteLyricsAsync(new() { Mode = "write_full_song", Prompt = "the sea" });
        var music = await _novita.Audio.GenerateMusicAsync(new() { Model = "music-2.5", Lyrics = lyrics.Lyrics, Prompt = "folk" });
        var clone = await _novita.Audio.CloneVoiceAsync(new GlmVoiceCloneRequest { AudioUrl = MediaInput.FromUrl("https://example.com/a.wav"), Input = "i", VoiceName = "n" });

        Assert.NotNull(voice.DemoAudioUrl);
        Assert.NotNull(designed.VoiceId);
        Assert.Contains("the sea", lyrics.Lyrics, StringComparison.Ordinal);
        Assert.Equal("ID3"u8.ToArray(), (await Assert.Single(music.Audios).ReadBytesAsync())[..3]);
        Assert.StartsWith("n-", clone.Voice, StringComparison.Ordinal);
    }

    private sealed class Looks(List<JobStatus> seen) : IProgress<JobProgress>
    {
        public void Report(JobProgress value) => seen.Add(value.Status);
    }

    /// <summary>Reads an MP4 by its boxes, down to the raw squares of its frames.</summary>
    private sealed record Mp4(double Seconds, int Frames, int Width, int Height)
    {
        public static Mp4 Read(byte[] file)
        {
            Assert.Equal("ftyp"u8.ToArray(), file[4..8]);
            var movie = Box(file, "moov");
            var header = Box(movie, "mvhd");
            var track = Box(Box(movie, "trak"), "mdia");
            var table = Box(Box(track, "minf"), "stbl");
            var sizes = Box(table, "stsz");
            var frames = Int(sizes, 8);
            var entry = Box(Box(table, "stsd")[8..], "avc1");
            var (width, height) = (BinaryPrimitives.ReadUInt16BigEndian(entry.AsSpan(24)), BinaryPrimitives.ReadUInt16BigEndian(entry.AsSpan(26)));
            var at = Int(Box(table, "stco"), 8);
            for (var i = 0; i < frames; i++)
            {
                var size = Int(sizes, 12 + (i * 4));
                var unit = file.AsSpan(at, size);
                Assert.Equal(size - 4, BinaryPrimitives.ReadInt32BigEndian(unit));
                Assert.Equal(0x65, unit[4]);
                // Each square has 384 samples and 2 to 3 bytes before them.
                Assert.InRange(size, width * height * 3 / 2, (width * height * 3 / 2 * 102 / 100) + 64);
                at += size;
            }

            Assert.Equal(file.Length, at);
            return new((double)Int(header, 16) / Int(header, 12), frames, width, height);
        }

        private static byte[] Box(byte[] within, string type)
        {
            for (var at = 0; at + 8 <= within.Length; at += Int(within, at))
            {
                if (System.Text.Encoding.ASCII.GetString(within, at + 4, 4) == type)
                {
                    return within[(at + 8)..(at + Int(within, at))];
                }
            }

            throw new Xunit.Sdk.XunitException($"There is no {type}.");
        }

        private static int Int(byte[] bytes, int at) => BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));
    }
}
