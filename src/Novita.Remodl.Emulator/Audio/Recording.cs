using System.Buffers.Binary;
using System.Text;

namespace Novita.Remodl.Emulator.Audio;

/// <summary>What can be told of audio from its bytes: everything of WAV, little of other formats.</summary>
/// <param name="Seconds">How long it is; 0 where that can't be told.</param>
/// <param name="Description">What it is, in words.</param>
/// <param name="Words">What the emulator once spoke, where it is its own voice.</param>
internal sealed record Recording(double Seconds, string Description, string? Words)
{
    private const int PcmFormat = 1;
    private const int Mp3BytesPerSecond = 16_000;

    public static Recording Read(ReadOnlySpan<byte> bytes, string fileName)
    {
        if (bytes.Length >= 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WAVE"u8))
        {
            return ReadWave(bytes[12..]);
        }

        if (bytes.StartsWith("ID3"u8) && Mp3.ReadWords(bytes, out var audio) is { } words)
        {
            return new((double)audio.Length / Mp3BytesPerSecond, FormattableString.Invariant($"{audio.Length} bytes of MP3"), words);
        }

        var kind = Path.GetExtension(fileName).TrimStart('.');
        return new(0, FormattableString.Invariant($"{bytes.Length} bytes of {(kind.Length > 0 ? kind : "something")}"), null);
    }

    private static Recording ReadWave(ReadOnlySpan<byte> chunks)
    {
        var format = ReadOnlySpan<byte>.Empty;
        var data = ReadOnlySpan<byte>.Empty;
        string? words = null;
        while (chunks.Length >= 8)
        {
            var length = (int)Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(chunks[4..]), (uint)(chunks.Length - 8));
            var content = chunks.Slice(8, length);
            if (chunks.StartsWith("fmt "u8))
            {
                format = content;
            }
            else if (chunks.StartsWith("data"u8))
            {
                data = content;
            }
            else if (chunks.StartsWith("LIST"u8))
            {
                words = Wave.ReadComment(content) ?? words;
            }

            // Chunks begin at even places.
            chunks = chunks[Math.Min(chunks.Length, 8 + length + (length & 1))..];
        }

        return format.Length < 16 ? new(0, "a WAV file without a format", words) : Describe(format, data, words);
    }

    private static Recording Describe(ReadOnlySpan<byte> format, ReadOnlySpan<byte> data, string? words)
    {
        var channels = BinaryPrimitives.ReadUInt16LittleEndian(format[2..]);
        var rate = BinaryPrimitives.ReadUInt32LittleEndian(format[4..]);
        var bytesPerSecond = BinaryPrimitives.ReadUInt32LittleEndian(format[8..]);
        var bits = BinaryPrimitives.ReadUInt16LittleEndian(format[14..]);
        var seconds = bytesPerSecond == 0 ? 0 : (double)data.Length / bytesPerSecond;
        var sound = new StringBuilder();
        sound.Append(System.Globalization.CultureInfo.InvariantCulture, $"{seconds:0.00} seconds at {rate} Hz, ");
        sound.Append(channels switch { 1 => "mono", 2 => "stereo", _ => FormattableString.Invariant($"{channels} channels") });
        sound.Append(System.Globalization.CultureInfo.InvariantCulture, $", {bits} bits");
        if (bits == 16 && BinaryPrimitives.ReadUInt16LittleEndian(format) == PcmFormat)
        {
            sound.Append(", ").Append(Loudness(data));
        }

        return new(seconds, sound.ToString(), words);
    }

    private static string Loudness(ReadOnlySpan<byte> data)
    {
        var sum = 0d;
        var count = data.Length / sizeof(short);
        for (var i = 0; i < count; i++)
        {
            var sample = BinaryPrimitives.ReadInt16LittleEndian(data[(i * sizeof(short))..]) / 32_768d;
            sum += sample * sample;
        }

        return sum == 0 ? "silent" : FormattableString.Invariant($"{10 * Math.Log10(sum / count):0.0} dBFS");
    }
}
