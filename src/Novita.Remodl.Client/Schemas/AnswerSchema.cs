using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Novita.Remodl.Client.Schemas;

/// <summary>The schema of an answer: its root is an object, as servers want it.</summary>
/// <param name="Plain">As the type has it.</param>
/// <param name="Strict">In strict shape; null when it has none.</param>
/// <param name="IsWrapped">Whether the value is the only property of the object, because its type is no object.</param>
internal sealed record AnswerSchema(JsonElement Plain, JsonElement? Strict, bool IsWrapped)
{
    /// <summary>The property of a value that is no object.</summary>
    public const string WrapperProperty = "value";

    /// <summary>What is sent where strict shape is welcome.</summary>
    public JsonElement Best => Strict ?? Plain;

    public static AnswerSchema Of(JsonTypeInfo type, Func<JsonSchemaExporterContext, JsonNode, JsonNode>? transform)
    {
        var schema = TypeSchema.Export(type, transform);
        return SchemaTypes.IsPlainObject(schema) ? Of((JsonObject)schema, isWrapped: false, defaultedOnly: true) : Of(SchemaDefinitions.Wrap(schema, WrapperProperty), isWrapped: true, defaultedOnly: true);
    }

    /// <summary>A schema that was written by hand.</summary>
    public static AnswerSchema Of(JsonElement schema) =>
        schema.ValueKind == JsonValueKind.Object
            ? Of(JsonObject.Create(schema)!, isWrapped: false, defaultedOnly: false) with { Plain = schema }
            : throw new ArgumentException($"The schema is {schema.ValueKind}; it has to be a JSON object.", nameof(schema));

    private static AnswerSchema Of(JsonObject schema, bool isWrapped, bool defaultedOnly) =>
        new(ToElement(schema), StrictSchema.Shape(schema, defaultedOnly) is { } strict ? ToElement(strict) : null, isWrapped);

    public static JsonElement ToElement(JsonNode node) => JsonElement.Parse(node.ToJsonString());
}
