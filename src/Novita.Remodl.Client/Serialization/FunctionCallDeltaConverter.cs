using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

internal sealed class FunctionCallDeltaConverter : JsonConverter<FunctionCallDelta>
{
    public override FunctionCallDelta Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A function call is an object.");
        }

        string? name = null, arguments = null;
        IDictionary<string, JsonElement>? extra = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.IsProperty("arguments"u8))
            {
                reader.Read();
                arguments = FunctionCallConverter.ReadArguments(ref reader);
            }
            else if (reader.IsProperty("name"u8))
            {
                reader.Read();
                name = reader.ReadString("name", ref extra);
            }
            else
            {
                reader.KeepProperty(ref extra);
            }
        }

        return new FunctionCallDelta { Name = name, Arguments = arguments, ExtensionData = extra };
    }

    public override void Write(Utf8JsonWriter writer, FunctionCallDelta value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteIfSet("name"u8, value.Name);
        writer.WriteIfSet("arguments"u8, value.Arguments);
        writer.WriteAdditional(value.AdditionalProperties);
        writer.WriteEndObject();
    }
}
