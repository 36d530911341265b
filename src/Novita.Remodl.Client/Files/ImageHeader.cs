using System.Buffers.Binary;

namespace Novita.Remodl.Client;

/// <summary>What the first bytes of an image tell: its format and, where they reach, its size.</summary>
/// <param name="MediaType">For example <c>image/png</c>.</param>
/// <param name="Width">Pixels across; 0 when it is not told.</param>
/// <param name="Height">Pixels down; 0 when it is not told.</param>
internal readonly record struct ImageHeader(string MediaType, int Width, int Height)
{
    /// <summary>How many of the first bytes are enough: a photograph's size stands behind its thumbnail and its colour profile.</summary>
    public const int Window = 256 * 1024;

    public bool HasSize => Width > 0 && Height > 0;

    public long Pixels => (long)Width * Height;

    /// <summary>Reads a header. Never throws; what is no image has the media type that the bytes do show.</summary>
    public static ImageHeader Read(ReadOnlySpan<byte> start)
    {
        var mediaType = MediaTypes.OfContent(start);
        var (width, height) = mediaType switch
        {
            "image/png" => OfPng(start),
            "image/jpeg" => OfJpeg(start),
            "image/gif" => OfGif(start),
            "image/bmp" => OfBmp(start),
            "image/webp" => OfWebp(start),
            _ => default,
        };
        return width > 0 && height > 0 ? new(mediaType, width, height) : new(mediaType, 0, 0);
    }

    private static (int Width, int Height) OfPng(ReadOnlySpan<byte> data) =>
        data.Length >= 24 ? (BinaryPrimitives.ReadInt32BigEndian(data[16..]), BinaryPrimitives.ReadInt32BigEndian(data[20..])) : default;

    private static (int Width, int Height) OfGif(ReadOnlySpan<byte> data) =>
        data.Length >= 10 ? (BinaryPrimitives.ReadUInt16LittleEndian(data[6..]), BinaryPrimitives.ReadUInt16LittleEndian(data[8..])) : default;

    private static (int Width, int Height) OfBmp(ReadOnlySpan<byte> data)
    {
        if (data.Length < 26)
        {
            return default;
        }

        // The oldest header has 16 bits each; a negative height means rows from the top.
        var height = BinaryPrimitives.ReadInt32LittleEndian(data[22..]);
        return BinaryPrimitives.ReadInt32LittleEndian(data[14..]) == 12
            ? (BinaryPrimitives.ReadUInt16LittleEndian(data[18..]), BinaryPrimitives.ReadUInt16LittleEndian(data[20..]))
            : (BinaryPrimitives.ReadInt32LittleEndian(data[18..]), height == int.MinValue ? 0 : Math.Abs(height));
    }

    private static (int Width, int Height) OfWebp(ReadOnlySpan<byte> data)
    {
        if (data.Length < 30)
        {
            return default;
        }

        var chunk = data[12..16];
        if (chunk.SequenceEqual("VP8X"u8))
        {
            return (1 + ReadInt24(data[24..]), 1 + ReadInt24(data[27..]));
        }

        if (chunk.SequenceEqual("VP8 "u8))
        {
            return (BinaryPrimitives.ReadUInt16LittleEndian(data[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(data[28..]) & 0x3FFF);
        }

        if (!chunk.SequenceEqual("VP8L"u8) || data[20] != 0x2F)
        {
            return default;
        }

        var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[21..]);
        return ((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
    }

    private static int ReadInt24(ReadOnlySpan<byte> data) => data[0] | (data[1] << 8) | (data[2] << 16);

    // From marker to marker, to the one that begins a frame.
    private static (int Width, int Height) OfJpeg(ReadOnlySpan<byte> data)
    {
        for (var at = 2; at + 9 <= data.Length;)
        {
            if (data[at] != 0xFF)
            {
                return default;
            }

            var marker = data[at + 1];
            if (marker is 0xFF)
            {
                at++;
            }
            else if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (BinaryPrimitives.ReadUInt16BigEndian(data[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(data[(at + 5)..]));
            }
            else
            {
                var length = marker is 0x01 or (>= 0xD0 and <= 0xD8) ? 0 : BinaryPrimitives.ReadUInt16BigEndian(data[(at + 2)..]);
                at += 2 + length;
            }
        }

        return default;
    }
}
