using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Novita.Remodl.Client.Tests.Rest;
using Novita.Remodl.Client.Tests.Support;
using Novita.Remodl.Client.Tests.Tools;

namespace Novita.Remodl.Client.Tests.Structured;

/// <summary>What is sent for a type, and how the answer is read.</summary>
public sealed class StructuredWireTests
{
    private const string Lisbon = """{"name":"Lisbon","inhabitants":567131,"area":100.05,"climate":"Hot","rivers":["Tejo"]}""";
    private const string NoSchema = """{"error":{"message":"This model does not support response_format json_schema","type":"BadRequestError","param":null,"code":400}}""";
    private const string NoFormat = """{"code":400,"reason":"INVALID_REQUEST","message":"response_format is not supported"}""";

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public async Task A_type_is_asked_for_by_its_strict_schema(string culture)
    {
        using var _ = Culture.Use(culture);
        using var wire = Answers.InTurn(Answers.Text(Lisbon));
        using var novita = Clients.Novita(wire);
        var answer = await novita.CompleteChatAsync("m", "Where?", TypesJson.Default.City, new() { Description = "The city." });

        Assert.Equal(new("Lisbon", 567131, 100.05, Climate.Hot, answer.Value.Rivers), answer.Value);
        Assert.Equal(["Tejo"], answer.Value.Rivers!);
        Assert.Equal(StructuredOutputMode.JsonSchema, answer.Mode);
        Assert.Equal(12, answer.Completion.Usage!.TotalTokens);
        JsonAssert.Equal(Fixture.Text("Structured/city-request.json"), wire.Sent[0].Body);
    }

    [Fact]
    public async Task What_refers_to_itself_does_so_through_definitions() => JsonAssert.Equal(
        """
        {"type":"object","properties":{"name":{"type":"string"},"parts":{"$ref":"#/$defs/IReadOnlyListOfPart"},"spare":{"$ref":"#/$defs/Part"}},"required":["name","parts","spare"],"additionalProperties":false,
         "$defs":{
          "IReadOnlyListOfPart":{"type":"array","items":{"$ref":"#"}},
          "Part":{"type":["object","null"],"properties":{"name":{"type":"string"},"parts":{"$ref":"#/$defs/IReadOnlyListOfPart"},"spare":{"$ref":"#/$defs/Part"}},"required":["name","parts","spare"],"additionalProperties":false}}}
        """,
        (await SchemaOf(TypesJson.Default.Part)).Schema);

    [Fact]
    public async Task Derived_types_are_branches() => JsonAssert.Equal(
        """
        {"type":"object","properties":{
          "main":{"anyOf":[
            {"type":"object","properties":{"kind":{"const":"circle"},"radius":{"type":"number"},"label":{"type":["string","null"]}},"required":["kind","radius","label"],"additionalProperties":false},
            {"type":"object","properties":{"kind":{"const":"square"},"side":{"type":"number"},"label":{"type":["string","null"]}},"required":["kind","side","label"],"additionalProperties":false}]},
          "at":{"type":"string","format":"date-time"}},
         "required":["main","at"],"additionalProperties":false}
        """,
        (await SchemaOf(TypesJson.Default.Drawing)).Schema);

    [Fact]
    public async Task A_dictionary_has_no_strict_shape()
    {
        var (schema, strict) = await SchemaOf(TypesJson.Default.Stock);
        Assert.False(strict);
        JsonAssert.Equal("""{"type":"object","properties":{"counts":{"type":"object","additionalProperties":{"type":"integer"}}},"required":["counts"]}""", schema);
    }

