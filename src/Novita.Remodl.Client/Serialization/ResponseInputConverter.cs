using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads and writes text or items, in the form that there is; anything else is kept as it came.</summary>
internal sealed class ResponseInputConverter : JsonConverter<ResponseInput>
{
    public override bool HandleNull => true;

    public override ResponseInput Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, options);

    public static ResponseInput Read(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return default;
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.StartArray:
                var items = new List<ResponseItem>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(JsonSerializer.Deserialize(ref reader, options.TypeInfo<ResponseItem>())!);
                }

                return items;
            default:
                return ResponseInput.FromJson(JsonElement.ParseValue(ref reader));
        }
    }

    public override void Write(Utf8JsonWriter writer, ResponseInput value, JsonSerializerOptions options)
    {
        switch (value.Raw)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case IReadOnlyList<ResponseItem> items:
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    JsonSerializer.Serialize(writer, item, options.TypeInfo<ResponseItem>());
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
