using System.Text.Json;
using System.Text.RegularExpressions;

namespace Novita.Remodl.Emulator.Tests;

/// <summary>Validates against JSON schemas, as far as the tests of the sampler need it. Written apart from the sampler.</summary>
internal sealed class SchemaValidator(JsonElement root)
{
    public static bool IsValid(string schema, string value)
    {
        var root = JsonSerializer.Deserialize<JsonElement>(schema);
        return new SchemaValidator(root).IsValid(root, JsonSerializer.Deserialize<JsonElement>(value));
    }

    private bool IsValid(JsonElement schema, JsonElement value)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return schema.GetBoolean();
        }

        return schema.EnumerateObject().All(rule => Holds(rule.Name, rule.Value, schema, value));
    }

    private bool Holds(string name, JsonElement rule, JsonElement schema, JsonElement value) => name switch
    {
        "$ref" => IsValid(Resolve(rule.GetString()!), value),
        "allOf" => rule.EnumerateArray().All(part => IsValid(part, value)),
        "anyOf" => rule.EnumerateArray().Any(part => IsValid(part, value)),
        "oneOf" => rule.EnumerateArray().Count(part => IsValid(part, value)) == 1,
        "const" => JsonElement.DeepEquals(rule, value),
        "enum" => rule.EnumerateArray().Any(item => JsonElement.DeepEquals(item, value)),
        "type" => rule.ValueKind == JsonValueKind.Array
            ? rule.EnumerateArray().Any(type => IsOfType(type.GetString()!, value))
            : IsOfType(rule.GetString()!, value),
        "properties" => value.ValueKind != JsonValueKind.Object || rule.EnumerateObject().All(property =>
            !value.TryGetProperty(property.Name, out var item) || IsValid(property.Value, item)),
        "required" => value.ValueKind != JsonValueKind.Object || rule.EnumerateArray().All(item => value.Has(item.GetString()!)),
        "additionalProperties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(property =>
            (schema.TryGetProperty("properties", out var known) && known.Has(property.Name)) || IsValid(rule, property.Value)),
        "minProperties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().Count() >= rule.GetInt32(),
        "prefixItems" => value.ValueKind != JsonValueKind.Array
            || rule.EnumerateArray().Zip(value.EnumerateArray()).All(pair => IsValid(pair.First, pair.Second)),
        "items" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray()
            .Skip(schema.TryGetProperty("prefixItems", out var prefix) ? prefix.GetArrayLength() : 0)
            .All(item => IsValid(rule, item)),
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.GetInt32(),
        "maxItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= rule.GetInt32(),
        "uniqueItems" => value.ValueKind != JsonValueKind.Array
            || value.EnumerateArray().Select(item => item.GetRawText()).Distinct().Count() == value.GetArrayLength(),
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= rule.GetDecimal(),
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= rule.GetDecimal(),
        "exclusiveMinimum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() > rule.GetDecimal(),
        "exclusiveMaximum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() < rule.GetDecimal(),
        "multipleOf" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() % rule.GetDecimal() == 0,
        "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= rule.GetInt32(),
        "maxLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length <= rule.GetInt32(),
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.GetString()!),
        "format" => value.ValueKind != JsonValueKind.String || HasFormat(rule.GetString()!, value.GetString()!),
        "$defs" or "definitions" or "description" or "title" => true,
        _ => throw new NotSupportedException(name),
    };

    private static bool HasFormat(string format, string value) => format switch
    {
        "date-time" => DateTimeOffset.TryParse(value, out _),
        "date" => DateOnly.TryParse(value, out _),
        "email" => value.Contains('@', StringComparison.Ordinal),
        "uri" => Uri.TryCreate(value, UriKind.Absolute, out _),
        "uuid" => Guid.TryParse(value, out _),
        _ => throw new NotSupportedException(format),
    };

    private static bool IsOfType(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.GetDecimal() % 1 == 0,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException(type),
    };

    private JsonElement Resolve(string reference) =>
        reference.Split('/').Skip(1).Aggregate(root, (element, step) => element.GetProperty(step));
}