    [Fact]
    public async Task What_is_no_object_is_put_into_one()
    {
        Assert.Contains("\"schema\":{\"type\":\"object\",\"properties\":{\"value\":{\"type\":\"array\"", (await SentFor(TypesJson.Default.ListCity)).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("Lisbon", Assert.Single((await Ask($$"""{"value":[{{Lisbon}}]}""", TypesJson.Default.ListCity)).Value).Name);
        Assert.Equal("Lisbon", Assert.Single((await Ask($"[{Lisbon}]", TypesJson.Default.ListCity)).Value).Name);
        Assert.Equal(7, (await Ask("""{"value":7}""", TypesJson.Default.NullableInt32)).Value);
        Assert.Null((await Ask("""{"value":null}""", TypesJson.Default.NullableInt32)).Value);
        Assert.Equal(2.5, Assert.IsType<Circle>((await Ask("""{"value":{"kind":"circle","radius":2.5,"label":null}}""", TypesJson.Default.Figure)).Value).Radius);
    }

    [Fact]
    public async Task A_schema_can_be_changed_or_given()
    {
        using var wire = Answers.InTurn(Answers.Text(Lisbon));
        using var novita = Clients.Novita(wire);
        await novita.CompleteChatAsync("m", "Where?", TypesJson.Default.City, new()
        {
            Name = "a city, please!",
            TransformSchema = (context, node) =>
            {
                if (context.PropertyInfo?.Name == "inhabitants")
                {
                    ((JsonObject)node)["minimum"] = 1;
                }

                return node;
            },
        });
        var format = JsonAssert.Parse(wire.Sent[0].Body!).GetProperty("response_format").GetProperty("json_schema");
        Assert.Equal("a_city__please_", format.GetProperty("name").GetString());
        Assert.Equal(1, format.GetProperty("schema").GetProperty("properties").GetProperty("inhabitants").GetProperty("minimum").GetInt32());

        var given = JsonElement.Parse("""{"type":"object","properties":{"name":{"type":"string","minLength":2},"inhabitants":{"oneOf":[{"type":"integer"}]},"area":{"type":"number"}},"required":["name","inhabitants"]}""");
        await novita.CompleteChatAsync("m", "Where?", TypesJson.Default.City, new() { Schema = given });
        JsonAssert.Equal(
            """{"type":"object","properties":{"name":{"type":"string"},"inhabitants":{"anyOf":[{"type":"integer"}]},"area":{"type":["number","null"]}},"required":["name","inhabitants","area"],"additionalProperties":false}""",
            Schema(wire.Sent[1].Body!).GetRawText());

        await novita.CompleteChatAsync("m", "Where?", TypesJson.Default.City, new() { Schema = given, Strict = false });
        JsonAssert.Equal(given.GetRawText(), Schema(wire.Sent[2].Body!).GetRawText());
    }

    [Theory]
    [InlineData(StructuredOutputMode.JsonObject, "Structured/json-object-request.json")]
    [InlineData(StructuredOutputMode.Prompt, "Structured/prompt-request.json")]
    public async Task Weaker_ways_have_the_schema_in_the_prompt(StructuredOutputMode mode, string golden)
    {
        using var wire = Answers.InTurn(Answers.Text("""{"counts":{"a":1}}"""));
        using var novita = Clients.Novita(wire);
        var request = new ChatCompletionRequest { Model = "m", Messages = [ChatCompletionMessage.System("Be brief."), "How many?"] };
        var answer = await novita.CompleteChatAsync(request, TypesJson.Default.Stock, new() { Mode = mode });

        Assert.Equal(1, answer.Value.Counts["a"]);
        Assert.Equal(mode, answer.Mode);
        JsonAssert.Equal(Fixture.Text(golden), wire.Sent[0].Body);
    }

    [Fact]
    public async Task Refusals_weaken_what_is_asked()
    {
        using var wire = Wire.Answering((_, number) => number switch
        {
            0 => Wire.Json(NoSchema, HttpStatusCode.BadRequest),
            1 => Wire.Json(NoFormat, HttpStatusCode.BadRequest),
            _ => Wire.Json(Answers.Text(Lisbon)),
        });
        using var novita = Clients.Novita(wire);
        var answer = await novita.CompleteChatAsync("m", "Where?", TypesJson.Default.City);

        Assert.Equal(StructuredOutputMode.Prompt, answer.Mode);
        Assert.Equal(["json_schema", "json_object", null], wire.Sent.Select(sent => JsonAssert.Parse(sent.Body!).TryGetProperty("response_format", out var format) ? format.GetProperty("type").GetString() : null));
        Assert.Equal("Lisbon", answer.Value.Name);
    }

    [Theory]
    [InlineData(NoSchema, StructuredOutputMode.JsonSchema)]
    [InlineData("""{"code":400,"reason":"INVALID_REQUEST","message":"temperature is too high"}""", StructuredOutputMode.Auto)]
    public async Task Other_refusals_are_told(string error, StructuredOutputMode mode)
    {
        using var wire = Wire.Answering(error, status: HttpStatusCode.BadRequest);
        using var novita = Clients.Novita(wire);
        await Assert.ThrowsAsync<InvalidRequestException>(() => novita.CompleteChatAsync("m", "Where?", TypesJson.Default.City, new() { Mode = mode }));
        Assert.Single(wire.Sent);
    }

    [Theory]
    [InlineData("structured-outputs", "json_schema")]
    [InlineData("function-calling", "json_object")]
    public async Task What_is_known_of_the_model_counts(string feature, string type)
    {
        using var wire = Answers.InTurn(Answers.Text(Lisbon));
        using var novita = Clients.Novita(wire);
        await novita.CompleteChatAsync("m", "Where?", TypesJson.Default.City, new() { Model = new() { Id = "m", Features = ["serverless", feature] } });

        Assert.Equal(type, JsonAssert.Parse(Assert.Single(wire.Sent).Body!).GetProperty("response_format").GetProperty("type").GetString());
    }

    [Theory]
    [InlineData("```json\n{0}\n```")]
    [InlineData("Here you are:\n\n```\n{0}\n```\nAnything else?")]
    [InlineData("<think>A city… perhaps {\"name\":\"Porto\",\"inhabitants\":1}?</think>\n{0}")]
    [InlineData("First I thought of {\"name\":\"Porto\",\"inhabitants\":1}, but it is {0}")]
    [InlineData("{0} That is my answer [sic]. {:-}")]
    [InlineData("\n  {0}  \n")]
    public async Task What_stands_around_the_JSON_is_passed_over(string form) =>
        Assert.Equal("Lisbon", (await Ask(form.Replace("{0}", Lisbon, StringComparison.Ordinal), TypesJson.Default.City)).Value.Name);

    [Theory]
    [InlineData("{\"name\":\"Lis", "length", null, "cut at the token limit")]
    [InlineData("", "stop", "I won't.", "refuses: I won't.")]
    [InlineData("", "stop", null, "is empty")]
    [InlineData("", "content_filter", null, "content filter")]
    [InlineData("Lisbon, I think.", "stop", null, "no JSON in it. It is: Lisbon, I think.")]
    [InlineData("{\"name\":\"Lisbon\"}", "stop", null, "$.inhabitants is missing")]
    [InlineData("{\"name\":\"Lisbon\",\"inhabitants\":\"many\"}", "stop", null, "$.inhabitants is the string \"many\"; it has to be an integer")]
    [InlineData("{\"name\":\"Lisbon\",\"inhabitants\":1,\"climate\":\"Wet\"}", "stop", null, "one of \"Mild\", \"Hot\", \"Cold\"")]
    [InlineData("null", "stop", null, "$ is null")]
    public async Task What_does_not_fit_is_told(string text, string finishReason, string? refusal, string problem)
    {
        var message = new JsonObject { ["role"] = "assistant", ["content"] = text, ["refusal"] = refusal };
        var body = new JsonObject { ["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["message"] = message, ["finish_reason"] = finishReason }) };
        using var wire = Answers.InTurn(body.ToJsonString());
        using var novita = Clients.Novita(wire);
        var failure = await Assert.ThrowsAsync<StructuredOutputException>(() => novita.CompleteChatAsync("m", "Where?", TypesJson.Default.City));

        Assert.Contains(problem, failure.Message, StringComparison.Ordinal);
        Assert.Equal((text, finishReason, refusal), (failure.Text, failure.FinishReason!.Value.Value, failure.Refusal));
        Assert.NotNull(failure.Completion);
    }

    [Fact]
    public async Task A_call_of_a_tool_is_no_answer()
    {
        using var wire = Answers.InTurn(Answers.Calls("a t {}"));
        using var novita = Clients.Novita(wire);
        var failure = await Assert.ThrowsAsync<StructuredOutputException>(() => novita.CompleteChatAsync("m", "Where?", TypesJson.Default.City));
        Assert.Contains("RunToolsAsync", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_model_left_open_is_absent()
    {
        var city = (await Ask("""{"name":"Lisbon","inhabitants":1,"area":null,"climate":null,"rivers":null}""", TypesJson.Default.City)).Value;
        Assert.Equal(new("Lisbon", 1), city);
    }

    [Fact]
    public async Task Parts_serve_other_chats()
    {
        using var wire = Answers.InTurn(Answers.Calls("a echo {}"), Answers.Text(Lisbon));
        using var novita = Clients.Novita(wire);
        var request = new ChatCompletionRequest { Model = "m", Messages = ["Where?"], ResponseFormat = StructuredOutput.FormatFor(TypesJson.Default.City) };
        var run = await novita.RunToolsAsync(request, [ModelTool.Create(ToolDefinition.ForFunction("echo"), (_, _) => Task.FromResult("ok"))]);

        Assert.Equal("Lisbon", run.Completion!.ReadAs(TypesJson.Default.City).Name);
        await Assert.ThrowsAsync<ArgumentException>(() => novita.CompleteChatAsync(request, TypesJson.Default.City));
        await Assert.ThrowsAsync<ArgumentException>(() => novita.CompleteChatAsync(Clients.Ask() with { N = 2 }, TypesJson.Default.City));
    }

    private static async Task<StructuredCompletion<T>> Ask<T>(string answer, JsonTypeInfo<T> type)
    {
        using var wire = Answers.InTurn(Answers.Text(answer));
        using var novita = Clients.Novita(wire);
        return await novita.CompleteChatAsync("m", "Where?", type);
    }

    private static async Task<string> SentFor<T>(JsonTypeInfo<T> type)
    {
        using var wire = Answers.InTurn(Answers.Text("no"));
        using var novita = Clients.Novita(wire);
        await Assert.ThrowsAsync<StructuredOutputException>(() => novita.CompleteChatAsync("m", "Where?", type));
        return wire.Sent[0].Body!;
    }

    private static async Task<(string Schema, bool Strict)> SchemaOf<T>(JsonTypeInfo<T> type)
    {
        var body = await SentFor(type);
        return (Schema(body).GetRawText(), JsonAssert.Parse(body).GetProperty("response_format").GetProperty("json_schema").GetProperty("strict").GetBoolean());
    }

    private static JsonElement Schema(string body) => JsonAssert.Parse(body).GetProperty("response_format").GetProperty("json_schema").GetProperty("schema");
}
