using System.Text.Json;

namespace Novita.Remodl.Emulator.Tests;

public class ChatStreamTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    private readonly ServiceClient _novita = fixture.Novita;
    private readonly ServiceClient _remodlAI = fixture.RemodlAI;

    [Fact]
    public async Task Begins_with_the_role_and_ends_with_the_reason()
    {
        var chunks = await _remodlAI.StreamAsync(_remodlAI.Ask("Count to 3", "\"stream\":true"));

        Assert.Equal("""{"role":"assistant","content":""}""", chunks[0].Delta().GetRawText());
        Assert.Equal("1, 2, 3", chunks.TextOf());
        Assert.All(chunks, chunk => Assert.Equal("chat.completion.chunk", chunk.Text("object")));
        Assert.All(chunks.SkipLast(1), chunk => Assert.Equal(JsonValueKind.Null, chunk.Choice().GetProperty("finish_reason").ValueKind));
        Assert.Equal("stop", chunks[^1].Choice().Text("finish_reason"));
        Assert.True(chunks[^1].Choice().Has("stop_reason"));
        Assert.Single(chunks.Select(chunk => chunk.Text("id")).Distinct());
    }

    [Fact]
    public async Task Sends_what_it_would_answer_at_once()
    {
        var whole = await _novita.AskAsync("Tell me of the sea 🌊");
        var chunks = await _novita.StreamAsync(_novita.Ask("Tell me of the sea 🌊", "\"stream\":true"));

        Assert.Equal(whole, chunks.TextOf());
        Assert.True(chunks.Count > 10);
    }

    [Fact]
    public async Task Sends_characters_as_they_are()
    {
        var text = await _remodlAI.StreamTextAsync(_remodlAI.Ask(@"Say: 你好🌍 \uD83C\uDF0D", "\"stream\":true"));

        Assert.Contains("\"content\":\"你\"", text, StringComparison.Ordinal);
        Assert.Contains("\"content\":\"🌍\"", text, StringComparison.Ordinal);
        Assert.Equal(@"你好🌍 \uD83C\uDF0D", await _remodlAI.AskAsync(@"Say: 你好🌍 \uD83C\uDF0D"));
    }

    [Fact]
    public async Task Sends_usage_last_when_asked()
    {
        const string options = "\"stream\":true,\"stream_options\":{\"include_usage\":true}";
        var novita = await _novita.StreamAsync(_novita.Ask("Count to 3", options));
        var remodlAI = await _remodlAI.StreamAsync(_remodlAI.Ask("Count to 3", options));
        var without = await _remodlAI.StreamAsync(_remodlAI.Ask("Count to 3", "\"stream\":true"));

        Assert.Equal(0, novita[^1].GetProperty("choices").GetArrayLength());
        Assert.Equal(5, novita[^1].GetProperty("usage").GetProperty("completion_tokens").GetInt32());
        Assert.All(novita.SkipLast(1), chunk => Assert.Equal(JsonValueKind.Null, chunk.GetProperty("usage").ValueKind));
        Assert.All(remodlAI.SkipLast(1), chunk => Assert.False(chunk.Has("usage")));
        Assert.Equal(5, remodlAI[^1].GetProperty("usage").GetProperty("completion_tokens").GetInt32());
        Assert.All(without, chunk => Assert.False(chunk.Has("usage")));
    }

    [Fact]
    public async Task Sends_running_totals_with_every_chunk_when_asked()
    {
        var chunks = await _remodlAI.StreamAsync(
            _remodlAI.Ask("Count to 3", "\"stream\":true,\"stream_options\":{\"include_usage\":true,\"continuous_usage_stats\":true}"));
        var totals = chunks.Select(chunk => chunk.GetProperty("usage").GetProperty("completion_tokens").GetInt32());

        Assert.Equal([0, 1, 2, 3, 4, 5, 5, 5], totals);
    }

    [Fact]
    public async Task Lets_several_choices_take_turns()
    {
        var chunks = await _remodlAI.StreamAsync(_remodlAI.Ask("Count to 3", "\"stream\":true,\"n\":2"));

        Assert.Equal([0, 1, 0, 1], chunks.Take(4).Select(chunk => chunk.Choice().GetProperty("index").GetInt32()));
        Assert.Equal("1, 2, 3", chunks.TextOf(0));
        Assert.Equal("1, 2, 3", chunks.TextOf(1));
    }

    [Fact]
    public async Task Sends_reasoning_before_text()
    {
        var remodlAI = await _remodlAI.StreamAsync(_remodlAI.Ask("Say: a", "\"stream\":true,\"reasoning_effort\":\"high\""));
        var novita = await _novita.StreamAsync(_novita.Ask("Say: a", "\"stream\":true,\"enable_thinking\":true"));

        Assert.Contains("Say: a", remodlAI.TextOf(field: "reasoning"), StringComparison.Ordinal);
        Assert.Contains("Say: a", novita.TextOf(field: "reasoning_content"), StringComparison.Ordinal);
        Assert.Equal("a", remodlAI.TextOf());
        Assert.False(remodlAI[^2].Delta().Has("reasoning"));
        Assert.True(remodlAI[^3].Delta().Has("reasoning"));
    }

    [Fact]
    public async Task Sends_the_log_probabilities_of_each_token()
    {
        var chunks = await _remodlAI.StreamAsync(_remodlAI.Ask("Count to 2", "\"stream\":true,\"logprobs\":true"));

        Assert.Equal(",", chunks[2].Choice().GetProperty("logprobs").GetProperty("content")[0].Text("token"));
    }

    [Fact]
    public async Task Speaks_in_pieces()
    {
        var chunks = await _novita.StreamAsync(_novita.Ask("Say: hello there", "\"stream\":true,\"modalities\":[\"text\",\"audio\"],\"audio\":{\"voice\":\"alloy\",\"format\":\"pcm16\"}"));
        var audio = chunks.Where(chunk => chunk.Delta().Has("audio")).Select(chunk => chunk.Delta().GetProperty("audio")).ToArray();

        Assert.Equal("hello there", string.Concat(audio.Select(part => part.Text("transcript"))));
        Assert.NotEmpty(audio.SelectMany(part => Convert.FromBase64String(part.Text("data") ?? "")));
        Assert.NotNull(audio[0].Text("id"));
        Assert.True(audio[^1].Has("expires_at"));
    }

    [Fact]
    public async Task Sends_each_token_as_it_comes()
    {
        await using var emulator = await ModelEmulator.StartAsync();
        using var client = new ServiceClient(emulator.RemodlAIAddress, "v1/", key: null);
        emulator.StreamGate.Close();
        using var response = await client.PostChatAsync(client.Ask("Count to 3", "\"stream\":true"));
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());

        emulator.StreamGate.Step();
        Assert.Contains("\"role\":\"assistant\"", await ReadEventAsync(reader), StringComparison.Ordinal);
        emulator.StreamGate.Step();
        Assert.Contains("\"content\":\"1\"", await ReadEventAsync(reader), StringComparison.Ordinal);

        var next = ReadEventAsync(reader);
        Assert.False(next.IsCompleted);
        Assert.False(emulator.Requests.Last.Completion.IsCompleted);

        emulator.StreamGate.Open();
        Assert.Contains("\"content\":\",\"", await next, StringComparison.Ordinal);
        Assert.EndsWith("data: [DONE]\n\n", await reader.ReadToEndAsync(), StringComparison.Ordinal);
    }

    private static async Task<string> ReadEventAsync(StreamReader reader)
    {
        var line = await reader.ReadLineAsync();
        Assert.Equal("", await reader.ReadLineAsync());
        return line!;
    }
}
