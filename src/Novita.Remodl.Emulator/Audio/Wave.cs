using System.Buffers.Binary;
using System.Text;

namespace Novita.Remodl.Emulator.Audio;

/// <summary>WAV files: mono, 16 bits, 24 kHz, with what they say as a comment.</summary>
internal static class Wave
{
    private const int SampleRate = Tones.SampleRate;

    public static byte[] Write(ReadOnlySpan<byte> samples, string words)
    {
        using var file = new MemoryStream();
        var text = Encoding.UTF8.GetBytes(words + "\0");
        var comment = new byte[4 + 8 + text.Length + (text.Length & 1)];
        "INFOICMT"u8.CopyTo(comment);
        BinaryPrimitives.WriteInt32LittleEndian(comment.AsSpan(8), text.Length);
        text.CopyTo(comment.AsSpan(12));

        Span<byte> format = stackalloc byte[16];
        BinaryPrimitives.WriteInt16LittleEndian(format, 1);
        BinaryPrimitives.WriteInt16LittleEndian(format[2..], 1);
        BinaryPrimitives.WriteInt32LittleEndian(format[4..], SampleRate);
        BinaryPrimitives.WriteInt32LittleEndian(format[8..], SampleRate * sizeof(short));
        BinaryPrimitives.WriteInt16LittleEndian(format[12..], sizeof(short));
        BinaryPrimitives.WriteInt16LittleEndian(format[14..], 16);

        WriteHead(file, "RIFF"u8, 4 + 8 + format.Length + 8 + comment.Length + 8 + samples.Length);
        file.Write("WAVE"u8);
        WriteHead(file, "fmt "u8, format.Length);
        file.Write(format);
        WriteHead(file, "LIST"u8, comment.Length);
        file.Write(comment);
        WriteHead(file, "data"u8, samples.Length);
        file.Write(samples);
        return file.ToArray();
    }

    /// <summary>The comment of a LIST chunk; null when it has none.</summary>
    public static string? ReadComment(ReadOnlySpan<byte> list)
    {
        if (!list.StartsWith("INFO"u8))
        {
            return null;
        }

        list = list[4..];
        while (list.Length >= 8)
        {
            var length = (int)Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(list[4..]), (uint)(list.Length - 8));
            if (list.StartsWith("ICMT"u8))
            {
                return Encoding.UTF8.GetString(list.Slice(8, length)).TrimEnd('\0');
            }

            list = list[Math.Min(list.Length, 8 + length + (length & 1))..];
        }

        return null;
    }

    private static void WriteHead(MemoryStream file, ReadOnlySpan<byte> name, int length)
    {
        Span<byte> number = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(number, length);
        file.Write(name);
        file.Write(number);
    }
}
