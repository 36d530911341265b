using System.Buffers.Binary;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Tests.Support;
using Novita.Remodl.Emulator;

namespace Novita.Remodl.Client.Tests.Media;

public sealed class ChatAudioTests
{
    private static readonly byte[][] Pieces = [[1, 2], [3, 4, 5, 6], [7, 8]];

    [Fact]
    public async Task The_sound_is_written_while_it_comes()
    {
        using var sound = new MemoryStream();
        var lengths = new List<long>();

        await foreach (var chunk in Stream().CopyAudioTo(sound))
        {
            lengths.Add(sound.Length);
        }

        Assert.Equal([2, 6, 8, 8], lengths);
        Assert.Equal(Pieces.SelectMany(piece => piece), sound.ToArray());
    }

    [Fact]
    public async Task A_header_tells_the_length_where_it_can_be_told_afterwards()
    {
        using var sound = new MemoryStream();
        sound.Write([9, 9]);

        await Stream().CopyAudioTo(sound, wavSampleRate: 24_000).ToCompletionAsync();

        var wav = sound.ToArray()[2..];
        Assert.Equal("RIFF"u8, wav.AsSpan(0, 4));
        Assert.Equal((uint)(36 + 8), BinaryPrimitives.ReadUInt32LittleEndian(wav.AsSpan(4)));
        Assert.Equal(24_000, BinaryPrimitives.ReadInt32LittleEndian(wav.AsSpan(24)));
        Assert.Equal(8u, BinaryPrimitives.ReadUInt32LittleEndian(wav.AsSpan(40)));
        Assert.Equal(Pieces.SelectMany(piece => piece), wav[44..]);
        Assert.Equal(sound.Length, sound.Position);
    }

    [Fact]
    public async Task A_file_is_there_whole_or_not_at_all()
    {
        using var old = new TemporaryFile("a.wav", [0]);

        await Assert.ThrowsAsync<InvalidProviderResponseException>(() => Broken().SaveAudioAsync(old.Path));
        Assert.Equal([0], await File.ReadAllBytesAsync(old.Path));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(old.Path)!));

        var completion = await Stream().SaveAudioAsync(old.Path);
        Assert.Equal(8, (await File.ReadAllBytesAsync(old.Path)).Length);
        Assert.Equal("Hello there", completion.Message!.Audio!.Transcript);
    }

    [Fact]
    public async Task The_emulator_speaks_into_a_file()
    {
        await using var emulator = await ModelEmulator.StartAsync(options => options.Strict = true);
        using var novita = new NovitaClient(new NovitaOptions { ApiKey = "sk_test", BaseAddress = emulator.NovitaAddress });
        using var file = new TemporaryFile("answer.wav", []);
        var request = new ChatCompletionRequest
        {
            Model = "qwen/qwen3-omni-30b-a3b-instruct",
            Messages = ["Say: hello"],
            Modalities = [Modality.Text, Modality.Audio],
            Audio = new() { Voice = "alloy", Format = AudioFormat.Pcm16 },
        };

        var completion = await novita.StreamChatAsync(request).SaveAudioAsync(file.Path, wavSampleRate: 24_000);
        var streamed = await File.ReadAllBytesAsync(file.Path);
        var whole = await novita.CompleteChatAsync(request with { Audio = new() { Voice = "alloy", Format = AudioFormat.Wav } });
        await whole.Message!.Audio!.SaveAsync(file.Path);

        Assert.Contains("hello", completion.Message!.Audio!.Transcript, StringComparison.OrdinalIgnoreCase);
        // The emulator's own file has its words in it, too.
        Assert.Equal(streamed[44..], (await File.ReadAllBytesAsync(file.Path))[^(streamed.Length - 44)..]);
        using var local = new RemodlAIClient(new RemodlAIOptions { Profile = RemodlAIProfile.Local, BaseAddress = emulator.RemodlAIAddress });
        Assert.Equal(whole.Message.Audio.Transcript, (await local.TranscribeAsync("openai/whisper-large-v3", file.Path)).Text);
    }

    private static async IAsyncEnumerable<ChatCompletionChunk> Stream()
    {
        foreach (var (piece, word) in Pieces.Zip(["Hello", " ", "there"]))
        {
            await Task.Yield();
            yield return Chunk(new AudioAnswer { Data = Convert.ToBase64String(piece), Transcript = word });
        }

        yield return Chunk(new AudioAnswer { ExpiresAt = 1 });
    }

    private static async IAsyncEnumerable<ChatCompletionChunk> Broken()
    {
        await foreach (var chunk in Stream())
        {
            yield return chunk;
        }

        yield return Chunk(new AudioAnswer { Data = "*" });
    }

    private static ChatCompletionChunk Chunk(AudioAnswer audio) => new() { Choices = [new ChatChunkChoice { Delta = new() { Audio = audio } }] };
}
