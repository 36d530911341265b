using static Novita.Remodl.Client.Tests.Chat.CannedServer;

namespace Novita.Remodl.Client.Tests.Chat;

/// <summary>Pitfalls 21 to 26: how servers send tool calls.</summary>
public class ToolCallTests
{
    public static TheoryData<string, string[]> Streams => new()
    {
        { "Pitfall21: no index, by id", [
            """[{"id":"a","function":{"name":"f","arguments":"{\"x\":"}}]""", """[{"id":"b","function":{"name":"g","arguments":"{}"}}]""", """[{"id":"a","function":{"arguments":"1}"}}]"""] },
        { "Pitfall21: no index, by position", [
            """[{"id":"a","function":{"name":"f"}},{"id":"b","function":{"name":"g"}}]""", """[{"function":{"arguments":"{\"x\":"}},{"function":{"arguments":"{"}}]""", """[{"function":{"arguments":"1}"}},{"function":{"arguments":"}"}}]"""] },
        { "Pitfall21: no index, the last open call", [
            """[{"id":"a","function":{"name":"f"}}]""", """[{"function":{"arguments":"{\"x\""}}]""", """[{"function":{"arguments":":1}"}}]""", """[{"id":"b","function":{"name":"g","arguments":"{"}}]""", """[{"function":{"arguments":"}"}}]"""] },
        { "Pitfall22: one index for all", [
            """[{"index":0,"id":"a","function":{"name":"f","arguments":"{\"x\":1"}}]""", """[{"index":0,"function":{"arguments":"}"}}]""", """[{"index":0,"id":"b","function":{"name":"g","arguments":"{"}}]""", """[{"index":0,"function":{"arguments":"}"}}]"""] },
        { "Pitfall22: one index for all, in one chunk", ["""[{"index":0,"id":"a","function":{"name":"f","arguments":"{\"x\":1}"}},{"index":0,"id":"b","function":{"name":"g","arguments":"{}"}}]"""] },
        { "Pitfall22: indexes with gaps, not from 0", [
            """[{"index":7,"id":"a","function":{"name":"f","arguments":""}}]""", """[{"index":3,"id":"b","function":{"name":"g"}}]""", """[{"index":7,"function":{"arguments":"{\"x\":1}"}}]""", """[{"index":3,"function":{"arguments":"{}"}}]"""] },
        { "Pitfall23: id and name on every fragment", [
            """[{"index":0,"id":"a","type":"function","function":{"name":"f","arguments":"{\"x\""}}]""", """[{"index":0,"id":"a","type":"function","function":{"name":"f","arguments":":1}"}}]""", """[{"index":1,"id":"b","type":"function","function":{"name":"g","arguments":"{}"}}]"""] },
        { "Pitfall23: empty id and name later", [
            """[{"index":0,"id":"a","function":{"name":"f","arguments":""}}]""", """[{"index":0,"id":"","type":"","function":{"name":"","arguments":"{\"x\":1}"}}]""", """[{"index":1,"id":"b","type":null,"function":{"name":"g","arguments":"{}"}}]"""] },
        { "Pitfall23: id after the name", [
            """[{"index":0,"function":{"name":"f"}}]""", """[{"index":0,"id":"a"}]""", """[{"index":0,"function":{"arguments":"{\"x\":1}"}}]""", """[{"index":1,"id":"b","function":{"name":"g","arguments":"{}"}}]"""] },
        { "Pitfall23: name after the arguments", [
            """[{"index":0,"id":"a","function":{"arguments":"{\"x\":1}"}}]""", """[{"index":0,"function":{"name":"f"}}]""", """[{"index":1,"id":"b","function":{"name":"g","arguments":"{}"}}]"""] },
        { "Pitfall24: arguments null, empty, absent", [
            """[{"index":0,"id":"a","function":{"name":"f","arguments":null}}]""", """[{"index":0,"function":{"arguments":"{\"x\":1}"}}]""", """[{"index":1,"id":"b","function":{"name":"g","arguments":""}}]"""] },
        { "Pitfall24: no arguments at all", [
            """[{"index":0,"id":"a","function":{"name":"f","arguments":"{\"x\":1}"}},{"index":1,"id":"b","function":{"name":"g"}}]"""] },
        { "Pitfall25: arguments as an object", ["""[{"index":0,"id":"a","function":{"name":"f","arguments":{"x":1}}},{"index":1,"id":"b","function":{"name":"g","arguments":{}}}]"""] },
    };

