using System.Text.Json;
using System.Text.Json.Nodes;

namespace Novita.Remodl.Client.Schemas;

/// <summary>
/// Gives a schema the shape that strict servers demand: objects are closed, all their properties are required, what was optional may be null, and there are no keywords beyond those that are understood.
/// </summary>
/// <param name="defaultedOnly">
/// Whether only properties with a default may be null in place of being absent: a type's properties are meant to be given. Of a schema that was written by hand, all that are not required may.
/// </param>
internal sealed class StrictSchema(bool defaultedOnly)
{
    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "type", "enum", "const", "description", "title", "pattern", "multipleOf",
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minItems", "maxItems",
    };

    private static readonly HashSet<string> KeptFormats = new(StringComparer.Ordinal)
        { "date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid" };

    // What narrows a value in a way that has no strict form; without it the schema would say something else.
    private static readonly string[] Inexpressible = ["not", "if", "patternProperties", "prefixItems", "dependentSchemas", "dependentRequired", "$dynamicRef"];

    private bool _isInexpressible;

    /// <summary>The schema in strict shape; null when it has none, such as that of a dictionary.</summary>
    public static JsonObject? Shape(JsonObject schema, bool defaultedOnly)
    {
        var shaper = new StrictSchema(defaultedOnly);
        var shaped = shaper.Shape(schema);
        return shaper._isInexpressible ? null : shaped;
    }

    private JsonObject Shape(JsonNode? node)
    {
        if (node is not JsonObject schema || Array.Exists(Inexpressible, schema.ContainsKey))
        {
            return Fail();
        }

        if (TextOf(schema["$ref"]) is { } pointer)
        {
            // Nothing may stand beside a reference, but for the definitions of the root.
            return WithDefinitions(new() { ["$ref"] = Rename(pointer) }, schema);
        }

        if (schema["allOf"] is JsonArray all)
        {
            return all.Count == 1 ? Shape(Merge(schema, all[0], "allOf")) : Fail();
        }

        if ((schema["anyOf"] ?? schema["oneOf"]) is JsonArray branches)
        {
            return WithDefinitions(Branches(schema, branches), schema);
        }

        var shaped = new JsonObject();
        foreach (var (keyword, value) in schema)
        {
            if (Kept.Contains(keyword) || (keyword == "format" && TextOf(value) is { } format && KeptFormats.Contains(format)))
            {
                shaped[keyword] = value?.DeepClone();
            }
        }

        if (!shaped.ContainsKey("type") && !shaped.ContainsKey("enum") && !shaped.ContainsKey("const"))
        {
            return schema.ContainsKey("properties") ? Shape(With(schema, "type", "object")) : Fail();
        }

        if (SchemaTypes.Includes(schema, "object"))
        {
            AddProperties(shaped, schema);
        }

        if (SchemaTypes.Includes(schema, "array"))
        {
            shaped["items"] = Shape(schema["items"]);
        }

        return WithDefinitions(shaped, schema);
    }

    private void AddProperties(JsonObject shaped, JsonObject schema)
    {
        // An open object is a dictionary; that it is not closed expressly says nothing.
        if (schema["additionalProperties"] is { } further && further.GetValueKind() != JsonValueKind.False)
        {
            _isInexpressible = true;
            return;
        }

        var required = (schema["required"] as JsonArray ?? []).Select(TextOf).ToHashSet(StringComparer.Ordinal);
        var properties = new JsonObject();
        foreach (var (name, property) in schema["properties"] as JsonObject ?? [])
        {
            var isOptional = !required.Contains(name) && (!defaultedOnly || (property as JsonObject)?.ContainsKey("default") is true);
            var value = Shape(property);
            properties[name] = isOptional ? SchemaTypes.OrNull(value) : value;
        }

        shaped["properties"] = properties;
        shaped["required"] = new JsonArray([.. properties.Select(property => (JsonNode)property.Key)]);
        shaped["additionalProperties"] = false;
    }

    // What stands beside the branches, as a base class's fields do, belongs to each of them.
    private JsonObject Branches(JsonObject schema, JsonArray branches)
    {
        var shaped = new JsonObject();
        if (schema["description"] is { } description)
        {
            shaped["description"] = description.DeepClone();
        }

        var mayBeNull = schema.ContainsKey("type") && SchemaTypes.Includes(schema, "null");
        var list = new JsonArray();
        foreach (var branch in branches)
        {
            var whole = Merge(schema, branch, schema.ContainsKey("anyOf") ? "anyOf" : "oneOf");
            if (mayBeNull && branch is JsonObject own && !own.ContainsKey("type"))
            {
                whole["type"] = "object";
            }

            list.Add((JsonNode)Shape(whole));
        }

        if (mayBeNull)
        {
            list.Add((JsonNode)new JsonObject { ["type"] = "null" });
        }

        shaped["anyOf"] = list;
        return shaped;
    }

    private JsonObject WithDefinitions(JsonObject shaped, JsonObject schema)
    {
        if ((schema["$defs"] ?? schema["definitions"]) is not JsonObject definitions)
        {
            return shaped;
        }

        var all = new JsonObject();
        foreach (var (name, definition) in definitions)
        {
            all[name] = Shape(definition);
        }

        shaped["$defs"] = all;
        return shaped;
    }

    private JsonObject Fail()
    {
        _isInexpressible = true;
        return [];
    }

    private static JsonObject Merge(JsonObject schema, JsonNode? part, string without)
    {
        if (part is JsonObject reference && reference.ContainsKey("$ref"))
        {
            return (JsonObject)reference.DeepClone();
        }

        var merged = new JsonObject();
        foreach (var (keyword, value) in schema)
        {
            if (keyword != without && keyword is not ("description" or "$defs" or "definitions"))
            {
                merged[keyword] = value?.DeepClone();
            }
        }

        foreach (var (keyword, value) in part as JsonObject ?? [])
        {
            merged[keyword] = (merged[keyword], value) switch
            {
                (JsonObject before, JsonObject more) => new JsonObject(before.Concat(more.Where(pair => !before.ContainsKey(pair.Key))).Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone()))),
                (JsonArray before, JsonArray more) when keyword == "required" => new JsonArray([.. before.Concat(more).Select(TextOf).Distinct(StringComparer.Ordinal).Select(name => (JsonNode?)name)]),
                _ => value?.DeepClone(),
            };
        }

        return merged;
    }

    private static JsonObject With(JsonObject schema, string keyword, string value)
    {
        var changed = (JsonObject)schema.DeepClone();
        changed[keyword] = value;
        return changed;
    }

    private static string Rename(string pointer) =>
        pointer.StartsWith("#/definitions/", StringComparison.Ordinal) ? string.Concat("#/$defs/", pointer.AsSpan("#/definitions/".Length)) : pointer;

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
