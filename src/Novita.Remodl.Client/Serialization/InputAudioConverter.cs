using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

internal sealed class InputAudioConverter : JsonConverter<InputAudio>
{
    public override InputAudio Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException();
        }

        string? data = null;
        AudioFormat? format = null;
        IDictionary<string, JsonElement>? extra = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.IsProperty("data"u8))
            {
                reader.Read();
                data = reader.ReadString("data", ref extra);
            }
            else if (reader.IsProperty("format"u8))
            {
                reader.Read();
                format = reader.ReadStringEnum<AudioFormat>("format", ref extra);
            }
            else
            {
                reader.KeepProperty(ref extra);
            }
        }

        // What does not fit is left to the part, which then stays whole.
        return new InputAudio { Data = data is null || extra.Holds("format") ? throw new JsonException() : data, Format = format, AdditionalProperties = extra };
    }

    public override void Write(Utf8JsonWriter writer, InputAudio value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("data"u8);
        value.Source.WriteTo(writer);
        writer.WriteIfSet("format"u8, value.Format);
        writer.WriteAdditional(value.AdditionalProperties);
        writer.WriteEndObject();
    }
}
