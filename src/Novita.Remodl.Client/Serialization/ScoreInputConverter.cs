using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads and writes one side of scored pairs in the form that it has.</summary>
internal sealed class ScoreInputConverter : JsonConverter<ScoreInput>
{
    public override ScoreInput Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String or JsonTokenType.StartObject => JsonSerializer.Deserialize(ref reader, options.TypeInfo<RerankDocument>())!,
        JsonTokenType.StartArray => JsonSerializer.Deserialize(ref reader, options.TypeInfo<RerankDocument[]>())!,
        _ => ScoreInput.FromJson(JsonElement.ParseValue(ref reader)),
    };

    public override void Write(Utf8JsonWriter writer, ScoreInput value, JsonSerializerOptions options)
    {
        switch (value.Raw)
        {
            case RerankDocument one:
                JsonSerializer.Serialize(writer, one, options.TypeInfo<RerankDocument>());
                break;
            case RerankDocument[] list:
                JsonSerializer.Serialize(writer, list, options.TypeInfo<RerankDocument[]>());
                break;
            case JsonElement json:
                json.WriteTo(writer);
                break;
        }
    }
}
