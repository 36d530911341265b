namespace Novita.Remodl.Emulator.Images;

/// <summary>Pixels, row by row, of three bytes each. Edits make a new one.</summary>
internal sealed record Bitmap(int Width, int Height, byte[] Pixels)
{
    /// <summary>Whether it stands for an image that could not be decoded, whose size is not known.</summary>
    public bool IsStandIn { get; init; }

    public byte[] ToPng() => PngWriter.Write(Width, Height, Pixels);

    public Bitmap Invert() => this with { Pixels = [.. Pixels.Select(value => (byte)(255 - value))] };

    /// <summary>In red, green and blue changed about.</summary>
    public Bitmap Rotate()
    {
        var turned = new byte[Pixels.Length];
        for (var i = 0; i < Pixels.Length; i += 3)
        {
            (turned[i], turned[i + 1], turned[i + 2]) = (Pixels[i + 1], Pixels[i + 2], Pixels[i]);
        }

        return this with { Pixels = turned };
    }

    /// <summary>Another size, by the nearest pixel.</summary>
    public Bitmap Scale(int width, int height)
    {
        var scaled = new byte[width * height * 3];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                Pixels.AsSpan(At((int)((long)x * Width / width), (int)((long)y * Height / height)), 3).CopyTo(scaled.AsSpan(((y * width) + x) * 3));
            }
        }

        return new(width, height, scaled);
    }

    /// <summary>The mean of each pixel's surroundings.</summary>
    public Bitmap Blur(int radius = 2)
    {
        var blurred = new byte[Pixels.Length];
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                for (var c = 0; c < 3; c++)
                {
                    blurred[At(x, y) + c] = Mean(x, y, c, radius);
                }
            }
        }

        return this with { Pixels = blurred };
    }

    /// <summary>This where <paramref name="mask"/> is dark, the other where it is bright.</summary>
    public Bitmap Under(Bitmap other, Bitmap mask)
    {
        var (top, cover) = (other.Scale(Width, Height), mask.Scale(Width, Height));
        var mixed = (byte[])Pixels.Clone();
        for (var i = 0; i < mixed.Length; i += 3)
        {
            if (cover.Pixels[i] > 127)
            {
                top.Pixels.AsSpan(i, 3).CopyTo(mixed.AsSpan(i));
            }
        }

        return this with { Pixels = mixed };
    }

    /// <summary>The middle alone, which stands for the subject: an ellipse that fills most of the picture.</summary>
    public Bitmap SubjectMask()
    {
        var mask = new byte[Pixels.Length];
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                var (dx, dy) = (((2.0 * x) + 1 - Width) / (0.8 * Width), ((2.0 * y) + 1 - Height) / (0.8 * Height));
                mask.AsSpan(At(x, y), 3).Fill((dx * dx) + (dy * dy) <= 1 ? (byte)255 : (byte)0);
            }
        }

        return this with { Pixels = mask };
    }

    /// <summary>A share of this and of another.</summary>
    public Bitmap Mix(Bitmap other, double share)
    {
        var top = other.Scale(Width, Height);
        return this with { Pixels = [.. Pixels.Select((value, i) => (byte)(value + ((top.Pixels[i] - value) * share)))] };
    }

    /// <summary>As a PNG that is transparent where <paramref name="mask"/> is dark.</summary>
    public byte[] ToPng(Bitmap mask)
    {
        var rgba = new byte[Width * Height * 4];
        for (var i = 0; i < Width * Height; i++)
        {
            Pixels.AsSpan(i * 3, 3).CopyTo(rgba.AsSpan(i * 4));
            rgba[(i * 4) + 3] = mask.Pixels[i * 3];
        }

        return PngWriter.Write(Width, Height, rgba);
    }

    private int At(int x, int y) => ((y * Width) + x) * 3;

    private byte Mean(int x, int y, int channel, int radius)
    {
        var (sum, count) = (0, 0);
        for (var dy = Math.Max(0, y - radius); dy <= Math.Min(Height - 1, y + radius); dy += radius)
        {
            for (var dx = Math.Max(0, x - radius); dx <= Math.Min(Width - 1, x + radius); dx += radius)
            {
                sum += Pixels[At(dx, dy) + channel];
                count++;
            }
        }

        return (byte)(sum / count);
    }
}
