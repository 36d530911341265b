using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads an error that is an object or a text alone; a field of an unexpected kind is kept among the unknown ones. What is a message alone is written as a text.</summary>
internal sealed class McpCallErrorConverter : JsonConverter<McpCallError>
{
    public override McpCallError Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return new() { Message = reader.ReadText() };
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("An error of a call is an object or a text.");
        }

        string? type = null;
        long? code = null;
        string? message = null;
        JsonElement? content = null;
        IDictionary<string, JsonElement>? extra = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.IsProperty("type"u8))
            {
                reader.Read();
                type = reader.ReadString("type", ref extra);
            }
            else if (reader.IsProperty("code"u8))
            {
                reader.Read();
                code = ReadCode(ref reader, ref extra);
            }
            else if (reader.IsProperty("message"u8))
            {
                reader.Read();
                message = reader.ReadString("message", ref extra);
            }
            else if (reader.IsProperty("content"u8))
            {
                reader.Read();
                content = reader.ReadElement();
            }
            else
            {
                reader.KeepProperty(ref extra);
            }
        }

        return new() { Type = type, Code = code, Message = message, Content = content, AdditionalProperties = extra };
    }

    public override void Write(Utf8JsonWriter writer, McpCallError value, JsonSerializerOptions options)
    {
        if (value is { Type: null, Code: null, Message: { } text, Content: null, AdditionalProperties: null })
        {
            writer.WriteStringValue(text);
            return;
        }

        writer.WriteStartObject();
        writer.WriteIfSet("type"u8, value.Type);
        writer.WriteIfSet("code"u8, value.Code);
        writer.WriteIfSet("message"u8, value.Message);
        writer.WriteIfSet("content"u8, value.Content);
        writer.WriteAdditional(value.AdditionalProperties);
        writer.WriteEndObject();
    }

    // Whole numbers alone: nothing is cut off.
    private static long? ReadCode(ref Utf8JsonReader reader, ref IDictionary<string, JsonElement>? extra)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var code))
        {
            return code;
        }

        if (reader.TokenType != JsonTokenType.Null)
        {
            reader.KeepAs("code", ref extra);
        }

        return null;
    }
}
