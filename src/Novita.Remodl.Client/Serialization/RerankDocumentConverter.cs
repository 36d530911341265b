using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads and writes a document in the form that it has.</summary>
internal sealed class RerankDocumentConverter : JsonConverter<RerankDocument>
{
    public override RerankDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.StartObject => RerankDocument.FromFields(JsonElement.ParseValue(ref reader)),
        _ => throw new JsonException("A document is a text or an object."),
    };

    public override void Write(Utf8JsonWriter writer, RerankDocument value, JsonSerializerOptions options)
    {
        if (value.Fields is { } fields)
        {
            fields.WriteTo(writer);
        }
        else
        {
            writer.WriteStringValue(value.Text);
        }
    }
}
