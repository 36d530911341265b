using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads the errors of a batch from OpenAI's list or Novita's one text. Writes OpenAI's.</summary>
internal sealed class BatchErrorListConverter : JsonConverter<IReadOnlyList<BatchError>>
{
    public override IReadOnlyList<BatchError> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = JsonElement.ParseValue(ref reader);
        if (json.ValueKind == JsonValueKind.Object && json.TryGetProperty("data", out var data))
        {
            json = data;
        }

        var errors = json.ValueKind == JsonValueKind.Array ? json.EnumerateArray().AsEnumerable() : [json];
        return [.. errors.Select(error => BatchErrorConverter.Read(error, options)).OfType<BatchError>()];
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<BatchError> value, JsonSerializerOptions options)
    {
        if (value.Count == 0)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("object"u8, "list"u8);
        writer.WriteStartArray("data"u8);
        foreach (var error in value)
        {
            JsonSerializer.Serialize(writer, error, options.TypeInfo<BatchError>());
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
