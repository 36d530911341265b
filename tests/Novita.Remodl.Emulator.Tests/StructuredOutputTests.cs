using System.Text.Json;
using System.Text.RegularExpressions;

namespace Novita.Remodl.Emulator.Tests;

public class StructuredOutputTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    private readonly ServiceClient _client = fixture.RemodlAI;

    [Theory]
    [InlineData("""{"type":"object","properties":{"name":{"type":"string"},"age":{"type":"integer","minimum":0,"maximum":30}},"required":["name","age"],"additionalProperties":false}""")]
    [InlineData("""{"type":"object","properties":{"kind":{"const":"a"},"level":{"enum":[1,2,3]},"note":{"type":["string","null"]}},"required":["kind","level","note"]}""")]
    [InlineData("""{"type":"array","items":{"type":"integer","multipleOf":5,"exclusiveMinimum":5},"minItems":3,"uniqueItems":true}""")]
    [InlineData("""{"type":"array","items":{"type":"string"},"maxItems":0}""")]
    [InlineData("""{"type":"array","items":{"enum":["a","b","c"]},"minItems":3,"maxItems":3,"uniqueItems":true}""")]
    [InlineData("""{"type":"array","prefixItems":[{"type":"string"},{"type":"number"}],"items":{"type":"boolean"},"minItems":4}""")]
    [InlineData("""{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1}""")]
    [InlineData("""{"type":"number","maximum":-3.5}""")]
    [InlineData("""{"type":"integer","maximum":-3}""")]
    [InlineData("""{"type":"string","minLength":20}""")]
    [InlineData("""{"type":"string","maxLength":2}""")]
    [InlineData("""{"type":"string","pattern":"^[A-Z]{2}\\d{4}(-[a-z]+)?$"}""")]
    [InlineData("""{"type":"object","properties":{"when":{"type":"string","format":"date-time"},"day":{"type":"string","format":"date"},"mail":{"type":"string","format":"email"},"id":{"type":"string","format":"uuid"},"link":{"type":"string","format":"uri"}},"required":["when","day","mail","id","link"]}""")]
    [InlineData("""{"anyOf":[{"type":"string"},{"type":"null"}]}""")]
    [InlineData("""{"oneOf":[{"type":"object","properties":{"a":{"type":"boolean"}},"required":["a"]},{"type":"null"}]}""")]
    [InlineData("""{"allOf":[{"type":"object","properties":{"a":{"type":"string"}},"required":["a"]},{"properties":{"b":{"type":"integer"}},"required":["b"]}]}""")]
    [InlineData("""{"type":"object","additionalProperties":{"type":"integer"},"minProperties":2}""")]
    [InlineData("""{"type":"object","required":["any"]}""")]
    [InlineData("""{"type":"object","properties":{"root":{"$ref":"#/$defs/node"}},"required":["root"],"$defs":{"node":{"type":"object","properties":{"value":{"type":"number"},"next":{"anyOf":[{"$ref":"#/$defs/node"},{"type":"null"}]},"children":{"type":"array","items":{"$ref":"#/$defs/node"}}},"required":["value","next","children"],"additionalProperties":false}}}""")]
    [InlineData("""{"$ref":"#/definitions/point","definitions":{"point":{"type":"object","properties":{"x":{"type":"number"}},"required":["x"]}}}""")]
    public async Task Answers_with_a_value_that_is_valid_against_the_schema(string schema)
    {
        var format = $$$"""{"type":"json_schema","json_schema":{"name":"it","schema":{{{schema}}}}}""";
        // The numbers and names of the prompt tempt the sampler, so that bounds must win over them.
        var value = await _client.AskAsync("Ada Lovelace of London, 36, counted 7 and 99.5", $"\"response_format\":{format}");

        Assert.True(SchemaValidator.IsValid(schema, value), value);
    }

    [Fact]
    public async Task Takes_values_from_the_prompt_where_they_fit()
    {
        var value = await _client.AskAsync(
            "Meet Ada Lovelace, 36, in Paris",
            "\"response_format\":" + """{"type":"json_schema","json_schema":{"name":"p","schema":{"type":"object","properties":{"name":{"type":"string"},"age":{"type":"integer"},"city":{"type":"string"}},"required":["name","age","city"]}}}""");

        Assert.Equal("""{"name":"Ada Lovelace","age":36,"city":"Paris"}""", value);
    }

    [Theory]
    [InlineData(",\"response_format\":{\"type\":\"json_object\"}", "{\"name\":\"Ada Lovelace\"}")]
    [InlineData("", "Here it is:\n\n```json\n{\"name\":\"Ada Lovelace\"}\n```")]
    public async Task Follows_a_schema_in_the_instructions(string format, string expected)
    {
        const string schema = """Answer by this JSON schema: {\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"}},\"required\":[\"name\"]}""";
        var message = await _client.MessageAsync($$$"""
            {"model":"nova-chat","messages":[{"role":"system","content":"{{{schema}}}"},{"role":"user","content":"Meet Ada Lovelace"}]{{{format}}}}
            """);

        Assert.Equal(expected, message.Text("content"));
    }

    [Fact]
    public async Task Takes_dates_and_addresses_of_the_prompt_as_their_format_has_them()
    {
        var value = await _client.AskAsync(
            "Meet ada@example.org on 2026-03-14",
            "\"response_format\":" + """{"type":"json_schema","json_schema":{"name":"p","schema":{"type":"object","properties":{"date":{"type":"string","format":"date"},"email":{"type":"string","format":"email"},"dateOfBirth":{"type":"string","format":"date-time"}},"required":["date","email","dateOfBirth"]}}}""");

        Assert.Equal("""{"date":"2026-03-14","email":"ada@example.org","dateOfBirth":"2026-01-01T12:00:00Z"}""", value);
    }

    [Fact]
    public async Task A_model_without_structured_output_refuses_schemas()
    {
        const string format = "\"response_format\":" + """{"type":"json_schema","json_schema":{"name":"p","schema":{"type":"object"}}}""";
        var body = $$$"""{"model":"Sao10K/L3-8B-Stheno-v3.2","messages":[{"role":"user","content":"Hi"}],{{{format}}}}""";
        using var response = await fixture.Novita.PostChatAsync(body);

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("json_schema is not supported", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_with_an_object_in_JSON_mode()
    {
        var value = JsonSerializer.Deserialize<JsonElement>(await _client.AskAsync("Give me JSON", "\"response_format\":{\"type\":\"json_object\"}"));

        Assert.Equal("Give me JSON", value.Text("question"));
    }

    [Theory]
    [InlineData("\"guided_choice\":[\"red\",\"green\"]", "green")]
    [InlineData("\"structured_outputs\":{\"choice\":[\"red\",\"green\"]}", "green")]
    [InlineData("\"structured_outputs\":{\"choice\":[\"no\",\"nope\"]}", "no")]
    [InlineData("\"guided_json\":\"{\\\"const\\\":5}\"", "5")]
    [InlineData("\"structured_outputs\":{\"json\":{\"type\":\"boolean\"}}", "true")]
    public async Task Keeps_to_the_constraints_of_vLLM(string constraint, string answer)
    {
        Assert.Equal(answer, await _client.AskAsync("I prefer green", constraint));
    }

    [Theory]
    [InlineData(@"\d{3}-\d{4}")]
    [InlineData("(foo|bar)+[^a-z]")]
    [InlineData(@"^(?<year>\d{4})(?:-\w{2,}?)$")]
    [InlineData(@"[\]x-z]{2}\.com")]
    public async Task Makes_texts_for_patterns(string pattern)
    {
        var answer = await _client.AskAsync("hi", $"\"structured_outputs\":{{\"regex\":{JsonSerializer.Serialize(pattern)}}}");

        Assert.Matches(new Regex($"^(?:{pattern})$"), answer);
    }

    [Theory]
    [InlineData("\"guided_regex\":\"a(?=b)\"")]
    [InlineData("\"guided_regex\":\"(\"")]
    [InlineData("\"guided_json\":\"{\"")]
    [InlineData("\"guided_json\":{\"$ref\":\"#/$defs/missing\"}")]
    [InlineData("\"guided_json\":{\"$ref\":\"#\"}")]
    [InlineData("\"guided_json\":{\"type\":\"integer\",\"minimum\":1e25}")]
    public async Task Refuses_what_is_beyond_it(string constraint)
    {
        var (status, _) = await _client.RefusalAsync(_client.Ask("hi", constraint));

        Assert.Equal(400, status);
    }
}
