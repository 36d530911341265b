using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Novita.Remodl.Emulator.Chat;

/// <summary>Makes a value that is valid against a JSON schema, with values of the prompt where they fit.</summary>
internal sealed class SchemaSampler(JsonElement root, PromptHints hints, bool includeOptional)
{
    /// <summary>From here on only what is required is made, so that recursive schemas end.</summary>
    private const int OptionalDepth = 5;
    private const int MaxDepth = 64;

    private readonly JsonNode? _root = JsonNode.Parse(root.GetRawText());

    public JsonNode? Sample() => Sample(_root, property: "", depth: 0, ordinal: 0);

    /// <param name="schema">An object, or a boolean, which says nothing about the value.</param>
    /// <param name="property">The name of the property that the value is for.</param>
    /// <param name="depth">How deep the value is nested.</param>
    /// <param name="ordinal">Its place in an array; items differ by it.</param>
    private JsonNode? Sample(JsonNode? schema, string property, int depth, int ordinal)
    {
        if (depth > MaxDepth)
        {
            throw new FormatException("The schema has no finite value.");
        }

        var flat = schema is JsonObject given ? Flatten(given, depth) : [];
        if (flat.TryGetPropertyValue("const", out var constant))
        {
            return constant?.DeepClone();
        }

        if (flat["enum"] is JsonArray { Count: > 0 } values)
        {
            var mentioned = values.FirstOrDefault(value => hints.Mentions(TextOf(value)));
            return (ordinal == 0 && mentioned is not null ? mentioned : values[ordinal % values.Count])?.DeepClone();
        }

        return TypeOf(flat, depth) switch
        {
            "object" => Object(flat, depth),
            "array" => Array(flat, property, depth),
            "integer" => Integer(flat, ordinal),
            "number" => Number(flat, ordinal),
            "boolean" => JsonValue.Create(true),
            "null" => null,
            _ => JsonValue.Create(Text(flat, property, ordinal)),
        };
    }

