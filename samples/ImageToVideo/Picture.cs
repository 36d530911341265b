using System.Buffers.Binary;
using System.IO.Compression;

namespace Samples.ImageToVideo;

/// <summary>A picture for those who have none at hand: hills before an evening sky, as a PNG.</summary>
internal static class Picture
{
    private const int Width = 640;
    private const int Height = 360;

    public static byte[] Paint()
    {
        var rows = new byte[Height * ((Width * 3) + 1)];
        for (int y = 0, at = 0; y < Height; y++)
        {
            at++; // the row's filter: none
            for (var x = 0; x < Width; x++, at += 3)
            {
                var (red, green, blue) = ColourAt(x, y);
                (rows[at], rows[at + 1], rows[at + 2]) = ((byte)red, (byte)green, (byte)blue);
            }
        }

        using var png = new MemoryStream();
        png.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Height);
        (header[8], header[9]) = (8, 2);
        Chunk(png, "IHDR"u8, header);
        Chunk(png, "IDAT"u8, Compress(rows));
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static (int Red, int Green, int Blue) ColourAt(int x, int y)
    {
        var hill = Height * 0.7 + (Math.Sin(x / 90.0) * 40) + (Math.Sin(x / 31.0) * 12);
        if (y > hill)
        {
            return (30, 60 + (y - (int)hill) / 4, 50);
        }

        var sun = Math.Sqrt(Math.Pow(x - 430, 2) + Math.Pow(y - 190, 2)) < 45;
        return sun ? (255, 220, 120) : (120 + (y * 130 / Height), 90 + (y * 60 / Height), 160 - (y * 90 / Height));
    }

    private static byte[] Compress(byte[] data)
    {
        using var result = new MemoryStream();
        using (var zlib = new ZLibStream(result, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(data);
        }

        return result.ToArray();
    }

    private static void Chunk(MemoryStream png, ReadOnlySpan<byte> type, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(type);
        png.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum([.. type, .. data]));
        png.Write(number);
    }

    private static uint Checksum(ReadOnlySpan<byte> data)
    {
        var sum = uint.MaxValue;
        foreach (var value in data)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) == 0 ? sum >> 1 : 0xEDB88320 ^ (sum >> 1);
            }
        }

        return ~sum;
    }
}
