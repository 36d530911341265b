using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads and writes text or parts, in the form that there is; anything else is kept as it came.</summary>
internal sealed class ItemContentConverter : JsonConverter<ItemContent>
{
    public override bool HandleNull => true;

    public override ItemContent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, options);

    public static ItemContent Read(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return default;
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.StartArray:
                var parts = new List<ResponsePart>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    parts.Add(JsonSerializer.Deserialize(ref reader, options.TypeInfo<ResponsePart>())!);
                }

                return parts;
            default:
                return ItemContent.FromJson(JsonElement.ParseValue(ref reader));
        }
    }

    public override void Write(Utf8JsonWriter writer, ItemContent value, JsonSerializerOptions options)
    {
        switch (value.Raw)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case IReadOnlyList<ResponsePart> parts:
                writer.WriteStartArray();
                foreach (var part in parts)
                {
                    JsonSerializer.Serialize(writer, part, options.TypeInfo<ResponsePart>());
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
