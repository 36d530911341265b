using System.Globalization;
using System.Text.Json;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Images;

/// <summary>What is to be painted.</summary>
/// <param name="Body">The fields of the request.</param>
/// <param name="Prompt">The words, or what stands for them.</param>
/// <param name="InputImages">How many images were given.</param>
/// <param name="DefaultSize">The size if none is asked for.</param>
internal sealed record ImageJob(JsonElement Body, string Prompt, int InputImages, (int Width, int Height) DefaultSize)
{
    private const int MaxSide = 3840;
    private const int PixelsPerToken = 1024;
    private const int TokensPerInputImage = 256;

    public int Count => Math.Clamp(Body.Int("n") ?? 1, 1, 10);

    public bool WantsUrl => Body.String("response_format") == "url";

    public (int Width, int Height) Size => TryReadSize(Body.String("size"), out var size) ? size : DefaultSize;

    public string? Problem
    {
        get
        {
            var size = Body.String("size");
            if (size is not (null or "auto") && !TryReadSize(size, out _))
            {
                return $"size: has to be auto or WIDTHxHEIGHT, each 1 to {MaxSide.ToString(CultureInfo.InvariantCulture)}";
            }

            return Body.String("output_format") is null or "png" ? null : "output_format: the emulator paints png only";
        }
    }

    public int InputTokens => Chat.ToyTokenizer.Encode(Prompt).Count;

    public int InputImageTokens => InputImages * TokensPerInputImage;

    public int OutputTokens => Count * Math.Max(1, Size.Width * Size.Height / PixelsPerToken);

    public byte[] Paint(int index, int step = 1) =>
        Painter.Paint(Prompt, (Body.Long("seed") ?? 0) + index, Size.Width, Size.Height, Body.String("background") == "transparent", step);

    private static bool TryReadSize(string? text, out (int Width, int Height) size)
    {
        size = default;
        var sides = text?.Split('x');
        if (sides is not { Length: 2 }
            || !int.TryParse(sides[0], NumberStyles.None, CultureInfo.InvariantCulture, out var width)
            || !int.TryParse(sides[1], NumberStyles.None, CultureInfo.InvariantCulture, out var height))
        {
            return false;
        }

        size = (width, height);
        return width is >= 1 and <= MaxSide && height is >= 1 and <= MaxSide;
    }
}
