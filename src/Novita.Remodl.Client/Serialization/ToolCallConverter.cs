using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads a complete tool call, with what servers leave out filled in.</summary>
internal sealed class ToolCallConverter : JsonConverter<ToolCall>
{
    public override ToolCall Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A tool call is an object.");
        }

        string? id = null;
        ToolType? type = null;
        FunctionCall? function = null;
        CustomToolCall? custom = null;
        int? index = null;
        IDictionary<string, JsonElement>? extra = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.IsProperty("id"u8))
            {
                reader.Read();
                id = reader.ReadString("id", ref extra);
            }
            else if (reader.IsProperty("type"u8))
            {
                reader.Read();
                type = reader.ReadStringEnum<ToolType>("type", ref extra);
            }
            else if (reader.IsProperty("function"u8))
            {
                reader.Read();
                function = reader.ReadObject<FunctionCall>("function", options, ref extra);
            }
            else if (reader.IsProperty("custom"u8))
            {
                reader.Read();
                custom = reader.ReadObject<CustomToolCall>("custom", options, ref extra);
            }
            else if (reader.IsProperty("index"u8))
            {
                reader.Read();
                index = reader.ReadInt32("index", ref extra);
            }
            else
            {
                reader.KeepProperty(ref extra);
            }
        }

        return new ToolCall
        {
            Id = string.IsNullOrEmpty(id) ? ToolCall.NewId() : id,
            Type = type ?? (custom is null ? ToolType.Function : ToolType.Custom),
            Function = function,
            Custom = custom,
            Index = index,
            ExtensionData = extra,
        };
    }

    public override void Write(Utf8JsonWriter writer, ToolCall value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteIfSet("index"u8, value.Index);
        if (!value.AdditionalProperties.Holds("id"))
        {
            writer.WriteString("id"u8, value.Id);
        }

        if (!value.AdditionalProperties.Holds("type"))
        {
            writer.WriteString("type"u8, value.Type.Value);
        }

        writer.WriteIfSet("function"u8, value.Function, options);
        writer.WriteIfSet("custom"u8, value.Custom, options);
        writer.WriteAdditional(value.AdditionalProperties);
        writer.WriteEndObject();
    }
}