    [Theory]
    [MemberData(nameof(Streams))]
    public async Task Gathers(string pitfall, string[] fragments)
    {
        _ = pitfall;
        var completion = await AccumulateAsync([.. fragments.Select(calls => $$$$"""{"choices":[{"index":0,"delta":{"tool_calls":{{{{calls}}}}}}]}"""), """{"choices":[{"index":0,"delta":{},"finish_reason":"tool_calls"}]}"""]);
        Assert.Equal(
            [("a", "f", """{"x":1}"""), ("b", "g", "{}")],
            completion.ToolCalls.Select(call => (call.Id, call.Function!.Name, call.Function.Arguments)));
        Assert.All(completion.ToolCalls, call => Assert.Equal(ToolType.Function, call.Type));
        Assert.Null(completion.Message!.Content.Raw);
    }

    [Fact]
    public async Task Pitfall23_A_name_in_pieces()
    {
        var call = Assert.Single((await AccumulateAsync(
            """{"choices":[{"delta":{"tool_calls":[{"index":0,"id":"a","function":{"name":"get_"}}]}}]}""",
            """{"choices":[{"delta":{"tool_calls":[{"index":0,"function":{"name":"weather","arguments":"{"}}]}}]}""",
            """{"choices":[{"delta":{"tool_calls":[{"index":0,"function":{"name":"get_weather","arguments":"}"}}]},"finish_reason":"stop"}]}""")).ToolCalls);
        Assert.Equal("get_weather", call.Function!.Name);
        Assert.Equal("{}", call.Function.Arguments);
    }

    [Theory]
    [InlineData("""[{"index":0,"function":{"name":"f","arguments":"{}"}},{"index":1,"function":{"name":"f","arguments":"{}"}}]""")]
    [InlineData("""[{"function":{"name":"f","arguments":"{}"}},{"function":{"name":"f","arguments":"{}"}}]""")]
    [InlineData("""[{"index":0,"function":{"name":"f","arguments":"{}"}},{"index":0,"function":{"name":"g","arguments":"{}"}}]""")]
    public async Task Pitfall23_Ids_are_made_up_when_none_comes(string calls)
    {
        var accumulator = new ChatCompletionAccumulator();
        accumulator.Add(Fixture.FromJson<ChatCompletionChunk>($$$$"""{"id":"chatcmpl-1","choices":[{"delta":{"tool_calls":{{{{calls}}}}}}]}"""));
        var ids = accumulator.ToCompletion().ToolCalls.Select(call => call.Id).ToList();
        Assert.Equal(2, ids.Distinct().Count());
        Assert.Equal(ids, accumulator.ToCompletion().ToolCalls.Select(call => call.Id));
        var whole = await CompleteAsync($$$$"""{"choices":[{"message":{"tool_calls":{{{{calls}}}}}}]}""");
        Assert.Equal(2, whole.ToolCalls.Select(call => call.Id).Distinct().Count());

        // OpenAI refuses longer ones on the next turn.
        Assert.All(ids.Concat(whole.ToolCalls.Select(call => call.Id)), id => Assert.InRange(id.Length, 1, 40));
    }

    [Fact]
    public async Task Pitfall22_Calls_without_index_in_later_chunks_are_further_calls()
    {
        var completion = await AccumulateAsync(
            """{"choices":[{"delta":{"tool_calls":[{"function":{"name":"f","arguments":"{}"}}]}}]}""",
            """{"choices":[{"delta":{"tool_calls":[{"function":{"name":"g","arguments":"{}"}},{"function":{"name":"g","arguments":"{\"x\":1}"}}]},"finish_reason":"stop"}]}""");
        Assert.Equal(["f", "g", "g"], completion.ToolCalls.Select(call => call.Function!.Name));
        Assert.Equal(["{}", "{}", """{"x":1}"""], completion.ToolCalls.Select(call => call.Function!.Arguments));
    }

