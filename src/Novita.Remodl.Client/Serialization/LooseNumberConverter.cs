using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Numbers of services that write them as numbers here and as text there, with an empty text for none. What is no number is none: it must not cost the rest of the answer.</summary>
internal static class LooseNumberConverter
{
    internal sealed class OfDecimal : JsonConverter<decimal?>
    {
        public override decimal? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadNumber(ref reader);

        public override void Write(Utf8JsonWriter writer, decimal? value, JsonSerializerOptions options) => WriteNumber(writer, value);
    }

    internal sealed class OfInt64 : JsonConverter<long?>
    {
        public override long? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            ReadNumber(ref reader) is { } number and >= long.MinValue and <= long.MaxValue ? (long)number : null;

        public override void Write(Utf8JsonWriter writer, long? value, JsonSerializerOptions options) => WriteNumber(writer, value);
    }

    internal sealed class OfInt32 : JsonConverter<int?>
    {
        public override int? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            ReadNumber(ref reader) is { } number and >= int.MinValue and <= int.MaxValue ? (int)number : null;

        public override void Write(Utf8JsonWriter writer, int? value, JsonSerializerOptions options) => WriteNumber(writer, value);
    }

    internal sealed class OfDouble : JsonConverter<double?>
    {
        public override double? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var real) ? real : (double?)ReadNumber(ref reader);

        public override void Write(Utf8JsonWriter writer, double? value, JsonSerializerOptions options)
        {
            if (value is { } number)
            {
                writer.WriteNumberValue(number);
                return;
            }

            writer.WriteNullValue();
        }
    }

    private static decimal? ReadNumber(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Number:
                return reader.TryGetDecimal(out var number) ? number : null;
            case JsonTokenType.String:
                return decimal.TryParse(reader.ReadText(), NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
            default:
                reader.Skip();
                return null;
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, decimal? value)
    {
        if (value is { } number)
        {
            writer.WriteNumberValue(number);
            return;
        }

        writer.WriteNullValue();
    }
}
