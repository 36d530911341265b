using System.Text.Json;

namespace Novita.Remodl.Emulator.Tests;

public class ToolCallTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    private const string Weather =
        """{"type":"function","function":{"name":"get_weather","parameters":{"type":"object","properties":{"city":{"type":"string"},"unit":{"type":"string","enum":["fahrenheit","celsius"]},"days":{"type":"integer"}},"required":["city"]}}}""";

    private const string Add =
        """{"type":"function","function":{"name":"add","parameters":{"type":"object","properties":{"a":{"type":"number"},"b":{"type":"number"}},"required":["a","b"]}}}""";

    private const string Tools = $"\"tools\":[{Weather},{Add}]";

    private readonly ServiceClient _novita = fixture.Novita;
    private readonly ServiceClient _remodlAI = fixture.RemodlAI;

    [Theory]
    [InlineData("What is the weather in New York?", """{"city":"New York"}""")]
    [InlineData("Call get_weather for Paris in celsius", """{"city":"Paris","unit":"celsius"}""")]
    [InlineData("get_weather", """{"city":"city"}""")]
    public async Task Makes_arguments_from_the_prompt(string question, string arguments)
    {
        var answer = await _novita.ChatAsync(_novita.Ask(question, Tools));
        var call = Assert.Single(answer.Choice().GetProperty("message").GetProperty("tool_calls").EnumerateArray());

        Assert.Equal("tool_calls", answer.Choice().Text("finish_reason"));
        Assert.Equal("function", call.Text("type"));
        Assert.StartsWith("call_", call.Text("id"), StringComparison.Ordinal);
        Assert.Equal("get_weather", call.GetProperty("function").Text("name"));
        Assert.Equal(arguments, call.GetProperty("function").Text("arguments"));
    }

    [Fact]
    public async Task Takes_the_numbers_of_the_prompt_in_their_order()
    {
        Assert.Equal(["""add {"a":12,"b":30.5}"""], await CallsAsync("Use add on 12 and 30.5", Tools));
    }

    [Theory]
    [InlineData("")]
    [InlineData(",\"parameters\":{}")]
    [InlineData(",\"parameters\":{\"type\":\"object\",\"properties\":{}}")]
    public async Task Needs_no_parameters(string parameters)
    {
        Assert.Equal(["ping {}"], await CallsAsync("ping", $$$"""
            "tools":[{"type":"function","function":{"name":"ping"{{{parameters}}}}}]
            """));
    }

    [Fact]
    public async Task Calls_nothing_when_nothing_asks_for_it()
    {
        Assert.Empty(await CallsAsync("Hello", Tools));
        Assert.Empty(await CallsAsync("What is the weather in Paris?", Tools + ",\"tool_choice\":\"none\""));
    }

    [Fact]
    public async Task Calls_the_first_tool_when_any_is_asked_for()
    {
        Assert.Equal(["""get_weather {"city":"city"}"""], await CallsAsync("use the tool", Tools));
        Assert.Equal(["""get_weather {"city":"city"}"""], await CallsAsync("hello", Tools + ",\"tool_choice\":\"required\""));
    }

    [Fact]
    public async Task Calls_several_tools_at_once_unless_told_not_to()
    {
        const string question = "What is the weather in Rome, and add 1 and 2";

        Assert.Equal(["""get_weather {"city":"Rome"}""", """add {"a":1,"b":2}"""], await CallsAsync(question, Tools));
        Assert.Single(await CallsAsync(question, Tools + ",\"parallel_tool_calls\":false"));
    }

    [Fact]
    public async Task Calls_the_named_tool_and_says_stop_as_vLLM_does()
    {
        var answer = await _remodlAI.ChatAsync(
            _remodlAI.Ask("hello", Tools + ",\"tool_choice\":{\"type\":\"function\",\"function\":{\"name\":\"add\"}}"));
        var call = Assert.Single(answer.Choice().GetProperty("message").GetProperty("tool_calls").EnumerateArray());

        Assert.Equal("add", call.GetProperty("function").Text("name"));
        Assert.StartsWith("chatcmpl-tool-", call.Text("id"), StringComparison.Ordinal);
        Assert.Equal("stop", answer.Choice().Text("finish_reason"));
        Assert.False(call.Has("index"));
    }

    [Fact]
    public async Task Answers_from_what_the_tools_said()
    {
        var message = await _novita.MessageAsync($$$"""
            {"model":"deepseek/deepseek-v3.2",{{{Tools}}},"messages":[
              {"role":"user","content":"What is the weather in Rome?"},
              {"role":"assistant","content":null,"tool_calls":[{"id":"call_1","type":"function","function":{"name":"get_weather","arguments":"{}"}}]},
              {"role":"tool","tool_call_id":"call_1","content":"Sunny, 31 C"}]}
            """);

        Assert.Equal("The tool answered: Sunny, 31 C", message.Text("content"));
    }

    [Fact]
    public async Task Takes_one_step_after_the_other()
    {
        const string asked = """{"role":"user","content":"Use add on 1 and 2, then tell the weather."}""";
        const string added = """{"role":"assistant","content":null,"tool_calls":[{"id":"call_1","type":"function","function":{"name":"add","arguments":"{}"}}]},{"role":"tool","tool_call_id":"call_1","content":"Rome"}""";
        const string told = """{"role":"assistant","content":null,"tool_calls":[{"id":"call_2","type":"function","function":{"name":"get_weather","arguments":"{}"}}]},{"role":"tool","tool_call_id":"call_2","content":"Sunny"}""";

        Assert.Equal("add", await NextAsync(asked));
        Assert.Equal("get_weather {\"city\":\"Rome\"}", await NextAsync($"{asked},{added}", withArguments: true));
        Assert.Equal("The tool answered: Sunny", await NextAsync($"{asked},{added},{told}"));

        async Task<string?> NextAsync(string messages, bool withArguments = false)
        {
            var message = await _novita.MessageAsync($$$"""{"model":"deepseek/deepseek-v3.2",{{{Tools}}},"messages":[{{{messages}}}]}""");
            var function = message.Has("tool_calls") ? message.GetProperty("tool_calls")[0].GetProperty("function") : (JsonElement?)null;
            return withArguments ? $"{function?.Text("name")} {function?.Text("arguments")}" : function?.Text("name") ?? message.Text("content");
        }
    }

    [Fact]
    public async Task Streams_arguments_in_fragments()
    {
        var chunks = await _remodlAI.StreamAsync(_remodlAI.Ask("What is the weather in Rome, and add 1 and 2", Tools + ",\"stream\":true"));
        var fragments = chunks.SelectMany(chunk => Fragments(chunk)).ToArray();

        Assert.Equal("""{"city":"Rome"}""", ArgumentsOf(fragments.Where(fragment => fragment.GetProperty("index").GetInt32() == 0)));
        Assert.Equal("""{"a":1,"b":2}""", ArgumentsOf(fragments.Where(fragment => fragment.GetProperty("index").GetInt32() == 1)));
        Assert.Equal(2, fragments.Count(fragment => fragment.Has("id")));
        Assert.Equal("tool_calls", chunks[^1].Choice().Text("finish_reason"));
        Assert.True(fragments.Length > 6);
    }

    [Fact]
    public async Task Numbers_all_calls_zero_as_lmdeploy_does()
    {
        var fragments = await FaultyFragmentsAsync("same-index");

        Assert.All(fragments, fragment => Assert.Equal(0, fragment.GetProperty("index").GetInt32()));
        Assert.Equal(2, fragments.Select(fragment => fragment.Text("id")).OfType<string>().Distinct().Count());
    }

    [Fact]
    public async Task Leaves_the_index_out()
    {
        Assert.All(await FaultyFragmentsAsync("missing-index"), fragment => Assert.False(fragment.Has("index")));
    }

    [Fact]
    public async Task Sends_arguments_as_an_object()
    {
        var fragments = await FaultyFragmentsAsync("arguments-as-object");
        var message = await _remodlAI.MessageAsync(_remodlAI.Ask("weather in Rome", Tools), "arguments-as-object");

        Assert.Equal(2, fragments.Count);
        Assert.All(fragments, fragment => Assert.Equal(JsonValueKind.Object, fragment.GetProperty("function").GetProperty("arguments").ValueKind));
        Assert.Equal("Rome", message.GetProperty("tool_calls")[0].GetProperty("function").GetProperty("arguments").Text("city"));
    }

    private async Task<IReadOnlyList<JsonElement>> FaultyFragmentsAsync(string fault)
    {
        var chunks = await _remodlAI.StreamAsync(_remodlAI.Ask("weather in Rome, and add 1 and 2", Tools + ",\"stream\":true"), fault);
        return [.. chunks.SelectMany(Fragments)];
    }

    private async Task<string[]> CallsAsync(string question, string more)
    {
        var message = await _remodlAI.MessageAsync(_remodlAI.Ask(question, more));
        return [.. message.GetProperty("tool_calls").EnumerateArray()
            .Select(call => call.GetProperty("function"))
            .Select(function => $"{function.Text("name")} {function.Text("arguments")}")];
    }

    private static IEnumerable<JsonElement> Fragments(JsonElement chunk) =>
        chunk.Delta().TryGetProperty("tool_calls", out var calls) ? calls.EnumerateArray() : [];

    private static string ArgumentsOf(IEnumerable<JsonElement> fragments) =>
        string.Concat(fragments.Select(fragment => fragment.GetProperty("function").Text("arguments")));
}
