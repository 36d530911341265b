using System.ComponentModel;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Novita.Remodl.Client.Schemas;

/// <summary>Makes the JSON schema of a type, as models read it best.</summary>
internal static class TypeSchema
{
    /// <summary>The schema: an object, or <c>true</c> for a type that may be anything. What refers to itself does so through <c>$defs</c>.</summary>
    public static JsonNode Export(JsonTypeInfo type, Func<JsonSchemaExporterContext, JsonNode, JsonNode>? transform)
    {
        // Types by their places, for the names of definitions.
        var types = new Dictionary<string, Type>(StringComparer.Ordinal);
        var schema = type.GetJsonSchemaAsNode(new()
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, node) =>
            {
                types[JsonPointer.Of(context.Path)] = context.TypeInfo.Type;
                if (node is JsonObject given)
                {
                    Simplify(given);
                    Describe(given, context);
                }

                return transform is null ? node : transform(context, node);
            },
        });
        return schema is JsonObject root ? SchemaDefinitions.Hoist(root, types) : schema;
    }

    // Numbers that may also be read from strings are asked for as numbers, and enums by their type.
    private static void Simplify(JsonObject schema)
    {
        if (schema["type"] is JsonArray kinds && kinds.Any(kind => IsText(kind, "string")) && kinds.Any(kind => IsText(kind, "integer") || IsText(kind, "number")))
        {
            var left = kinds.Where(kind => !IsText(kind, "string")).Select(kind => kind!.DeepClone()).ToArray();
            schema["type"] = left.Length == 1 ? left[0] : new JsonArray(left);
            schema.Remove("pattern");
        }

        if (schema["enum"] is JsonArray values && !schema.ContainsKey("type") && values.All(value => value is null || value.GetValueKind() == System.Text.Json.JsonValueKind.String))
        {
            schema.Insert(0, "type", values.Contains(null) ? new JsonArray("string", "null") : "string");
        }
    }

    private static void Describe(JsonObject schema, in JsonSchemaExporterContext context)
    {
        if (schema.ContainsKey("description"))
        {
            return;
        }

        var description = DescriptionOf(context.PropertyInfo?.AttributeProvider)
            ?? DescriptionOf(context.PropertyInfo?.AssociatedParameter?.AttributeProvider)
            ?? DescriptionOf(context.TypeInfo.Type);
        if (description is not null)
        {
            schema["description"] = description;
        }
    }

    private static string? DescriptionOf(ICustomAttributeProvider? provider) =>
        provider?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: true) is [DescriptionAttribute { Description.Length: > 0 } first, ..] ? first.Description : null;

    private static bool IsText(JsonNode? node, string text) => node is JsonValue value && value.TryGetValue<string>(out var given) && given == text;
}
