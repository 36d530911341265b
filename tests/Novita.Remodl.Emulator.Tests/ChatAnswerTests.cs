using System.Buffers.Binary;
using System.Text.Json;

namespace Novita.Remodl.Emulator.Tests;

public class ChatAnswerTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    private readonly ServiceClient _novita = fixture.Novita;
    private readonly ServiceClient _remodlAI = fixture.RemodlAI;

    [Theory]
    [InlineData("Count to 5", "1, 2, 3, 4, 5")]
    [InlineData("Please count from 1 to 3.", "1, 2, 3")]
    [InlineData("Repeat after me: good morning", "good morning")]
    [InlineData("Say: 你好🌍", "你好🌍")]
    [InlineData("What is 6 times 7?", "6 * 7 = 42")]
    [InlineData("1.5 + 2", "1.5 + 2 = 3.5")]
    [InlineData("8 / 0", "8 / 0 has no value.")]
    [InlineData("List 3 words", "apple, bridge, candle")]
    public async Task Does_what_it_is_told(string question, string answer)
    {
        Assert.Equal(answer, await _novita.AskAsync(question));
        Assert.Equal(answer, await _remodlAI.AskAsync(question));
    }

    [Fact]
    public async Task Says_what_it_is_and_what_it_was_asked()
    {
        var answer = await _remodlAI.AskAsync("Who painted this on 2026-01-05?");

        Assert.Contains("emulator of nova-chat", answer, StringComparison.Ordinal);
        Assert.Contains("Who painted this on 2026-01-05?", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reads_the_system_message()
    {
        var message = await _remodlAI.MessageAsync(
            """{"messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"Hello"}]}""");

        Assert.Contains("Be brief.", message.Text("content"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Repeats_itself_for_the_same_seed_only()
    {
        var first = await _novita.AskAsync("Hello", "\"seed\":1");

        Assert.Equal(first, await _novita.AskAsync("Hello", "\"seed\":1"));
        Assert.NotEqual(first, await _novita.AskAsync("Hello", "\"seed\":2"));
    }

    [Fact]
    public async Task Gives_as_many_choices_as_asked_for()
    {
        var answer = await _novita.ChatAsync(_novita.Ask("Hello", "\"n\":3"));
        var choices = answer.GetProperty("choices").EnumerateArray().ToArray();

        Assert.Equal([0, 1, 2], choices.Select(choice => choice.GetProperty("index").GetInt32()));
        Assert.Equal(3, choices.Select(choice => choice.GetProperty("message").Text("content")).Distinct().Count());
    }

    [Fact]
    public async Task Has_the_envelope_of_vLLM()
    {
        var answer = await _remodlAI.ChatAsync(_remodlAI.Ask("Say: hello"));
        var message = answer.Choice().GetProperty("message");
        var usage = answer.GetProperty("usage");

        Assert.StartsWith("chatcmpl-", answer.Text("id"), StringComparison.Ordinal);
        Assert.Equal("chat.completion", answer.Text("object"));
        Assert.Equal("nova-chat", answer.Text("model"));
        Assert.Equal("fp_emulator", answer.Text("system_fingerprint"));
        Assert.Equal("stop", answer.Choice().Text("finish_reason"));
        Assert.Equal(JsonValueKind.Null, answer.Choice().GetProperty("stop_reason").ValueKind);
        Assert.Equal(0, message.GetProperty("tool_calls").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, message.GetProperty("reasoning").ValueKind);
        Assert.Equal(2, usage.GetProperty("completion_tokens").GetInt32());
        Assert.Equal(
            usage.GetProperty("prompt_tokens").GetInt32() + usage.GetProperty("completion_tokens").GetInt32(),
            usage.GetProperty("total_tokens").GetInt32());
    }

    [Fact]
    public async Task Has_the_envelope_of_Novita()
    {
        var answer = await _novita.ChatAsync(_novita.Ask("Say: hello"));

        Assert.False(answer.Choice().Has("stop_reason"));
        Assert.False(answer.Choice().GetProperty("message").Has("tool_calls"));
        Assert.Equal(0, answer.GetProperty("usage").GetProperty("prompt_tokens_details").GetProperty("cache_read_Prompt_tokens").GetInt32());
    }

    [Theory]
    [InlineData("max_tokens")]
    [InlineData("max_completion_tokens")]
    public async Task Stops_at_the_limit(string limit)
    {
        var answer = await _remodlAI.ChatAsync(_remodlAI.Ask("Count to 50", $"\"{limit}\":3"));

        Assert.Equal("1, 2", answer.Choice().GetProperty("message").Text("content"));
        Assert.Equal("length", answer.Choice().Text("finish_reason"));
        Assert.Equal(3, answer.GetProperty("usage").GetProperty("completion_tokens").GetInt32());
    }

    [Fact]
    public async Task Goes_on_to_the_limit_when_told_to()
    {
        var answer = await _remodlAI.ChatAsync(_remodlAI.Ask("Say: a", "\"ignore_eos\":true,\"max_tokens\":40"));

        Assert.Equal(40, answer.GetProperty("usage").GetProperty("completion_tokens").GetInt32());
    }

    [Fact]
    public async Task Keeps_the_stop_sequence_on_Novita_only()
    {
        const string stop = "\"stop\":[\"9\",\", 4\"]";
        var novita = await _novita.ChatAsync(_novita.Ask("Count to 5", stop));
        var remodlAI = await _remodlAI.ChatAsync(_remodlAI.Ask("Count to 5", stop));
        var kept = await _remodlAI.AskAsync("Count to 5", stop + ",\"include_stop_str_in_output\":true");

        Assert.Equal("1, 2, 3, 4", novita.Choice().GetProperty("message").Text("content"));
        Assert.Equal("1, 2, 3", remodlAI.Choice().GetProperty("message").Text("content"));
        Assert.Equal(", 4", remodlAI.Choice().Text("stop_reason"));
        Assert.Equal("stop", remodlAI.Choice().Text("finish_reason"));
        Assert.Equal("1, 2, 3, 4", kept);
    }

    [Fact]
    public async Task Gives_log_probabilities()
    {
        var answer = await _novita.ChatAsync(_novita.Ask("Say: hi 🌍", "\"logprobs\":true,\"top_logprobs\":2"));
        var entries = answer.Choice().GetProperty("logprobs").GetProperty("content").EnumerateArray().ToArray();

        Assert.Equal("hi 🌍", string.Concat(entries.Select(entry => entry.Text("token"))));
        Assert.All(entries, entry => Assert.True(entry.GetProperty("logprob").GetDouble() <= 0));
        Assert.All(entries, entry => Assert.Equal(2, entry.GetProperty("top_logprobs").GetArrayLength()));
        Assert.Equal(4, entries[^1].GetProperty("bytes").GetArrayLength());
    }

    [Fact]
    public async Task Thinks_before_it_answers_when_the_model_or_the_request_says_so()
    {
        var byModel = await _remodlAI.MessageAsync("""{"model":"nova-reasoning","messages":[{"role":"user","content":"Say: a"}]}""");
        var byEffort = await _remodlAI.MessageAsync(_remodlAI.Ask("Say: a", "\"reasoning_effort\":\"low\""));
        var off = await _remodlAI.MessageAsync("""{"model":"nova-reasoning","reasoning_effort":"none","messages":[{"role":"user","content":"Say: a"}]}""");
        var byTemplate = await _remodlAI.MessageAsync(_remodlAI.Ask("Say: a", "\"chat_template_kwargs\":{\"enable_thinking\":true}"));
        var hidden = await _remodlAI.MessageAsync(_remodlAI.Ask("Say: a", "\"reasoning_effort\":\"low\",\"include_reasoning\":false"));
        var novita = await _novita.MessageAsync(_novita.Ask("Say: a", "\"enable_thinking\":true"));
        var split = await _novita.MessageAsync(_novita.Ask("Say: a", "\"enable_thinking\":true,\"reasoning_split\":true"));

        Assert.Contains("Say: a", byModel.Text("reasoning"), StringComparison.Ordinal);
        Assert.Equal("a", byModel.Text("content"));
        Assert.NotNull(byEffort.Text("reasoning"));
        Assert.NotNull(byTemplate.Text("reasoning"));
        Assert.Null(off.Text("reasoning"));
        Assert.Null(hidden.Text("reasoning"));
        Assert.NotNull(novita.Text("reasoning_content"));
        Assert.Equal(split.Text("reasoning_content"), split.GetProperty("reasoning_details")[0].Text("text"));
    }

    [Fact]
    public async Task Thinks_within_the_text_unless_told_to_separate_it()
    {
        const string ask = """{"model":"deepseek/deepseek-r1-turbo","messages":[{"role":"user","content":"Say: a"}]""";
        var inline = await _novita.MessageAsync(ask + "}");
        var separate = await _novita.MessageAsync(ask + ",\"separate_reasoning\":true}");

        Assert.StartsWith("<think>\n", inline.Text("content"), StringComparison.Ordinal);
        Assert.EndsWith("</think>\n\na", inline.Text("content"), StringComparison.Ordinal);
        Assert.False(inline.Has("reasoning_content"));
        Assert.Equal("a", separate.Text("content"));
        Assert.NotNull(separate.Text("reasoning_content"));
    }

    [Fact]
    public async Task Names_reasoning_as_old_builds_did_when_told_to()
    {
        await using var emulator = await ModelEmulator.StartAsync(options => options.ReasoningFields = ReasoningFields.Both);
        using var client = new ServiceClient(emulator.RemodlAIAddress, "v1/", key: null);
        var message = await client.MessageAsync(client.Ask("Say: a", "\"reasoning_effort\":\"low\""));

        Assert.Equal(message.Text("reasoning"), message.Text("reasoning_content"));
    }

    [Fact]
    public async Task Tells_what_parts_it_received()
    {
        var png = Convert.ToBase64String(Png(width: 640, height: 480));
        var jpeg = Convert.ToBase64String(Jpeg(width: 32, height: 16));
        var message = await _remodlAI.MessageAsync($$$"""
            {"messages":[{"role":"user","content":[
              {"type":"text","text":"Look"},
              {"type":"image_url","image_url":{"url":"data:image/png;base64,{{{png}}}"}},
              {"type":"image_url","image_url":{"url":"data:image/jpeg;base64,{{{jpeg}}}"}},
              {"type":"input_audio","input_audio":{"data":"AAAA","format":"wav"}},
              {"type":"video_url","video_url":{"url":"https://example.com/clip.mp4"}}]}]}
            """);
        var text = message.Text("content");

        Assert.Contains("image/png, 24 bytes, 640x480", text, StringComparison.Ordinal);
        Assert.Contains("32x16", text, StringComparison.Ordinal);
        Assert.Contains("wav, 3 bytes", text, StringComparison.Ordinal);
        Assert.Contains("https://example.com/clip.mp4", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Speaks()
    {
        var message = await _novita.MessageAsync(_novita.Ask("Say: hello", "\"modalities\":[\"text\",\"audio\"],\"audio\":{\"voice\":\"alloy\",\"format\":\"wav\"}"));
        var audio = message.GetProperty("audio");
        var wav = Convert.FromBase64String(audio.Text("data")!);

        Assert.Equal("hello", audio.Text("transcript"));
        Assert.Equal("RIFF"u8.ToArray(), wav[..4]);
        Assert.Equal("WAVE"u8.ToArray(), wav[8..12]);
        Assert.Equal(wav.Length - 8, BinaryPrimitives.ReadInt32LittleEndian(wav.AsSpan(4)));
        var samples = wav.AsSpan().IndexOf("data"u8) + 8;
        Assert.Equal(wav.Length - samples, BinaryPrimitives.ReadInt32LittleEndian(wav.AsSpan(samples - 4)));
        // What is said stands before the samples, so that a transcription finds it.
        Assert.True(wav.AsSpan(0, samples).IndexOf("hello"u8) > 0);
        Assert.Equal(JsonValueKind.Null, message.GetProperty("content").ValueKind);
    }

    [Fact]
    public async Task Speaks_no_format_that_it_cannot_make()
    {
        var (status, _) = await _novita.RefusalAsync(
            _novita.Ask("hi", "\"modalities\":[\"text\",\"audio\"],\"audio\":{\"voice\":\"alloy\",\"format\":\"mp3\"}"));

        Assert.Equal(400, status);
    }

    private static byte[] Png(int width, int height)
    {
        var bytes = new byte[24];
        ((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]).CopyTo(bytes);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), height);
        return bytes;
    }

    private static byte[] Jpeg(byte width, byte height) =>
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 11, 8, 0, height, 0, width, 1, 0, 0, 0];
}
