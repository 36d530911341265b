using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Account;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads an amount from text or a number, and writes it as it came; amounts that were made here are numbers.</summary>
internal sealed class UsdAmountConverter : JsonConverter<UsdAmount>
{
    public override UsdAmount Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? UsdAmount.FromWire(reader.ReadText(), isText: true)
        : UsdAmount.FromWire(JsonElement.ParseValue(ref reader).GetRawText(), isText: false);

    public override void Write(Utf8JsonWriter writer, UsdAmount value, JsonSerializerOptions options)
    {
        if (value.IsText)
        {
            writer.WriteStringValue(value.Raw);
        }
        else if (value.Raw is { } raw)
        {
            writer.WriteRawValue(raw);
        }
        else
        {
            // Whole units are written without a point: the service reads int64.
            writer.WriteNumberValue(decimal.Truncate(value.Units) == value.Units ? decimal.Truncate(value.Units) : value.Units);
        }
    }
}
