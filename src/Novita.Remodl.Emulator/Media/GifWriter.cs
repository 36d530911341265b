using System.Buffers.Binary;

namespace Novita.Remodl.Emulator.Media;

/// <summary>Moving GIF files. Their code is never let grow, so that it takes no dictionary to write them.</summary>
internal static class GifWriter
{
    private const int CodeBits = 7;
    private const int ClearCode = 1 << CodeBits;
    private const int MostBeforeClear = 120;
    private const int Colours = 64;
    private const int LargestBlock = 255;

    /// <param name="width">Pixels across.</param>
    /// <param name="height">Pixels down.</param>
    /// <param name="frames">Each has a colour for each pixel, 0xRRGGBB.</param>
    /// <param name="framesPerSecond">How many are shown a second.</param>
    public static byte[] Write(int width, int height, IEnumerable<int[]> frames, int framesPerSecond)
    {
        using var gif = new MemoryStream();
        Span<byte> number = stackalloc byte[2];
        gif.Write("GIF89a"u8);
        Short(gif, number, width);
        Short(gif, number, height);
        // 128 colours, of which a quarter of each channel's steps are used.
        gif.Write([0xF6, 0, 0]);
        for (var i = 0; i < 128; i++)
        {
            gif.Write([(byte)((i >> 4 & 3) * 85), (byte)((i >> 2 & 3) * 85), (byte)((i & 3) * 85)]);
        }

        gif.Write([0x21, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1, 0, 0, 0]);
        foreach (var frame in frames)
        {
            gif.Write([0x21, 0xF9, 4, 0]);
            Short(gif, number, 100 / framesPerSecond);
            gif.Write([0, 0, 0x2C, 0, 0, 0, 0]);
            Short(gif, number, width);
            Short(gif, number, height);
            gif.WriteByte(0);
            WritePixels(gif, frame);
        }

        gif.WriteByte(0x3B);
        return gif.ToArray();
    }

    // With the dictionary cleared in time, every code has eight bits: a byte.
    private static void WritePixels(MemoryStream gif, int[] frame)
    {
        gif.WriteByte(CodeBits);
        List<byte> codes = [];
        for (var i = 0; i < frame.Length; i++)
        {
            if (i % MostBeforeClear == 0)
            {
                codes.Add(ClearCode);
            }

            var colour = frame[i];
            codes.Add((byte)(((colour >> 22 & 3) << 4 | (colour >> 14 & 3) << 2 | (colour >> 6 & 3)) % Colours));
        }

        codes.Add(ClearCode + 1);
        foreach (var block in codes.Chunk(LargestBlock))
        {
            gif.WriteByte((byte)block.Length);
            gif.Write(block);
        }

        gif.WriteByte(0);
    }

    private static void Short(MemoryStream gif, Span<byte> number, int value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(number, (ushort)value);
        gif.Write(number);
    }
}
