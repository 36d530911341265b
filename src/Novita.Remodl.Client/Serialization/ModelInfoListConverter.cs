using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads a list of models. One that does not fit its record keeps its id and all its fields as they came: the others must not be lost over it.</summary>
internal sealed class ModelInfoListConverter : JsonConverter<IReadOnlyList<ModelInfo>>
{
    public override IReadOnlyList<ModelInfo> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("A list of models is an array.");
        }

        var models = new List<ModelInfo>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            IDictionary<string, JsonElement>? raw = null;
            if (reader.ReadObject<ModelInfo>("model", options, ref raw) is { } model)
            {
                models.Add(model);
            }
            else if (raw?["model"] is { ValueKind: JsonValueKind.Object } fields)
            {
                models.Add(Keep(fields));
            }
        }

        return models;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<ModelInfo> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var model in value)
        {
            JsonSerializer.Serialize(writer, model, options.TypeInfo<ModelInfo>());
        }

        writer.WriteEndArray();
    }

    private static ModelInfo Keep(JsonElement fields) => new()
    {
        Id = fields.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString()! : "",
        AdditionalProperties = fields.EnumerateObject().Where(field => field.Name != "id").ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal),
    };
}
