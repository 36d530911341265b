using System.ComponentModel;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Novita.Remodl.Client.Tests.Rest;
using Novita.Remodl.Client.Tests.Structured;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.Tools;

public sealed class ModelToolTests
{
    [Fact]
    public void A_type_makes_the_schema()
    {
        var tool = WeatherTool();
        Assert.Equal("get_weather", tool.Name);
        JsonAssert.Equal(
            """
            {"type":"object","properties":{"city":{"type":"string","description":"The city."},"days":{"type":"integer","default":1},"above":{"type":["number","null"],"default":null}},"required":["city"]}
            """,
            tool.Definition.Function!.Parameters!.Value.GetRawText());
        Assert.Null(tool.Definition.Function.Strict);
    }

    [Fact]
    public void A_strict_tool_has_the_strict_schema()
    {
        var tool = WeatherTool(strict: true);
        Assert.True(tool.Definition.Function!.Strict);
        JsonAssert.Equal(
            """
            {"type":"object","properties":{"city":{"type":"string","description":"The city."},"days":{"type":["integer","null"]},"above":{"type":["number","null"]}},"required":["city","days","above"],"additionalProperties":false}
            """,
            tool.Definition.Function.Parameters!.Value.GetRawText());
    }

    [Theory]
    [InlineData("""{"city":"Oslo"}""", """{"city":"Oslo","degrees":1.5,"climate":"Cold"}""")]
    [InlineData("""{"city":"Oslo","days":null,"above":null}""", """{"city":"Oslo","degrees":1.5,"climate":"Cold"}""")]
    [InlineData("""{"CITY":"Oslo","days":3,"above":-2.25}""", """{"city":"Oslo","degrees":3.5,"climate":"Cold"}""")]
    public async Task Arguments_are_read_and_results_written(string arguments, string expected)
    {
        foreach (var culture in new[] { "tr-TR", "de-DE", "ar-SA" })
        {
            using var _ = Culture.Use(culture);
            Assert.Equal(expected, await WeatherTool().InvokeAsync(JsonElement.Parse(arguments)));
        }
    }