    private JsonObject Object(JsonObject schema, int depth)
    {
        var result = new JsonObject();
        var required = (schema["required"] as JsonArray ?? []).Select(TextOf).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, property) in schema["properties"] as JsonObject ?? [])
        {
            if (required.Remove(name) || (includeOptional && depth < OptionalDepth) || IsHinted(name, property, depth))
            {
                result[name] = Sample(property, name, depth + 1, ordinal: 0);
            }
        }

        // What is left is required, but has no schema of its own.
        var names = new Queue<string>(required);
        var further = schema["additionalProperties"];
        var least = Math.Max(IntOf(schema, "minProperties") ?? 0, result.Count + required.Count);
        if (includeOptional && further is JsonObject && result.Count == 0 && depth < OptionalDepth)
        {
            least = Math.Max(least, 1);
        }

        while (result.Count < least)
        {
            var name = names.TryDequeue(out var next) ? next : string.Create(CultureInfo.InvariantCulture, $"key{result.Count + 1}");
            result[name] = Sample(further, name, depth + 1, ordinal: 0);
        }

        return result;
    }

    private JsonArray Array(JsonObject schema, string property, int depth)
    {
        var prefix = schema["prefixItems"] as JsonArray ?? [];
        var usual = depth < OptionalDepth ? Math.Max(1, prefix.Count) : 0;
        var count = Math.Min(Math.Max(usual, IntOf(schema, "minItems") ?? 0), IntOf(schema, "maxItems") ?? int.MaxValue);
        var result = new JsonArray();
        for (var i = 0; i < count; i++)
        {
            result.Add(Sample(i < prefix.Count ? prefix[i] : schema["items"], property, depth + 1, i));
        }

        return result;
    }

    private JsonValue Integer(JsonObject schema, int ordinal)
    {
        var value = Math.Round(Within(schema, hints.Number(whole: true), ordinal, whole: true));
        return JsonValue.Create((long)value);
    }

    private JsonValue Number(JsonObject schema, int ordinal) =>
        JsonValue.Create(Within(schema, hints.Number(whole: false), ordinal, whole: false));

    private static decimal Within(JsonObject schema, JsonNode? hint, int ordinal, bool whole)
    {
        var unit = DecimalOf(schema, "multipleOf") ?? 1m;
        var nudge = whole ? 1m : 0.001m;
        var min = Largest(DecimalOf(schema, "minimum"), DecimalOf(schema, "exclusiveMinimum") + nudge);
        var max = Smallest(DecimalOf(schema, "maximum"), DecimalOf(schema, "exclusiveMaximum") - nudge);
        var hinted = hint is null ? (decimal?)null : decimal.Parse(hint.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);
        if (hinted is { } asked && !(asked < min) && !(asked > max) && (schema["multipleOf"] is null || asked % unit == 0))
        {
            return asked;
        }

        var start = min ?? (max < 1 ? max.Value : 1m);
        if (schema["multipleOf"] is not null || whole)
        {
            start = (min is null && max < 1 ? Math.Floor(start / unit) : Math.Ceiling(start / unit)) * unit;
        }

        var value = start + (ordinal * unit);
        return value > max ? start : value;
    }

    private string Text(JsonObject schema, string property, int ordinal)
    {
        var hint = ordinal == 0 ? hints.Text(property) : null;
        if (schema["pattern"] is { } pattern)
        {
            return hint is not null && Regex.IsMatch(hint, TextOf(pattern), RegexOptions.None, TimeSpan.FromSeconds(1))
                ? hint
                : PatternSampler.Sample(TextOf(pattern));
        }

        if (schema["format"] is { } format && OfFormat(TextOf(format), ordinal) is { } formatted)
        {
            return hint is not null && IsOfFormat(hint, TextOf(format)) ? hint : formatted;
        }

        var text = hint ?? (property.Length > 0 ? property : "text") + (ordinal > 0 ? $" {ordinal + 1}" : "");
        text = text.PadRight(IntOf(schema, "minLength") ?? 0, 'x');
        var limit = IntOf(schema, "maxLength") ?? int.MaxValue;
        return text.Length > limit ? text[..limit] : text;
    }

    private static bool IsOfFormat(string text, string format) => format switch
    {
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "email" => text.Contains('@', StringComparison.Ordinal),
        "uri" or "url" => Uri.TryCreate(text, UriKind.Absolute, out _),
        _ => false,
    };

    private static string? OfFormat(string format, int ordinal)
    {
        var number = (ordinal + 1).ToString("D2", CultureInfo.InvariantCulture);
        return format switch
        {
            "date-time" => $"2026-01-{number}T12:00:00Z",
            "date" => $"2026-01-{number}",
            "time" => "12:00:00Z",
            "duration" => $"PT{ordinal + 1}H",
            "email" => $"person{number}@example.com",
            "uri" or "url" => $"https://example.com/{number}",
            "hostname" => $"host{number}.example.com",
            "uuid" => $"00000000-0000-4000-8000-0000000000{number}",
            "ipv4" => $"192.0.2.{ordinal + 1}",
            "ipv6" => $"2001:db8::{ordinal + 1}",
            _ => null,
        };
    }

    /// <summary>Resolves references, and merges the parts of a composed schema into one.</summary>
    private JsonObject Flatten(JsonObject schema, int depth, int hops = 0)
    {
        if (hops > MaxDepth)
        {
            throw new FormatException("The schema refers to itself only.");
        }

        var result = new JsonObject();
        if (schema["$ref"] is { } reference && Resolve(TextOf(reference)) is JsonObject target)
        {
            Merge(result, Flatten(target, depth, hops + 1));
        }

        foreach (var part in schema["allOf"] as JsonArray ?? [])
        {
            Merge(result, part is JsonObject given ? Flatten(given, depth, hops + 1) : []);
        }

        if ((schema["anyOf"] ?? schema["oneOf"]) is JsonArray branches && Choose(branches, depth) is { } branch)
        {
            Merge(result, Flatten(branch, depth, hops + 1));
        }

        Merge(result, schema);
        return result;
    }

    private static void Merge(JsonObject into, JsonObject from)
    {
        foreach (var (key, value) in from)
        {
            switch (key)
            {
                case "$ref" or "allOf" or "anyOf" or "oneOf":
                    break;
                case "required" when into[key] is JsonArray before && value is JsonArray more:
                    into[key] = new JsonArray([.. before.Concat(more).Select(TextOf).Distinct(StringComparer.Ordinal).Select(name => (JsonNode)name)]);
                    break;
                case "properties" when into[key] is JsonObject before && value is JsonObject more:
                    Merge(before, more);
                    break;
                default:
                    into[key] = value?.DeepClone();
                    break;
            }
        }
    }

    private static JsonObject? Choose(JsonArray branches, int depth)
    {
        var candidates = branches.OfType<JsonObject>();
        return depth < OptionalDepth
            ? candidates.FirstOrDefault()
            : candidates.FirstOrDefault(branch => !branch.ContainsKey("$ref") && !branch.ContainsKey("properties"))
                ?? candidates.FirstOrDefault();
    }

    private JsonNode? Resolve(string reference)
    {
        if (!reference.StartsWith('#'))
        {
            throw new FormatException($"The reference {reference} leads out of the schema.");
        }

        var target = _root;
        foreach (var step in reference.Split('/').Skip(1))
        {
            var key = Uri.UnescapeDataString(step).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            target = target is JsonArray array ? array[int.Parse(key, CultureInfo.InvariantCulture)] : target?[key];
        }

        return target ?? throw new FormatException($"The reference {reference} leads nowhere.");
    }

    private bool IsHinted(string name, JsonNode? property, int depth)
    {
        if (property is not JsonObject given)
        {
            return false;
        }

        var schema = Flatten(given, depth);
        return schema["enum"] is JsonArray values
            ? values.Any(value => hints.Mentions(TextOf(value)))
            : TypeOf(schema, depth) == "string" && hints.Text(name) is not null;
    }

    private static string TypeOf(JsonObject schema, int depth)
    {
        if (schema["type"] is JsonArray { Count: > 0 } types)
        {
            var names = types.Select(TextOf).ToArray();
            return depth >= OptionalDepth && names.Contains("null") ? "null" : names.FirstOrDefault(name => name != "null") ?? "null";
        }

        if (schema["type"] is { } type)
        {
            return TextOf(type);
        }

        if (schema.ContainsKey("properties") || schema.ContainsKey("required"))
        {
            return "object";
        }

        return schema.ContainsKey("items") || schema.ContainsKey("prefixItems") ? "array" : "string";
    }

    private static string TextOf(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) ? text : node?.ToJsonString() ?? "null";

    private static int? IntOf(JsonObject schema, string key) => (int?)DecimalOf(schema, key);

    private static decimal? DecimalOf(JsonObject schema, string key) =>
        schema[key] is JsonValue value && value.TryGetValue<decimal>(out var number) ? number : null;

    private static decimal? Largest(decimal? one, decimal? other) => one is null || other > one ? other ?? one : one;

    private static decimal? Smallest(decimal? one, decimal? other) => one is null || other < one ? other ?? one : one;
}
