using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Training;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads an id that is a number or a text, and writes it as it came.</summary>
internal sealed class TrainingAssetIdConverter : JsonConverter<TrainingAssetId>
{
    public override TrainingAssetId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetInt64(out var number) => new(number),
        JsonTokenType.String when reader.ReadText() is { Length: > 0 } text => new(text),
        _ => throw new JsonException("The id of an uploaded image is a number or a text."),
    };

    public override void Write(Utf8JsonWriter writer, TrainingAssetId value, JsonSerializerOptions options)
    {
        if (value.IsNumber)
        {
            writer.WriteNumberValue(long.Parse(value.Value, CultureInfo.InvariantCulture));
            return;
        }

        writer.WriteStringValue(value.Value);
    }
}
