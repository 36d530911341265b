using System.Text.Json;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Serialization;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.RemodlAI;

public sealed class ToolSchemaCleanerTests
{
    [Theory]
    [InlineData("""{"type":"object","additionalProperties":false}""", """{"type":"object"}""")]
    [InlineData(
        """{"type":"object","properties":{"a":{"type":"object","additionalProperties":false}},"additionalProperties":false,"required":["a"]}""",
        """{"type":"object","properties":{"a":{"type":"object"}},"required":["a"]}""")]
    [InlineData(
        """{"$defs":{"d":{"type":"object","additionalProperties":false}},"definitions":{"e":{"additionalProperties":false}},"anyOf":[{"additionalProperties":false},{"items":{"additionalProperties":false}}]}""",
        """{"$defs":{"d":{"type":"object"}},"definitions":{"e":{}},"anyOf":[{},{"items":{}}]}""")]
    [InlineData(
        """{"items":[{"additionalProperties":false}],"not":{"additionalProperties":false},"if":{"additionalProperties":false},"patternProperties":{"^x":{"additionalProperties":false}}}""",
        """{"items":[{}],"not":{},"if":{},"patternProperties":{"^x":{}}}""")]
    [InlineData(
        """{"additionalProperties":{"type":"object","additionalProperties":false}}""",
        """{"additionalProperties":{"type":"object"}}""")]
    // Properties that have such names stay, and what is in them is cleaned.
    [InlineData(
        """{"properties":{"strict":{"type":"boolean"},"additionalProperties":{"type":"object","additionalProperties":false},"properties":{"additionalProperties":false}},"required":["strict","additionalProperties"]}""",
        """{"properties":{"strict":{"type":"boolean"},"additionalProperties":{"type":"object"},"properties":{}},"required":["strict","additionalProperties"]}""")]
    [InlineData(
        """{"properties":{"enum":{"additionalProperties":false},"a":{"enum":[{"additionalProperties":false}],"const":{"additionalProperties":false},"default":{"additionalProperties":false}}}}""",
        """{"properties":{"enum":{},"a":{"enum":[{"additionalProperties":false}],"const":{"additionalProperties":false},"default":{"additionalProperties":false}}}}""")]
    [InlineData(
        """{"properties":{"größe":{"type":"number","maximum":1.10,"multipleOf":0.1000000000000000055},"b":{"additionalProperties":false}}}""",
        """{"properties":{"größe":{"type":"number","maximum":1.10,"multipleOf":0.1000000000000000055},"b":{}}}""")]
    public void Closed_schemas_are_opened_and_all_else_stays(string schema, string expected)
    {
        var cleaned = ToolSchemaCleaner.Clean([ToolDefinition.ForFunction("f", parameters: JsonAssert.Parse(schema))], cleanSchemas: true);

        JsonAssert.Equal(expected, cleaned[0].Function!.Parameters!.Value.GetRawText());
    }

    [Theory]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string"}}}""")]
    [InlineData("""{"type":"object","additionalProperties":true}""")]
    [InlineData("""{"type":"object","additionalProperties":{"type":"string"}}""")]
    [InlineData("""{"properties":{"additionalProperties":{"type":"boolean"},"strict":{"const":false}}}""")]
    [InlineData("""{"default":{"additionalProperties":false}}""")]
    [InlineData("true")]
    public void What_needs_no_change_is_not_even_copied(string schema)
    {
        ToolDefinition[] tools = [ToolDefinition.ForFunction("f", parameters: JsonAssert.Parse(schema)), ToolDefinition.ForCustom("c"), ToolDefinition.ForFunction("g")];

        Assert.Same(tools, ToolSchemaCleaner.Clean(tools, cleanSchemas: true));
    }

    [Theory]
    [InlineData(true, """{"type":"function","function":{"name":"f","parameters":{}},"kept":1}""")]
    [InlineData(false, """{"type":"function","function":{"name":"f","parameters":{"additionalProperties":false},"strict":true},"strict":true,"kept":1}""")]
    public async Task Pitfall_44_strict_is_taken_out_unless_the_option_says_no_and_cache_control_always(bool clean, string expected)
    {
        var tool = JsonSerializer.Deserialize<ToolDefinition>(
            """{"type":"function","function":{"name":"f","parameters":{"additionalProperties":false},"strict":true,"cache_control":{}},"strict":true,"cache_control":{"type":"ephemeral"},"kept":1}""",
            WireJson.Options)!;

        var body = await Clients.BodyOf(
            wire => Clients.RemodlAI(wire, new() { ApiKey = "k", CleanToolSchemas = clean }),
            Clients.Ask() with { Tools = [tool, ToolDefinition.ForFunction("other")] });

        JsonAssert.Equal(expected, JsonAssert.Parse(body).GetProperty("tools")[0].GetRawText());
        JsonAssert.Equal("""{"type":"function","function":{"name":"other"}}""", JsonAssert.Parse(body).GetProperty("tools")[1].GetRawText());
    }

    [Fact]
    public async Task The_format_of_the_answer_is_left_alone()
    {
        const string format = """{"type":"json_schema","json_schema":{"name":"n","strict":true,"schema":{"type":"object","additionalProperties":false}}}""";
        var request = JsonSerializer.Deserialize<ChatCompletionRequest>(
            $$"""{"model":"m","messages":[{"role":"user","content":"Hi"}],"response_format":{{format}}}""",
            WireJson.Options)!;

        var body = await Clients.BodyOf(wire => Clients.RemodlAI(wire), request);

        JsonAssert.Equal(format, JsonAssert.Parse(body).GetProperty("response_format").GetRawText());
    }

    [Fact]
    public async Task Novita_is_sent_tools_as_they_are()
    {
        var tool = ToolDefinition.ForFunction("f", parameters: JsonAssert.Parse("""{"additionalProperties":false}"""), strict: true);

        var body = await Clients.BodyOf(wire => Clients.Novita(wire), Clients.Ask() with { Tools = [tool] });

        JsonAssert.Equal(
            """[{"type":"function","function":{"name":"f","parameters":{"additionalProperties":false},"strict":true}}]""",
            JsonAssert.Parse(body).GetProperty("tools").GetRawText());
    }
}
