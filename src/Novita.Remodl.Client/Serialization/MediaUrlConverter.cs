using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads an address given bare or as an object; writes the object, the only form that every server takes.</summary>
internal sealed class MediaUrlConverter : JsonConverter<MediaUrl>
{
    public override MediaUrl Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return new MediaUrl { Url = reader.ReadText() };
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException();
        }

        string? url = null;
        ImageDetail? detail = null;
        IDictionary<string, JsonElement>? extra = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.IsProperty("url"u8))
            {
                reader.Read();
                url = reader.ReadString("url", ref extra);
            }
            else if (reader.IsProperty("detail"u8))
            {
                reader.Read();
                detail = reader.ReadStringEnum<ImageDetail>("detail", ref extra);
            }
            else
            {
                reader.KeepProperty(ref extra);
            }
        }

        return new MediaUrl { Url = url ?? throw new JsonException(), Detail = detail, AdditionalProperties = extra };
    }

    public override void Write(Utf8JsonWriter writer, MediaUrl value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("url"u8);
        value.Source.WriteTo(writer);
        writer.WriteIfSet("detail"u8, value.Detail);
        writer.WriteAdditional(value.AdditionalProperties);
        writer.WriteEndObject();
    }
}
