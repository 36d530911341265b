using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.Schemas;

/// <summary>Finds where a value breaks its schema, in words that a person or a model can act on. Keywords that it does not know are passed over.</summary>
internal sealed class SchemaCheck(JsonElement root, bool ignoreCase)
{
    // Values are no deeper than the parser allows; references may lead in circles.
    private const int MaxDepth = 256;
    private const int LongestQuote = 96;

    private readonly StringComparison _names = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>The first problem, for example <c>$.days is the string "two"; it has to be an integer</c>; null when there is none.</summary>
    public static string? FindProblem(JsonElement value, JsonElement schema, bool ignoreCase = false) => new SchemaCheck(schema, ignoreCase).Check(value, schema, "$", 0, null);

    /// <param name="value">The value.</param>
    /// <param name="schema">What it has to fit.</param>
    /// <param name="path">Where it is.</param>
    /// <param name="depth">How deep the check is.</param>
    /// <param name="referred">What is known of this value by the references that were followed for it. One that is still being followed says nothing more: schemas may refer in circles.</param>
    private string? Check(JsonElement value, JsonElement schema, string path, int depth, Dictionary<string, string?>? referred)
    {
        if (schema.ValueKind != JsonValueKind.Object || depth > MaxDepth)
        {
            return schema.ValueKind == JsonValueKind.False ? $"{path} must not be there" : null;
        }

        if (schema.Text("$ref") is { } pointer && JsonPointer.Find(root, pointer) is { } target)
        {
            referred ??= new(StringComparer.Ordinal);
            if (referred.TryAdd(pointer, null))
            {
                referred[pointer] = Check(value, target, path, depth + 1, referred);
            }

            if (referred[pointer] is { } problem)
            {
                return problem;
            }
        }

        return CheckType(value, schema, path)
            ?? CheckValues(value, schema, path)
            ?? CheckBranches(value, schema, path, depth, referred)
            ?? value.ValueKind switch
            {
                JsonValueKind.Object => CheckObject(value, schema, path, depth),
                JsonValueKind.Array => CheckArray(value, schema, path, depth),
                JsonValueKind.String => CheckString(value, schema, path),
                JsonValueKind.Number => CheckNumber(value, schema, path),
                _ => null,
            };
    }

