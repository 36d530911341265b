using System.Buffers.Binary;
using System.Text.Json.Nodes;

namespace Novita.Remodl.Emulator.Embeddings;

/// <summary>Writes vectors as a server does that was asked for fewer bits, or another order of bytes.</summary>
internal static class EmbeddingNumbers
{
    public static JsonNode Write(float[] vector, bool isBase64, string type, bool isBigEndian)
    {
        if (!isBase64)
        {
            return new JsonArray([.. vector.Select(number => (JsonNode)number)]);
        }

        var bytes = vector.SelectMany(number => isBigEndian ? Bytes(number, type).Reverse() : Bytes(number, type));
        return JsonValue.Create(Convert.ToBase64String(bytes.ToArray()));
    }

    // The lowest byte first.
    private static byte[] Bytes(float number, string type)
    {
        var bytes = new byte[sizeof(float)];
        BinaryPrimitives.WriteSingleLittleEndian(bytes, number);
        switch (type)
        {
            case "float16":
                BinaryPrimitives.WriteHalfLittleEndian(bytes, (Half)number);
                return bytes[..2];
            case "bfloat16":
                return bytes[2..];
            case "fp8_e4m3":
                return [E4M3(number)];
            case "fp8_e5m2":
                BinaryPrimitives.WriteHalfLittleEndian(bytes, (Half)number);
                return [bytes[1]];
            default:
                return bytes;
        }
    }

    // The nearest of all that there are: vectors are short, and the table is small.
    private static byte E4M3(float number)
    {
        var best = Enumerable.Range(0, 0x7F).MinBy(bits => Math.Abs(Magnitude(bits) - Math.Abs(number)));
        return (byte)(number < 0 ? best | 0x80 : best);
    }

    private static double Magnitude(int bits)
    {
        var exponent = bits >> 3;
        var fraction = bits & 7;
        return exponent == 0 ? fraction * Math.Pow(2, -9) : (8 + fraction) * Math.Pow(2, exponent - 10);
    }
}
