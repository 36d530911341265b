using System.Text.Json;
using System.Text.Json.Nodes;

namespace Novita.Remodl.Client.Schemas;

/// <summary>
/// Takes out properties that are null where the type wants them absent: models write null for what they leave open, and the strict form of a schema has no other way to say it.
/// </summary>
internal static class OptionalNulls
{
    /// <summary>The same value when there is nothing to take out.</summary>
    public static JsonElement Remove(JsonElement value, JsonElement schema)
    {
        if (value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array) || !value.GetRawText().Contains("null", StringComparison.Ordinal))
        {
            return value;
        }

        JsonNode node = value.ValueKind == JsonValueKind.Object ? JsonObject.Create(value)! : JsonArray.Create(value)!;
        return Remove(node, schema, schema) ? JsonElement.Parse(node.ToJsonString()) : value;
    }

    private static bool Remove(JsonNode? value, JsonElement schema, JsonElement root)
    {
        schema = Resolve(schema, root);
        if (schema.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        return value switch
        {
            JsonObject owner when schema.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object => RemoveFrom(owner, schema, properties, root),
            JsonObject owner when schema.TryGetProperty("additionalProperties", out var further) => owner.Select(pair => pair.Value).Aggregate(false, (changed, inner) => Remove(inner, further, root) | changed),
            JsonArray list when schema.TryGetProperty("items", out var items) => list.Aggregate(false, (changed, item) => Remove(item, items, root) | changed),
            _ => false,
        };
    }

    private static bool RemoveFrom(JsonObject owner, JsonElement schema, JsonElement properties, JsonElement root)
    {
        var changed = false;
        foreach (var property in properties.EnumerateObject())
        {
            if (!owner.TryGetPropertyValue(property.Name, out var value))
            {
                continue;
            }

            changed |= value is null
                ? !IsRequired(schema, property.Name) && SchemaCheck.FindProblem(Null, Resolve(property.Value, root)) is not null && owner.Remove(property.Name)
                : Remove(value, property.Value, root);
        }

        return changed;
    }

    private static JsonElement Null => JsonElement.Parse("null");

    private static bool IsRequired(JsonElement schema, string name) =>
        schema.TryGetProperty("required", out var required)
        && required.ValueKind == JsonValueKind.Array
        && required.EnumerateArray().Any(each => each.ValueKind == JsonValueKind.String && each.ValueEquals(name));

    private static JsonElement Resolve(JsonElement schema, JsonElement root)
    {
        for (var hops = 0; hops < 16 && schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("$ref", out var reference); hops++)
        {
            if (reference.ValueKind != JsonValueKind.String || JsonPointer.Find(root, reference.GetString()!) is not { } target)
            {
                break;
            }

            schema = target;
        }

        return schema;
    }
}
