using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads and writes the word or the filters that it is; keeps what is neither.</summary>
internal sealed class McpApprovalConverter : JsonConverter<McpApproval>
{
    public override McpApproval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.ReadText();
        }

        var json = JsonElement.ParseValue(ref reader);
        return json.ValueKind == JsonValueKind.Object && json.TryRead<McpApprovalFilters>(options) is { } filters ? filters : McpApproval.FromJson(json);
    }

    public override void Write(Utf8JsonWriter writer, McpApproval value, JsonSerializerOptions options)
    {
        if (value.Mode is { } mode)
        {
            writer.WriteStringValue(mode);
        }
        else if (value.Filters is { } filters)
        {
            JsonSerializer.Serialize(writer, filters, options.TypeInfo<McpApprovalFilters>());
        }
        else
        {
            value.Json!.Value.WriteTo(writer);
        }
    }
}
