using System.Globalization;
using System.Text.Json;

namespace Novita.Remodl.Client.NovitaAI;

/// <summary>Checks a value by a JSON schema: type, enum, const, required, properties, items, and the limits of numbers, texts and lists. Other keywords say nothing here.</summary>
internal static class JsonSchemaCheck
{
    private const int MaxDepth = 32;

    /// <summary>What is wrong first, with where and what would be right; null when nothing is.</summary>
    public static string? FindProblem(JsonElement schema, JsonElement value) => FindProblem(schema, value, "", 0);

    private static string? FindProblem(JsonElement schema, JsonElement value, string path, int depth)
    {
        if (schema.ValueKind != JsonValueKind.Object || depth > MaxDepth)
        {
            return null;
        }

        var name = path.Length == 0 ? "The request" : path;
        return TypeProblem(schema, value, name)
            ?? ValueProblem(schema, value, name)
            ?? value.ValueKind switch
            {
                JsonValueKind.Number => NumberProblem(schema, value, name),
                JsonValueKind.String => LengthProblem(schema, value.GetString()!.EnumerateRunes().Count(), name, "minLength", "maxLength", "characters"),
                JsonValueKind.Array => LengthProblem(schema, value.GetArrayLength(), name, "minItems", "maxItems", "items") ?? ItemProblem(schema, value, name, depth),
                JsonValueKind.Object => FieldProblem(schema, value, path, depth),
                _ => null,
            };
    }

    private static string? TypeProblem(JsonElement schema, JsonElement value, string name)
    {
        if (!schema.TryGetProperty("type", out var type))
        {
            return null;
        }

        string[] types = type.ValueKind switch
        {
            JsonValueKind.String => [type.GetString()!],
            JsonValueKind.Array => [.. type.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)],
            _ => [],
        };
        return types.Length == 0 || types.Any(wanted => IsOf(wanted, value)) ? null : $"{name} is {Show(value)}. It has to be of the type {string.Join(" or ", types)}.";
    }

    // A type that is not known here may be anything.
    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "string" => value.ValueKind == JsonValueKind.String,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && Math.Floor(number) == number,
        "number" => value.ValueKind == JsonValueKind.Number,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "array" => value.ValueKind == JsonValueKind.Array,
        "object" => value.ValueKind == JsonValueKind.Object,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => true,
    };

    private static string? ValueProblem(JsonElement schema, JsonElement value, string name)
    {
        if (schema.TryGetProperty("enum", out var allowed) && allowed.ValueKind == JsonValueKind.Array && !allowed.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)))
        {
            return $"{name} is {Show(value)}. It has to be one of {string.Join(", ", allowed.EnumerateArray().Select(Show))}.";
        }

        return schema.TryGetProperty("const", out var only) && !JsonElement.DeepEquals(only, value) ? $"{name} is {Show(value)}. It has to be {Show(only)}." : null;
    }

    private static string? NumberProblem(JsonElement schema, JsonElement value, string name)
    {
        var number = value.GetDouble();
        return Limit(schema, "minimum") is { } min && number < min ? Say($"{name} is {number}. It has to be {min} at least.")
            : Limit(schema, "maximum") is { } max && number > max ? Say($"{name} is {number}. It has to be {max} at most.")
            : Limit(schema, "exclusiveMinimum") is { } above && number <= above ? Say($"{name} is {number}. It has to be more than {above}.")
            : Limit(schema, "exclusiveMaximum") is { } below && number >= below ? Say($"{name} is {number}. It has to be less than {below}.")
            : null;
    }

    private static string? LengthProblem(JsonElement schema, int length, string name, string min, string max, string what) =>
        Limit(schema, min) is { } least && length < least ? Say($"{name} has {length} {what}. It has to have {least} at least.")
        : Limit(schema, max) is { } most && length > most ? Say($"{name} has {length} {what}. It has to have {most} at most.")
        : null;

    private static string? ItemProblem(JsonElement schema, JsonElement value, string name, int depth) =>
        schema.TryGetProperty("items", out var items)
            ? value.EnumerateArray().Select((item, i) => FindProblem(items, item, Say($"{name}[{i}]"), depth + 1)).FirstOrDefault(problem => problem is not null)
            : null;

    private static string? FieldProblem(JsonElement schema, JsonElement value, string path, int depth)
    {
        var prefix = path.Length == 0 ? "" : path + ".";
        if (schema.TryGetProperty("required", out var required) && required.ValueKind == JsonValueKind.Array)
        {
            var missing = required.EnumerateArray().FirstOrDefault(name => name.ValueKind == JsonValueKind.String && !value.TryGetProperty(name.GetString()!, out _));
            if (missing.ValueKind == JsonValueKind.String)
            {
                return $"{prefix}{missing.GetString()} is not set. The model needs it.";
            }
        }

        if (!schema.TryGetProperty("properties", out var properties) || properties.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var isClosed = schema.TryGetProperty("additionalProperties", out var more) && more.ValueKind == JsonValueKind.False;
        foreach (var field in value.EnumerateObject())
        {
            if (properties.TryGetProperty(field.Name, out var rule))
            {
                if (FindProblem(rule, field.Value, prefix + field.Name, depth + 1) is { } problem)
                {
                    return problem;
                }
            }
            else if (isClosed)
            {
                return $"{prefix}{field.Name} is no field of the model. There are {string.Join(", ", properties.EnumerateObject().Select(known => known.Name))}.";
            }
        }

        return null;
    }

    private static double? Limit(JsonElement schema, string name) =>
        schema.TryGetProperty(name, out var limit) && limit.ValueKind == JsonValueKind.Number && limit.TryGetDouble(out var number) ? number : null;

    private static string Show(JsonElement value) => Serialization.InlineData.Shorten(value.GetRawText());

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
