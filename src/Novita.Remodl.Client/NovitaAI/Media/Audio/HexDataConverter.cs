using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>Reads hex digits into bytes as they stand in the body, without a text in between.</summary>
internal sealed class HexDataConverter : JsonConverter<HexData>
{
    public override HexData Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException();
        }

        if (!reader.ValueIsEscaped && Decode(ref reader) is { } bytes)
        {
            return new(bytes, null);
        }

        return WebAddress.TryParse(reader.GetString(), out var url)
            ? new(null, url)
            : throw new JsonException("The sound is neither hex digits nor an address.");
    }

    public override void Write(Utf8JsonWriter writer, HexData value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Url?.AbsoluteUri ?? Convert.ToHexString(value.Bytes ?? []).ToLowerInvariant());

    private static byte[]? Decode(ref Utf8JsonReader reader)
    {
        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if ((length & 1) != 0)
        {
            return null;
        }

        var bytes = new byte[length / 2];
        var digits = 0;
        if (!reader.HasValueSequence)
        {
            return Decode(reader.ValueSpan, bytes, ref digits) ? bytes : null;
        }

        foreach (var window in reader.ValueSequence)
        {
            if (!Decode(window.Span, bytes, ref digits))
            {
                return null;
            }
        }

        return bytes;
    }

    // A window may end between the two digits of a byte.
    private static bool Decode(ReadOnlySpan<byte> window, byte[] bytes, ref int digits)
    {
        foreach (var digit in window)
        {
            var value = HexTextStream.ValueOf(digit);
            if (value < 0)
            {
                return false;
            }

            bytes[digits / 2] = (byte)((bytes[digits / 2] << 4) | value);
            digits++;
        }

        return true;
    }
}
