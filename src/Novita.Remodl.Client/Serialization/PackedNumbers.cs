using System.Buffers.Binary;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads numbers of less than 32 bits, or of another order of bytes, as floats.</summary>
internal static class PackedNumbers
{
    /// <summary>How many bytes a number of the type takes; 0 for a type that is not known here.</summary>
    public static int SizeOf(EmbeddingNumberType type) => type.Value switch
    {
        "float32" => 4,
        "float16" or "bfloat16" => 2,
        "fp8_e4m3" or "fp8_e5m2" => 1,
        _ => 0,
    };

    /// <param name="bytes">A whole number of them.</param>
    /// <param name="type">A type whose size is known.</param>
    /// <param name="isBigEndian">Whether the highest byte of a number comes first.</param>
    public static float[] Read(ReadOnlySpan<byte> bytes, EmbeddingNumberType type, bool isBigEndian)
    {
        var size = SizeOf(type);
        var floats = new float[bytes.Length / size];
        for (var i = 0; i < floats.Length; i++)
        {
            floats[i] = ReadOne(bytes.Slice(i * size, size), type, isBigEndian);
        }

        return floats;
    }

    private static float ReadOne(ReadOnlySpan<byte> bytes, EmbeddingNumberType type, bool isBigEndian) => type.Value switch
    {
        "float16" => isBigEndian ? (float)BinaryPrimitives.ReadHalfBigEndian(bytes) : (float)BinaryPrimitives.ReadHalfLittleEndian(bytes),
        // The upper half of a 32-bit float.
        "bfloat16" => BitConverter.Int32BitsToSingle((isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes)) << 16),
        "fp8_e4m3" => ReadE4M3(bytes[0]),
        // The upper half of a 16-bit float.
        "fp8_e5m2" => (float)BitConverter.UInt16BitsToHalf((ushort)(bytes[0] << 8)),
        _ => isBigEndian ? BinaryPrimitives.ReadSingleBigEndian(bytes) : BinaryPrimitives.ReadSingleLittleEndian(bytes),
    };

    // Without infinities; all bits set is no number.
    private static float ReadE4M3(byte bits)
    {
        const int Bias = 7;
        const int FractionBits = 3;
        var exponent = (bits >> FractionBits) & 0xF;
        var fraction = bits & 0x7;
        var magnitude = (exponent, fraction) switch
        {
            (0xF, 0x7) => float.NaN,
            (0, _) => MathF.ScaleB(fraction, 1 - Bias - FractionBits),
            _ => MathF.ScaleB((1 << FractionBits) + fraction, exponent - Bias - FractionBits),
        };
        return (bits & 0x80) == 0 ? magnitude : -magnitude;
    }
}
