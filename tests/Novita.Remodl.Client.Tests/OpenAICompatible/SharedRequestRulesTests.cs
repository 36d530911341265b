using System.Text.Json;
using Novita.Remodl.Client.OpenAICompatible;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Serialization;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.OpenAICompatible;

/// <summary>What both providers do to a request.</summary>
public sealed class SharedRequestRulesTests
{
    public static TheoryData<string> Providers => new() { "novita", "remodlai" };

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Pitfall_44_no_tools_is_the_same_as_none(string provider)
    {
        var body = await Clients.BodyOf(wire => Create(provider, wire), Clients.Ask() with { Tools = [], ToolChoice = ToolChoice.None, ParallelToolCalls = false });

        JsonAssert.Equal("""{"model":"m","messages":[{"role":"user","content":"Hi"}]}""", body);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_whole_answer_is_asked_for_without_the_fields_of_streams(string provider)
    {
        var body = await Clients.BodyOf(wire => Create(provider, wire), Clients.Ask() with { Stream = true, StreamOptions = new() { IncludeUsage = true } });

        JsonAssert.Equal("""{"model":"m","messages":[{"role":"user","content":"Hi"}]}""", body);
    }

    [Theory]
    [InlineData("novita", false)]
    [InlineData("novita", true)]
    [InlineData("remodlai", false)]
    [InlineData("remodlai", true)]
    public async Task Whether_a_stream_tells_the_usage_is_the_callers_to_say(string provider, bool usage)
    {
        using var wire = Wire.AnsweringFixture("NovitaAI/chat.sse");
        var client = Create(provider, wire);
        using var _ = client as IDisposable;

        await client.StreamChatAsync(Clients.Ask() with { Stream = false, StreamOptions = new() { IncludeUsage = usage, ContinuousUsageStats = true } }).ToCompletionAsync();

        JsonAssert.Equal(
            $$$"""{"model":"m","messages":[{"role":"user","content":"Hi"}],"stream":true,"stream_options":{"include_usage":{{{(usage ? "true" : "false")}}},"continuous_usage_stats":true}}""",
            Assert.Single(wire.Sent).Body);
    }

    [Theory]
    [InlineData(ReasoningReplay.AsReceived, """{"role":"assistant","content":"a","reasoning":"r"}""")]
    [InlineData(ReasoningReplay.Reasoning, """{"role":"assistant","content":"a","reasoning":"r"}""")]
    [InlineData(ReasoningReplay.ReasoningContent, """{"role":"assistant","content":"a","reasoning_content":"r"}""")]
    [InlineData(ReasoningReplay.Both, """{"role":"assistant","content":"a","reasoning":"r","reasoning_content":"r"}""")]
    [InlineData(ReasoningReplay.None, """{"role":"assistant","content":"a"}""")]
    public async Task Reasoning_is_sent_back_as_the_option_says(ReasoningReplay replay, string expected)
    {
        const string earlier = """{"role":"assistant","content":"a","reasoning":"r"}""";

        JsonAssert.Equal(expected, await SentBack("novita", earlier, replay, ToolTurnContent.AsReceived));
        JsonAssert.Equal(expected, await SentBack("remodlai", earlier, replay, ToolTurnContent.AsReceived));
    }

    [Theory]
    [InlineData(ReasoningReplay.AsReceived, true)]
    [InlineData(ReasoningReplay.ReasoningContent, true)]
    [InlineData(ReasoningReplay.None, false)]
    public async Task Structured_reasoning_is_sent_back_whole_or_not_at_all(ReasoningReplay replay, bool isThere)
    {
        const string details = """[{"type":"reasoning.text","id":"r1","format":"openai-responses-v1","index":0,"text":"t"}]""";
        var earlier = $$"""{"role":"assistant","content":"a","reasoning_details":{{details}}}""";

        JsonAssert.Equal(isThere ? earlier : """{"role":"assistant","content":"a"}""", await SentBack("novita", earlier, replay, ToolTurnContent.AsReceived));
    }

    [Theory]
    [InlineData("\"content\":null,", ToolTurnContent.AsReceived, "\"content\":null,")]
    [InlineData("", ToolTurnContent.AsReceived, "")]
    [InlineData("\"content\":\"\",", ToolTurnContent.Null, "\"content\":null,")]
    [InlineData("\"content\":null,", ToolTurnContent.EmptyText, "\"content\":\"\",")]
    [InlineData("", ToolTurnContent.EmptyText, "\"content\":\"\",")]
    [InlineData("\"content\":null,", ToolTurnContent.Omitted, "")]
    [InlineData("\"content\":\"text\",", ToolTurnContent.Omitted, "\"content\":\"text\",")]
    public async Task A_turn_of_tools_alone_says_what_the_option_says(string content, ToolTurnContent option, string expected)
    {
        const string calls = """ "tool_calls":[{"id":"1","type":"function","function":{"name":"f","arguments":"{}"}}]""";
        var earlier = $$"""{"role":"assistant",{{content}}{{calls}}}""";
        var sent = $$"""{"role":"assistant",{{expected}}{{calls}}}""";

        JsonAssert.Equal(sent, await SentBack("novita", earlier, ReasoningReplay.AsReceived, option));
        JsonAssert.Equal(sent, await SentBack("remodlai", earlier, ReasoningReplay.AsReceived, option));
    }

    [Fact]
    public async Task Thinking_that_became_reasoning_follows_the_options_too() =>
        JsonAssert.Equal(
            """{"role":"assistant","content":"","reasoning":"t","tool_calls":[{"id":"1","type":"function","function":{"name":"f","arguments":"{}"}}]}""",
            await SentBack(
                "remodlai",
                """{"role":"assistant","content":[{"type":"thinking","thinking":"t"}],"tool_calls":[{"id":"1","type":"function","function":{"name":"f","arguments":"{}"}}]}""",
                ReasoningReplay.Reasoning,
                ToolTurnContent.EmptyText));

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_wrong_request_is_refused_unsent(string provider)
    {
        using var wire = Wire.Answering(Clients.Chat);
        var client = Create(provider, wire);
        using var _ = client as IDisposable;

        await Assert.ThrowsAsync<ArgumentException>(() => client.CompleteChatAsync(Clients.Ask("")));
        await Assert.ThrowsAsync<ArgumentException>(() => client.CompleteChatAsync(Clients.Ask($"{provider}/")));
        Assert.Throws<ArgumentException>(() => client.StreamChatAsync(Clients.Ask() with { Messages = [] }));
        await Assert.ThrowsAsync<ArgumentNullException>(() => client.CompleteChatAsync(null!));

        Assert.Empty(wire.Sent);
    }

    private static async Task<string> SentBack(string provider, string earlier, ReasoningReplay reasoning, ToolTurnContent toolTurn)
    {
        var message = JsonSerializer.Deserialize<ChatCompletionMessage>(earlier, WireJson.Options)!;
        var body = await Clients.BodyOf(wire => Create(provider, wire, reasoning, toolTurn), Clients.Ask() with { Messages = ["Hi", message] });
        return JsonAssert.Parse(body).GetProperty("messages")[1].GetRawText();
    }

    private static IModelProvider Create(string provider, HttpMessageHandler wire, ReasoningReplay reasoning = default, ToolTurnContent toolTurn = default) => provider switch
    {
        "novita" => Clients.Novita(wire, new() { ApiKey = "sk_test", ReasoningReplay = reasoning, ToolTurnContent = toolTurn }),
        _ => Clients.RemodlAI(wire, new RemodlAIOptions { ApiKey = "key-test", ReasoningReplay = reasoning, ToolTurnContent = toolTurn }),
    };
}