    [Theory]
    [InlineData("null", "{}")]
    [InlineData("\"\"", "{}")]
    [InlineData("""{"x":1}""", """{"x":1}""")]
    [InlineData("""
        "{\"x\":1}"
        """, """{"x":1}""")]
    [InlineData("""
        "not JSON"
        """, "not JSON")]
    public async Task Pitfall24_and_25_Arguments_of_a_whole_answer(string onWire, string expected)
    {
        var completion = await CompleteAsync($$$$"""{"choices":[{"message":{"tool_calls":[{"id":"a","function":{"name":"f","arguments":{{{{onWire}}}}}}]}}]}""");
        Assert.Equal(expected, completion.ToolCalls[0].Function!.Arguments);
        Assert.Equal(expected != "not JSON", completion.ToolCalls[0].Function!.TryParseArguments(out _));
    }

    [Theory]
    [InlineData("""{"x":1}""", true)]
    [InlineData("\"{\\\"x\\\":1}\"", true)]
    [InlineData(" ", true)]
    [InlineData("{", false)]
    [InlineData("\"{\"", false)]
    [InlineData("\"\\ud800\"", false)]
    public void Pitfall25_Text_that_is_encoded_twice_is_understood(string arguments, bool expected)
    {
        Assert.Equal(expected, new FunctionCall { Name = "f", Arguments = arguments }.TryParseArguments(out var json));
        Assert.Equal(expected ? System.Text.Json.JsonValueKind.Object : System.Text.Json.JsonValueKind.Undefined, json.ValueKind);
    }

    [Fact]
    public async Task Pitfall26_The_calls_count_whatever_the_reason_says()
    {
        var called = await CompleteAsync("""{"choices":[{"message":{"content":"","tool_calls":[{"id":"a","function":{"name":"f"}}]},"finish_reason":"stop"}]}""");
        Assert.Single(called.ToolCalls);
        var silent = await CompleteAsync("""{"choices":[{"message":{"content":"x","tool_calls":[]},"finish_reason":"tool_calls"}]}""");
        Assert.Empty(silent.ToolCalls);
    }

    [Fact]
    public async Task Pitfall26_Empty_lists_are_not_sent_and_content_stays_as_it_came()
    {
        using var server = new CannedServer("""{"choices":[{"message":{"content":"Hi"}}]}""", "application/json");
        using var novita = server.Novita();
        await novita.CompleteChatAsync(new()
        {
            Model = "m",
            Tools = [],
            ToolChoice = ToolChoice.None,
            Messages =
            [
                "Hello",
                Fixture.FromJson<ChatCompletionMessage>("""{"role":"assistant","content":"x","tool_calls":[]}"""),
                Fixture.FromJson<ChatCompletionMessage>("""{"role":"assistant","content":null,"tool_calls":[{"id":"a","type":"function","function":{"name":"f","arguments":"{}"}}]}"""),
                ChatCompletionMessage.Tool("a", "1"),
            ],
        });
        Fixture.AssertSame(
            Fixture.Parse("""
                {"model":"m","messages":[{"role":"user","content":"Hello"},{"role":"assistant","content":"x"},
                  {"role":"assistant","content":null,"tool_calls":[{"id":"a","type":"function","function":{"name":"f","arguments":"{}"}}]},
                  {"role":"tool","tool_call_id":"a","content":"1"}]}
                """),
            Fixture.Parse(server.Sent!));
    }

    [Fact]
    public async Task Custom_tools_keep_all_they_have()
    {
        var call = Assert.Single((await AccumulateAsync(
            """{"choices":[{"delta":{"tool_calls":[{"index":0,"id":"a","type":"custom","custom":{"name":"py","input":"print("}}]}}]}""",
            """{"choices":[{"delta":{"tool_calls":[{"index":0,"custom":{"name":"py","input":"1)","x":1}}]},"finish_reason":"tool_calls"}]}""")).ToolCalls);
        Fixture.AssertSame(Fixture.Parse("""{"id":"a","type":"custom","custom":{"name":"py","input":"print(1)","x":1}}"""), Fixture.ToJson(call));
    }
}
