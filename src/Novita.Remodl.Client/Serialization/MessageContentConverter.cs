using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads and writes content in the form that it has.</summary>
internal sealed class MessageContentConverter : JsonConverter<MessageContent>
{
    public override bool HandleNull => true;

    public override MessageContent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, options);

    public override void Write(Utf8JsonWriter writer, MessageContent value, JsonSerializerOptions options) => WriteTo(writer, value, options);

    public static MessageContent Read(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return MessageContent.Null;
            case JsonTokenType.String:
                return reader.ReadText();
            case JsonTokenType.StartArray:
                var parts = new List<ContentPart>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    parts.Add(JsonSerializer.Deserialize(ref reader, options.TypeInfo<ContentPart>())!);
                }

                return parts;
            default:
                return MessageContent.FromJson(JsonElement.ParseValue(ref reader));
        }
    }

    public static void WriteTo(Utf8JsonWriter writer, MessageContent value, JsonSerializerOptions options)
    {
        switch (value.Raw)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case IReadOnlyList<ContentPart> parts:
                writer.WriteStartArray();
                foreach (var part in parts)
                {
                    JsonSerializer.Serialize(writer, part, options.TypeInfo<ContentPart>());
                }

                writer.WriteEndArray();
                break;
            case JsonElement json:
                json.WriteTo(writer);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}
