using System.Buffers.Binary;
using System.IO.Compression;

namespace Novita.Remodl.Emulator.Images;

/// <summary>Reads PNG files of 8-bit colours, grey or not, with or without transparency, that are not interlaced: what most programs write.</summary>
internal static class PngReader
{
    private const int HeaderLength = 8;
    private const int MaxSide = 8192;

    /// <summary>The pixels, or null when the file is none that is read here.</summary>
    public static Bitmap? TryRead(ReadOnlySpan<byte> png)
    {
        if (PngWriter.SizeOf(png) is not ({ } width and > 0 and <= MaxSide, { } height and > 0 and <= MaxSide) || png.Length < 29 || png[24] != 8 || png[28] != 0)
        {
            return null;
        }

        var channels = png[25] switch { 0 => 1, 2 => 3, 4 => 2, 6 => 4, _ => 0 };
        if (channels == 0)
        {
            return null;
        }

        try
        {
            var rows = Unpack(png, ((width * channels) + 1) * height);
            return rows is null ? null : ToRgb(Unfilter(rows, width * channels, height, channels), width, height, channels);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static byte[]? Unpack(ReadOnlySpan<byte> png, int length)
    {
        using var packed = new MemoryStream();
        for (var rest = png[HeaderLength..]; rest.Length >= 12;)
        {
            var size = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (size > rest.Length - 12)
            {
                return null;
            }

            if (rest[4..8].SequenceEqual("IDAT"u8))
            {
                packed.Write(rest.Slice(8, (int)size));
            }

            rest = rest[(12 + (int)size)..];
        }

        packed.Position = 0;
        using var zlib = new ZLibStream(packed, CompressionMode.Decompress);
        var rows = new byte[length];
        return zlib.ReadAtLeast(rows, length, throwOnEndOfStream: false) == length ? rows : null;
    }

    private static byte[] Unfilter(byte[] rows, int stride, int height, int channels)
    {
        var pixels = new byte[stride * height];
        for (var y = 0; y < height; y++)
        {
            var filter = rows[y * (stride + 1)];
            var from = rows.AsSpan((y * (stride + 1)) + 1, stride);
            var to = pixels.AsSpan(y * stride, stride);
            var above = y > 0 ? pixels.AsSpan((y - 1) * stride, stride) : new byte[stride];
            for (var x = 0; x < stride; x++)
            {
                var left = x >= channels ? to[x - channels] : 0;
                var corner = x >= channels ? above[x - channels] : 0;
                to[x] = (byte)(from[x] + filter switch
                {
                    1 => left,
                    2 => above[x],
                    3 => (left + above[x]) / 2,
                    4 => Paeth(left, above[x], corner),
                    _ => 0,
                });
            }
        }

        return pixels;
    }

    private static int Paeth(int left, int above, int corner)
    {
        var guess = left + above - corner;
        var (a, b, c) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - corner));
        return a <= b && a <= c ? left : b <= c ? above : corner;
    }

    // Transparency is left out, as most edits do.
    private static Bitmap ToRgb(byte[] pixels, int width, int height, int channels)
    {
        var rgb = new byte[width * height * 3];
        for (var i = 0; i < width * height; i++)
        {
            for (var c = 0; c < 3; c++)
            {
                rgb[(i * 3) + c] = pixels[(i * channels) + (channels >= 3 ? c : 0)];
            }
        }

        return new Bitmap(width, height, rgb);
    }
}