    private static string? CheckType(JsonElement value, JsonElement schema, string path)
    {
        if (!schema.TryGetProperty("type", out var type))
        {
            return null;
        }

        string[] allowed = type.ValueKind == JsonValueKind.Array
            ? [.. type.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)]
            : type.ValueKind == JsonValueKind.String ? [type.GetString()!] : [];
        return allowed.Length == 0 || Array.Exists(allowed, each => IsOf(value, each))
            ? null
            : $"{path} is {Name(value)}; it has to be {string.Join(" or ", allowed.Select(WithArticle))}";
    }

    private static string? CheckValues(JsonElement value, JsonElement schema, string path)
    {
        if (schema.TryGetProperty("const", out var constant) && !JsonElement.DeepEquals(value, constant))
        {
            return $"{path} is {Quote(value)}; it has to be {Quote(constant)}";
        }

        return schema.TryGetProperty("enum", out var values) && values.ValueKind == JsonValueKind.Array && !values.EnumerateArray().Any(each => JsonElement.DeepEquals(value, each))
            ? $"{path} is {Quote(value)}; it has to be one of {string.Join(", ", values.EnumerateArray().Select(Quote))}"
            : null;
    }

    private string? CheckBranches(JsonElement value, JsonElement schema, string path, int depth, Dictionary<string, string?>? referred)
    {
        foreach (var part in ListOf(schema, "allOf"))
        {
            if (Check(value, part, path, depth + 1, referred) is { } problem)
            {
                return problem;
            }
        }

        return CheckAny(value, ListOf(schema, "anyOf"), path, depth, referred) ?? CheckAny(value, ListOf(schema, "oneOf"), path, depth, referred);
    }

    private string? CheckAny(JsonElement value, IReadOnlyList<JsonElement> branches, string path, int depth, Dictionary<string, string?>? referred)
    {
        string? last = null;
        foreach (var branch in branches)
        {
            if (Check(value, branch, path, depth + 1, referred) is not { } problem)
            {
                return null;
            }

            last = problem;
        }

        return branches.Count > 1 ? $"{path} fits none of its forms; of the last, {last}" : last;
    }

    private string? CheckObject(JsonElement value, JsonElement schema, string path, int depth)
    {
        foreach (var name in ListOf(schema, "required").Where(name => name.ValueKind == JsonValueKind.String).Select(name => name.GetString()!))
        {
            if (!value.EnumerateObject().Any(property => property.Name.Equals(name, _names)))
            {
                return $"{path}.{name} is missing";
            }
        }

        var properties = schema.TryGetProperty("properties", out var known) && known.ValueKind == JsonValueKind.Object ? known : default;
        var hasFurther = schema.TryGetProperty("additionalProperties", out var further) && !schema.TryGetProperty("patternProperties", out _);
        foreach (var property in value.EnumerateObject())
        {
            var inner = Find(properties, property.Name);
            if (inner is null && hasFurther && further.ValueKind == JsonValueKind.False)
            {
                var names = properties.ValueKind == JsonValueKind.Object ? string.Join(", ", properties.EnumerateObject().Select(each => each.Name)) : "";
                return names.Length > 0 ? $"{path}.{property.Name} is not known; there are {names}" : $"{path}.{property.Name} is not known; no property is";
            }

            var rule = inner ?? (hasFurther ? further : default);
            if (rule.ValueKind != JsonValueKind.Undefined && Check(property.Value, rule, $"{path}.{property.Name}", depth + 1, null) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private JsonElement? Find(JsonElement properties, string name)
    {
        if (properties.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        foreach (var property in properties.EnumerateObject())
        {
            if (property.Name.Equals(name, _names))
            {
                return property.Value;
            }
        }

        return null;
    }

    private string? CheckArray(JsonElement value, JsonElement schema, string path, int depth)
    {
        if (CheckLength(value.GetArrayLength(), schema, "minItems", "maxItems", $"{path} has", "items") is { } length)
        {
            return length;
        }

        var prefix = ListOf(schema, "prefixItems");
        var hasItems = schema.TryGetProperty("items", out var items);
        var at = 0;
        foreach (var item in value.EnumerateArray())
        {
            var rule = at < prefix.Count ? prefix[at] : hasItems ? items : default;
            if (rule.ValueKind != JsonValueKind.Undefined && Check(item, rule, FormattableString.Invariant($"{path}[{at}]"), depth + 1, null) is { } problem)
            {
                return problem;
            }

            at++;
        }

        return null;
    }

    // A file may be in it, as base64: it is read only when there is something to count.
    private static string? CheckString(JsonElement value, JsonElement schema, string path) =>
        NumberOf(schema, "minLength") is null && NumberOf(schema, "maxLength") is null
            ? null
            : CheckLength(TextOf(value).EnumerateRunes().Count(), schema, "minLength", "maxLength", $"{path} has", "characters");

    private static string? CheckNumber(JsonElement value, JsonElement schema, string path)
    {
        if (!value.TryGetDouble(out var number))
        {
            return null;
        }

        return Limit("minimum", (given, limit) => given < limit, "at least")
            ?? Limit("exclusiveMinimum", (given, limit) => given <= limit, "more than")
            ?? Limit("maximum", (given, limit) => given > limit, "at most")
            ?? Limit("exclusiveMaximum", (given, limit) => given >= limit, "less than");

        string? Limit(string keyword, Func<double, double, bool> breaks, string words) =>
            NumberOf(schema, keyword) is { } limit && breaks(number, limit)
                ? FormattableString.Invariant($"{path} is {value.GetRawText()}; it has to be {words} {limit}")
                : null;
    }

    private static string? CheckLength(int length, JsonElement schema, string least, string most, string what, string unit)
    {
        if (NumberOf(schema, least) is { } min && length < min)
        {
            return FormattableString.Invariant($"{what} {length} {unit}; it has to have at least {min}");
        }

        return NumberOf(schema, most) is { } max && length > max ? FormattableString.Invariant($"{what} {length} {unit}; it has to have at most {max}") : null;
    }

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "number" => value.ValueKind == JsonValueKind.Number,
        // 3.0 is an integer too.
        "integer" => value.ValueKind == JsonValueKind.Number && (value.TryGetInt64(out _) || (value.TryGetDouble(out var number) && Math.Floor(number).Equals(number))),
        _ => true,
    };

    private static string Name(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => $"the string {Quote(value)}",
        _ => Quote(value),
    };

    private static string WithArticle(string type) => type switch
    {
        "null" => type,
        "object" or "array" or "integer" => "an " + type,
        _ => "a " + type,
    };

    private static string Quote(JsonElement value)
    {
        var raw = JsonMarshal.GetRawUtf8Value(value);
        if (raw.Length <= LongestQuote)
        {
            return Encoding.UTF8.GetString(raw);
        }

        // Never in the middle of a character.
        var end = LongestQuote;
        while ((raw[end] & 0xC0) == 0x80)
        {
            end--;
        }

        return Encoding.UTF8.GetString(raw[..end]) + "…";
    }

    // Half a surrogate pair is no text to the reader, but a character all the same.
    private static string TextOf(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return value.GetRawText()[1..^1];
        }
    }

    private static double? NumberOf(JsonElement schema, string keyword) =>
        schema.TryGetProperty(keyword, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) ? number : null;

    private static IReadOnlyList<JsonElement> ListOf(JsonElement schema, string keyword) =>
        schema.TryGetProperty(keyword, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [];
}
