using System.Text.Json;
using Novita.Remodl.Client.Schemas;
using Novita.Remodl.Client.Tests.Rest;

namespace Novita.Remodl.Client.Tests.Structured;

public sealed class SchemaCheckTests
{
    [Theory]
    [InlineData("""{"type":"integer","minimum":1.5}""", "1", "$ is 1; it has to be at least 1.5")]
    [InlineData("""{"type":"integer","exclusiveMinimum":1}""", "1", "$ is 1; it has to be more than 1")]
    [InlineData("""{"type":"number","maximum":1}""", "1.5", "$ is 1.5; it has to be at most 1")]
    [InlineData("""{"type":"number","exclusiveMaximum":2}""", "2", "$ is 2; it has to be less than 2")]
    [InlineData("""{"type":"integer"}""", "3.0", null)]
    [InlineData("""{"type":"integer"}""", "3.5", "$ is 3.5; it has to be an integer")]
    [InlineData("""{"type":["string","null"]}""", "null", null)]
    [InlineData("""{"type":["string","null"]}""", "[]", "$ is an array; it has to be a string or null")]
    [InlineData("""{"minLength":2,"maxLength":3}""", "\"🌍\"", "$ has 1 characters; it has to have at least 2")]
    [InlineData("""{"maxItems":1}""", "[1,2]", "$ has 2 items; it has to have at most 1")]
    [InlineData("""{"items":{"type":"string"}}""", "[\"a\",1]", "$[1] is 1; it has to be a string")]
    [InlineData("""{"prefixItems":[{"type":"string"}],"items":{"type":"boolean"}}""", "[\"a\",true]", null)]
    [InlineData("""{"const":"a"}""", "\"b\"", "$ is \"b\"; it has to be \"a\"")]
    [InlineData("""{"anyOf":[{"type":"string"},{"type":"boolean"}]}""", "1", "$ fits none of its forms; of the last, $ is 1; it has to be a boolean")]
    [InlineData("""{"allOf":[{"required":["a"]},{"required":["b"]}]}""", """{"a":1}""", "$.b is missing")]
    [InlineData("""{"additionalProperties":{"type":"integer"}}""", """{"a":"1"}""", "$.a is the string \"1\"; it has to be an integer")]
    [InlineData("""{"additionalProperties":false}""", """{"a":"1"}""", "$.a is not known; no property is")]
    [InlineData("""{"$ref":"#/$defs/a~1b","$defs":{"a/b":{"type":"object","properties":{"next":{"$ref":"#/$defs/a~1b"}}}}}""", """{"next":{"next":1}}""", "$.next.next is 1; it has to be an object")]
    [InlineData("""{"$ref":"#"}""", "1", null)]
    [InlineData("""{"type":"object","properties":{"a":{"$ref":"#anchor","type":"integer"}}}""", """{"a":1}""", null)]
    [InlineData("""{"type":"object","properties":{"a":{"$ref":"Image"}}}""", """{"a":1}""", null)]
    [InlineData("""{"$ref":"#/$defs/a","$defs":{"a":{"allOf":[{"$ref":"#/$defs/a"},{"$ref":"#/$defs/a"},{"type":"string"}]}}}""", "1", "$ is 1; it has to be a string")]
    [InlineData("""{"$ref":"#/$defs/a","$defs":{"a":{"allOf":[{"$ref":"#/$defs/b"},{"$ref":"#/$defs/b"}]},"b":{"anyOf":[{"$ref":"#/$defs/a"},{"$ref":"#/$defs/a"}]}}}""", "1", null)]
    [InlineData("""{"allOf":[{"$ref":"#/$defs/a"},{"$ref":"#/$defs/a"}],"$defs":{"a":{"type":"string"}}}""", "1", "$ is 1; it has to be a string")]
    [InlineData("""{"properties":{"never":false}}""", """{"never":1}""", "$.never must not be there")]
    [InlineData("""{"type":"hologram","format":"date"}""", "1", null)]
    [InlineData("""{"type":"object"}""", "true", "$ is true; it has to be an object")]
    [InlineData("true", "1", null)]
    public void Says_where_and_what(string schema, string value, string? problem)
    {
        using var _ = Culture.Use("de-DE");
        Assert.Equal(problem, SchemaCheck.FindProblem(JsonElement.Parse(value), JsonElement.Parse(schema)));
    }

    [Theory]
    [InlineData(31, "\"")]
    [InlineData(32, "…")]
    public void A_long_value_is_cut_between_characters(int count, string end)
    {
        // Three bytes each, and a quotation mark before and after them: 32 are two bytes too many.
        var problem = SchemaCheck.FindProblem(JsonElement.Parse($"\"{new string('語', count)}\""), JsonElement.Parse("""{"type":"integer"}"""));

        Assert.Equal($"$ is the string \"{new string('語', 31)}{end}; it has to be an integer", problem);
    }
}
