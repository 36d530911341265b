using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads a complete function call. Arguments that came as an object become its text; absent ones, the empty object.</summary>
internal sealed class FunctionCallConverter : JsonConverter<FunctionCall>
{
    public override FunctionCall Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A function call is an object.");
        }

        string? name = null, arguments = null;
        IDictionary<string, JsonElement>? extra = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.IsProperty("name"u8))
            {
                reader.Read();
                name = reader.ReadString("name", ref extra);
            }
            else if (reader.IsProperty("arguments"u8))
            {
                reader.Read();
                arguments = ReadArguments(ref reader);
            }
            else
            {
                reader.KeepProperty(ref extra);
            }
        }

        return new FunctionCall
        {
            Name = name ?? "",
            Arguments = string.IsNullOrEmpty(arguments) ? "{}" : arguments,
            ExtensionData = extra,
        };
    }

    public override void Write(Utf8JsonWriter writer, FunctionCall value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (!value.AdditionalProperties.Holds("name"))
        {
            writer.WriteString("name"u8, value.Name);
        }

        writer.WriteString("arguments"u8, value.Arguments);
        writer.WriteAdditional(value.AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>The arguments as text, whether they came as text or as JSON; null when they did not come.</summary>
    internal static string? ReadArguments(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => reader.ReadText(),
        _ => JsonElement.ParseValue(ref reader).GetRawText(),
    };
}