    [Theory]
    [InlineData("""{"days":2}""", "$.city is missing")]
    [InlineData("""{"city":7}""", "$.city is 7; it has to be a string")]
    [InlineData("""{"city":"Oslo","days":1.5}""", "$.days is 1.5; it has to be an integer")]
    [InlineData("""["Oslo"]""", "they have to be an object")]
    public async Task Arguments_that_do_not_fit_are_named(string arguments, string problem)
    {
        var failure = await Assert.ThrowsAnyAsync<ArgumentException>(() => WeatherTool().InvokeAsync(JsonElement.Parse(arguments)));
        Assert.Contains(problem, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_are_results_as_they_are()
    {
        Assert.Equal("a \"b\"", await ModelTool.Create("t", "", TypesJson.Default.WeatherQuery, (_, _) => Task.FromResult("a \"b\"")).InvokeAsync(Oslo));
        Assert.Equal("[1,2]", await ModelTool.Create("t", "", TypesJson.Default.WeatherQuery, (_, _) => Task.FromResult(JsonElement.Parse("[1,2]"))).InvokeAsync(Oslo));
        Assert.Equal("1.5", await ModelTool.Create("t", "", TypesJson.Default.WeatherQuery, (_, _) => Task.FromResult(1.5)).InvokeAsync(Oslo));
        Assert.Equal("null", await ModelTool.Create("t", "", TypesJson.Default.WeatherQuery, (_, _) => Task.FromResult<Weather?>(null), TypesJson.Default.Weather!).InvokeAsync(Oslo));
    }

    [Fact]
    public void What_cannot_be_a_tool_is_told()
    {
        Assert.Contains("get_weather_", Assert.Throws<ArgumentException>(() => ModelTool.Create(ToolDefinition.ForFunction("get weather!"), (_, _) => Task.FromResult(""))).Message, StringComparison.Ordinal);
        Assert.Contains("object", Assert.Throws<ArgumentException>(() => ModelTool.Create("t", "", TypesJson.Default.ListCity, (_, _) => Task.FromResult(""))).Message, StringComparison.Ordinal);
        Assert.Contains("Version", Assert.Throws<ArgumentException>(() => ModelTool.Create("t", "", TypesJson.Default.WeatherQuery, (_, _) => Task.FromResult(new Version()))).Message, StringComparison.Ordinal);
        Assert.Contains("strict", Assert.Throws<ArgumentException>(() => ModelTool.Create("t", "", TypesJson.Default.Stock, (_, _) => Task.FromResult(""), strict: true)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_definition_and_its_code()
    {
        var schema = JsonElement.Parse("""{"type":"object","properties":{"unit":{"enum":["c","f"]}},"required":["unit"],"additionalProperties":false}""");
        var tool = ModelTool.Create(ToolDefinition.ForFunction("t", "d", schema), (arguments, _) => Task.FromResult(arguments.GetProperty("unit").GetString()!));
        Assert.Equal("c", await tool.InvokeAsync(JsonElement.Parse("""{"unit":"c"}""")));
        Assert.Contains("one of \"c\", \"f\"", (await Assert.ThrowsAnyAsync<ArgumentException>(() => tool.InvokeAsync(JsonElement.Parse("""{"unit":"k"}""")))).Message, StringComparison.Ordinal);
        Assert.Contains("$.x is not known; there are unit", (await Assert.ThrowsAnyAsync<ArgumentException>(() => tool.InvokeAsync(JsonElement.Parse("""{"unit":"c","x":1}""")))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_function_of_Microsoft_Extensions_AI()
    {
        ModelTool tool = AIFunctionFactory.Create(([Description("First.")] int a, int b = 2) => a + b, "add", "Adds.");
        Assert.Equal("add", tool.Name);
        Assert.Equal("Adds.", tool.Definition.Function!.Description);
        Assert.Equal("First.", tool.Definition.Function.Parameters!.Value.GetProperty("properties").GetProperty("a").GetProperty("description").GetString());
        Assert.Equal("7", await tool.InvokeAsync(JsonElement.Parse("""{"a":5}""")));
        Assert.Contains("$.a is missing", (await Assert.ThrowsAnyAsync<ArgumentException>(() => tool.InvokeAsync(JsonElement.Parse("{}")))).Message, StringComparison.Ordinal);

        ModelTool text = AIFunctionFactory.Create(() => "as \"it\" is", "say");
        Assert.Equal("as \"it\" is", await text.InvokeAsync(JsonElement.Parse("{}")));
        ModelTool record = AIFunctionFactory.Create(() => new Weather("Oslo", 1.5, Climate.Cold), "weather", serializerOptions: TypesJson.Default.Options);
        Assert.Equal("""{"city":"Oslo","degrees":1.5,"climate":"Cold"}""", await record.InvokeAsync(JsonElement.Parse("{}")));
        ModelTool nothing = AIFunctionFactory.Create(() => { }, "nothing");
        Assert.Equal("null", await nothing.InvokeAsync(JsonElement.Parse("{}")));
        Assert.True(((ModelTool)new ApprovalRequiredAIFunction(AIFunctionFactory.Create(() => "", "risky"))).RequiresApproval);
        Assert.False(nothing.RequiresApproval);
        Assert.True(nothing.WithApproval().RequiresApproval);
    }

    private static JsonElement Oslo => JsonElement.Parse("""{"city":"Oslo"}""");

    private static ModelTool WeatherTool(bool? strict = null) =>
        ModelTool.Create("get_weather", "The weather.", TypesJson.Default.WeatherQuery, (query, _) => Task.FromResult(new Weather(query.City, query.Days + 0.5, Climate.Cold)), strict: strict);
}
