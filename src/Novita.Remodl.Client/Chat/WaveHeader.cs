using System.Buffers.Binary;

namespace Novita.Remodl.Client;

/// <summary>The header of a WAV file with 16-bit samples of one channel.</summary>
internal static class WaveHeader
{
    public const int Length = 44;

    /// <param name="sampleRate">Samples a second.</param>
    /// <param name="length">The bytes of sound that follow; null when that is not known, which players take for "until the end".</param>
    public static byte[] Create(int sampleRate, long? length)
    {
        var header = new byte[Length];
        var data = (uint)Math.Min(length ?? uint.MaxValue, uint.MaxValue - Length);
        "RIFF"u8.CopyTo(header);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(4), length is null ? uint.MaxValue : data + Length - 8);
        "WAVEfmt "u8.CopyTo(header.AsSpan(8));
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(16), 16);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(20), 1);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(22), 1);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(24), sampleRate);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(28), sampleRate * sizeof(short));
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(32), sizeof(short));
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(34), 16);
        "data"u8.CopyTo(header.AsSpan(36));
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(40), length is null ? uint.MaxValue : data);
        return header;
    }
}
