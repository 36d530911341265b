using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Arrays of 32-bit floats on the wire: in base64, little-endian, or as numbers.</summary>
internal static class FloatArray
{
    private const int InitialLength = 2048;

    /// <summary>Decodes the string that the reader is on, from its bytes straight into the floats.</summary>
    public static float[] ReadBase64(ref Utf8JsonReader reader)
    {
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
        {
            return DecodeBase64(reader.ValueSpan);
        }

        var rented = ArrayPool<byte>.Shared.Rent(checked((int)(reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length)));
        try
        {
            return DecodeBase64(rented.AsSpan(0, reader.CopyString(rented)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>Appends the numbers of the array that the reader is on, and leaves it on the array's end.</summary>
    public static void ReadNumbers(ref Utf8JsonReader reader, ref float[] buffer, ref int count)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.Number)
        {
            if (count == buffer.Length)
            {
                Grow(ref buffer, count);
            }

            buffer[count++] = reader.GetSingle();
        }

        if (reader.TokenType != JsonTokenType.EndArray)
        {
            throw new JsonException("A vector has numbers alone.");
        }
    }

    public static float[] Rent() => ArrayPool<float>.Shared.Rent(InitialLength);

    public static void Return(float[] buffer) => ArrayPool<float>.Shared.Return(buffer);

    public static float[] DecodeBase64(ReadOnlySpan<byte> utf8)
    {
        var padding = utf8.EndsWith("=="u8) ? 2 : utf8.EndsWith("="u8) ? 1 : 0;
        var length = (utf8.Length / 4 * 3) - padding;
        if (utf8.Length % 4 != 0 || length % sizeof(float) != 0)
        {
            throw new JsonException(FormattableString.Invariant($"A vector in base64 is {utf8.Length} characters long, which makes no whole number of 32-bit floats."));
        }

        var floats = GC.AllocateUninitializedArray<float>(length / sizeof(float));
        if (Base64.DecodeFromUtf8(utf8, MemoryMarshal.AsBytes(floats.AsSpan()), out _, out var written) != OperationStatus.Done || written != length)
        {
            throw new JsonException("A vector is a string that isn't base64.");
        }

        if (!BitConverter.IsLittleEndian)
        {
            var words = MemoryMarshal.Cast<float, int>(floats.AsSpan());
            BinaryPrimitives.ReverseEndianness(words, words);
        }

        return floats;
    }

    private static void Grow(ref float[] buffer, int count)
    {
        var larger = ArrayPool<float>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, count).CopyTo(larger);
        ArrayPool<float>.Shared.Return(buffer);
        buffer = larger;
    }
}
