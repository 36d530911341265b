namespace Novita.Remodl.Emulator.Media;

/// <summary>A picture as brightness, and two colours of half the size.</summary>
internal sealed class Yuv(int width, int height)
{
    private readonly byte[] _luma = new byte[width * height];
    private readonly byte[] _blue = new byte[width * height / 4];
    private readonly byte[] _red = new byte[width * height / 4];

    public int Width => width;

    public int Height => height;

    /// <summary>Sets a pixel by its colour, 0xRRGGBB.</summary>
    public void Set(int x, int y, int colour)
    {
        var (r, g, b) = ((colour >> 16) & 0xFF, (colour >> 8) & 0xFF, colour & 0xFF);
        // BT.601, in the range that televisions have.
        _luma[(y * width) + x] = (byte)(16 + (((66 * r) + (129 * g) + (25 * b) + 128) >> 8));
        if (((x | y) & 1) == 0)
        {
            var at = ((y / 2) * (width / 2)) + (x / 2);
            _blue[at] = (byte)(128 + (((-38 * r) - (74 * g) + (112 * b) + 128) >> 8));
            _red[at] = (byte)(128 + (((112 * r) - (94 * g) - (18 * b) + 128) >> 8));
        }
    }

    /// <summary>The samples of a square: brightness, then the colours.</summary>
    public void CopySquare(int x, int y, Span<byte> target)
    {
        Copy(_luma, width, x, y, H264.Square, ref target);
        Copy(_blue, width / 2, x / 2, y / 2, H264.Square / 2, ref target);
        Copy(_red, width / 2, x / 2, y / 2, H264.Square / 2, ref target);
    }

    private static void Copy(byte[] plane, int stride, int x, int y, int side, ref Span<byte> target)
    {
        for (var row = 0; row < side; row++)
        {
            plane.AsSpan(((y + row) * stride) + x, side).CopyTo(target);
            target = target[side..];
        }
    }
}
