using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads the id alone or an object with it; writes the object, which every server takes.</summary>
internal sealed class ResponseConversationConverter : JsonConverter<ResponseConversation>
{
    public override ResponseConversation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return new(reader.GetString()!);
        }

        var json = JsonElement.ParseValue(ref reader);
        return json.ValueKind == JsonValueKind.Object && json.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
            ? new(id.GetString()!)
            : throw new JsonException("A conversation has an id.");
    }

    public override void Write(Utf8JsonWriter writer, ResponseConversation value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, value.Id);
        writer.WriteEndObject();
    }
}
