using System.Text.Json.Nodes;

namespace Novita.Remodl.Client.Schemas;

/// <summary>The <c>type</c> of a schema: a word, or a list of them.</summary>
internal static class SchemaTypes
{
    public static bool Includes(JsonObject schema, string type) => schema["type"] switch
    {
        JsonArray list => list.Any(item => IsText(item, type)),
        { } word => IsText(word, type),
        _ => false,
    };

    /// <summary>Whether the schema is that of an object and of nothing else, with properties of its own.</summary>
    public static bool IsPlainObject(JsonNode node) =>
        node is JsonObject schema && IsText(schema["type"], "object") && !schema.ContainsKey("anyOf") && !schema.ContainsKey("oneOf") && !schema.ContainsKey("$ref");

    /// <summary>The schema, or null.</summary>
    public static JsonObject OrNull(JsonObject schema)
    {
        if (schema["anyOf"] is JsonArray branches)
        {
            if (!branches.Any(branch => branch is JsonObject given && Includes(given, "null")))
            {
                branches.Add((JsonNode)new JsonObject { ["type"] = "null" });
            }

            return schema;
        }

        if (schema.ContainsKey("$ref") || schema.ContainsKey("const") || schema["type"] is not { } type)
        {
            return new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        }

        if (!Includes(schema, "null"))
        {
            schema["type"] = new JsonArray([.. (type as JsonArray ?? [type.DeepClone()]).Select(item => item?.DeepClone()), "null"]);
        }

        if (schema["enum"] is JsonArray values && !values.Contains(null))
        {
            values.Add((JsonNode?)null);
        }

        return schema;
    }

    private static bool IsText(JsonNode? node, string text) => node is JsonValue value && value.TryGetValue<string>(out var given) && given == text;
}
