using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads and writes the list of names or the filter that it is; keeps what is neither.</summary>
internal sealed class McpAllowedToolsConverter : JsonConverter<McpAllowedTools>
{
    public override McpAllowedTools Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = JsonElement.ParseValue(ref reader);
        return json.ValueKind switch
        {
            JsonValueKind.Array when json.EnumerateArray().All(name => name.ValueKind == JsonValueKind.String) =>
                McpAllowedTools.From([.. json.EnumerateArray().Select(name => name.ReadText())]),
            JsonValueKind.Object when json.TryRead<McpToolFilter>(options) is { } filter => filter,
            _ => McpAllowedTools.FromJson(json),
        };
    }

    public override void Write(Utf8JsonWriter writer, McpAllowedTools value, JsonSerializerOptions options)
    {
        if (value.Names is { } names)
        {
            writer.WriteStartArray();
            foreach (var name in names)
            {
                writer.WriteStringValue(name);
            }

            writer.WriteEndArray();
        }
        else if (value.Filter is { } filter)
        {
            JsonSerializer.Serialize(writer, filter, options.TypeInfo<McpToolFilter>());
        }
        else
        {
            value.Json!.Value.WriteTo(writer);
        }
    }
}
