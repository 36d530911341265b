using System.Globalization;
using System.Text;
using System.Text.Json;
using Novita.Remodl.Emulator.Images;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Media;

/// <summary>A short film of a request: discs that wander over a slope of two colours, all from its words, as long as was asked for and of the shape that was asked for, but small.</summary>
internal sealed class Film
{
    private const int LongSide = 128;
    private const int FramesPerSecond = 4;
    private const int MostSeconds = 30;
    private const int Discs = 4;
    private static readonly string[] Shapes = ["aspect_ratio", "aspectRatio", "ratio"];

    private readonly ulong _hash;
    private readonly int _seconds;

    private Film(ulong hash, int width, int height, int seconds)
    {
        _hash = hash;
        Width = width;
        Height = height;
        _seconds = seconds;
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>The film that a request asks for, wherever in it its fields are.</summary>
    public static Film Of(JsonElement body, int number = 0)
    {
        var (width, height) = ShapeOf(body);
        var seconds = Math.Clamp((int)(Find(body, ["duration", "durationSeconds", "duration_seconds"]) is { } asked ? Number(asked) : 5), 1, MostSeconds);
        var scale = (double)LongSide / Math.Max(width, height);
        var words = body.GetRawText() + number.ToString(CultureInfo.InvariantCulture);
        return new(Painter.Hash(Encoding.UTF8.GetBytes(words)), Side(width * scale), Side(height * scale), seconds);
    }

    public byte[] ToMp4() => Mp4Writer.Write([.. Frames().Select(ToYuv)], FramesPerSecond);

    public byte[] ToGif() => GifWriter.Write(Width, Height, Frames(), FramesPerSecond);

    /// <summary>The last frame, as a PNG.</summary>
    public byte[] LastFrame()
    {
        var frame = Frame((_seconds * FramesPerSecond) - 1);
        var pixels = new byte[frame.Length * 3];
        for (var i = 0; i < frame.Length; i++)
        {
            (pixels[i * 3], pixels[(i * 3) + 1], pixels[(i * 3) + 2]) = ((byte)(frame[i] >> 16), (byte)(frame[i] >> 8), (byte)frame[i]);
        }

        return PngWriter.Write(Width, Height, pixels);
    }

    private IEnumerable<int[]> Frames() => Enumerable.Range(0, _seconds * FramesPerSecond).Select(Frame);

    private int[] Frame(int number)
    {
        var pixels = new int[Width * Height];
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                pixels[(y * Width) + x] = ColourAt(x, y, number);
            }
        }

        return pixels;
    }

    private int ColourAt(int x, int y, int frame)
    {
        for (var disc = 0; disc < Discs; disc++)
        {
            var bits = _hash >> (disc * 11);
            var angle = (frame * 0.15 * (1 + (bits & 3))) + (bits & 31);
            var (cx, cy) = ((Width / 2) + (Width / 3 * Math.Cos(angle)), (Height / 2) + (Height / 3 * Math.Sin(angle * 0.7)));
            var radius = 6 + (int)(bits >> 5 & 7);
            if (((x - cx) * (x - cx)) + ((y - cy) * (y - cy)) <= radius * radius)
            {
                return (int)(_hash >> (disc * 9) & 0xFFFFFF) | 0x404040;
            }
        }

        var (red, green, blue) = ((int)(_hash & 0xFF), (int)(_hash >> 8 & 0xFF), (int)(_hash >> 16 & 0xFF));
        var share = x + y;
        return (red * share / (Width + Height)) << 16 | (green * (Height - y) / Height) << 8 | (blue * (Width - x) / Width);
    }

    private Yuv ToYuv(int[] pixels)
    {
        var picture = new Yuv(Width, Height);
        for (var i = 0; i < pixels.Length; i++)
        {
            picture.Set(i % Width, i / Width, pixels[i]);
        }

        return picture;
    }

    private static (double Width, double Height) ShapeOf(JsonElement body)
    {
        if (Find(body, Shapes) is { ValueKind: JsonValueKind.String } ratio && Split(ratio.GetString()!, ':') is { } shape)
        {
            return shape;
        }

        if (Find(body, ["size"]) is { ValueKind: JsonValueKind.String } size && Split(size.GetString()!, '*') is { } pixels)
        {
            return pixels;
        }

        return Find(body, ["width"]) is { } width && Find(body, ["height"]) is { } height ? (Number(width), Number(height)) : (16, 9);
    }

    private static (double, double)? Split(string text, char at) =>
        text.Split(at) is [var first, var second]
        && double.TryParse(first, CultureInfo.InvariantCulture, out var width) && double.TryParse(second, CultureInfo.InvariantCulture, out var height)
        && width > 0 && height > 0
            ? (width, height)
            : null;

    private static double Number(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetDouble()
        : value.ValueKind == JsonValueKind.String && double.TryParse(value.GetString(), CultureInfo.InvariantCulture, out var number) ? number
        : 5;

    // Requests have their fields at the top, or under "parameters".
    private static JsonElement? Find(JsonElement body, string[] names) =>
        names.Select(name => body.Field(name) ?? body.Field("parameters")?.Field(name)).FirstOrDefault(value => value is not null);

    private static int Side(double length) => Math.Max(1, (int)Math.Round(length / H264.Square)) * H264.Square;
}
