using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

internal sealed class ToolCallDeltaConverter : JsonConverter<ToolCallDelta>
{
    public override ToolCallDelta Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A tool call is an object.");
        }

        int? index = null;
        string? id = null;
        ToolType? type = null;
        FunctionCallDelta? function = null;
        CustomToolCallDelta? custom = null;
        IDictionary<string, JsonElement>? extra = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.IsProperty("index"u8))
            {
                reader.Read();
                index = reader.ReadInt32("index", ref extra);
            }
            else if (reader.IsProperty("function"u8))
            {
                reader.Read();
                function = reader.ReadObject<FunctionCallDelta>("function", options, ref extra);
            }
            else if (reader.IsProperty("id"u8))
            {
                reader.Read();
                id = reader.ReadString("id", ref extra);
            }
            else if (reader.IsProperty("type"u8))
            {
                reader.Read();
                type = reader.ReadStringEnum<ToolType>("type", ref extra);
            }
            else if (reader.IsProperty("custom"u8))
            {
                reader.Read();
                custom = reader.ReadObject<CustomToolCallDelta>("custom", options, ref extra);
            }
            else
            {
                reader.KeepProperty(ref extra);
            }
        }

        return new ToolCallDelta { Index = index, Id = id, Type = type, Function = function, Custom = custom, ExtensionData = extra };
    }

    public override void Write(Utf8JsonWriter writer, ToolCallDelta value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteIfSet("index"u8, value.Index);
        writer.WriteIfSet("id"u8, value.Id);
        writer.WriteIfSet("type"u8, value.Type);
        writer.WriteIfSet("function"u8, value.Function, options);
        writer.WriteIfSet("custom"u8, value.Custom, options);
        writer.WriteAdditional(value.AdditionalProperties);
        writer.WriteEndObject();
    }
}
