using System.Text;

namespace Novita.Remodl.Emulator.Audio;

/// <summary>MP3 files that any player plays, of silence: there is no encoder here. What they say stands in a comment.</summary>
internal static class Mp3
{
    // MPEG 1, layer 3, 128 kbit/s, 48 kHz, mono: 384 bytes for 24 ms, and no padding.
    private const int FrameLength = 384;
    private const double FrameSeconds = 0.024;
    private const int HeadLength = 10;

    private static readonly byte[] FrameHead = [0xFF, 0xFB, 0x94, 0xC4];

    public static byte[] Write(double seconds, string words)
    {
        // COMM: the encoding (3 is UTF-8), the language, an empty description, the text.
        byte[] comment = [3, .. "eng"u8, 0, .. Encoding.UTF8.GetBytes(words)];
        byte[] frame = [.. "COMM"u8, .. Synchsafe(comment.Length), 0, 0, .. comment];
        var file = new MemoryStream();
        file.Write([.. "ID3"u8, 4, 0, 0, .. Synchsafe(frame.Length), .. frame]);
        var silence = new byte[FrameLength];
        FrameHead.CopyTo(silence, 0);
        for (var i = 0; i < Math.Ceiling(seconds / FrameSeconds); i++)
        {
            file.Write(silence);
        }

        return file.ToArray();
    }

    /// <summary>The comment that <see cref="Write"/> wrote, and the audio behind it; null when the file is another's.</summary>
    public static string? ReadWords(ReadOnlySpan<byte> file, out ReadOnlySpan<byte> audio)
    {
        audio = file;
        if (file.Length < HeadLength)
        {
            return null;
        }

        var length = FromSynchsafe(file[6..]);
        var tag = file.Slice(HeadLength, Math.Min(length, file.Length - HeadLength));
        audio = file[(HeadLength + tag.Length)..];
        return tag.Length > HeadLength + 5 && tag.StartsWith("COMM"u8) && tag[HeadLength] == 3
            ? Encoding.UTF8.GetString(tag[(HeadLength + 5)..])
            : null;
    }

    // Numbers of seven bits a byte, so that no tag looks like the head of a frame.
    private static byte[] Synchsafe(int number) => [(byte)(number >> 21 & 127), (byte)(number >> 14 & 127), (byte)(number >> 7 & 127), (byte)(number & 127)];

    private static int FromSynchsafe(ReadOnlySpan<byte> bytes) => bytes[0] << 21 | bytes[1] << 14 | bytes[2] << 7 | bytes[3];
}
