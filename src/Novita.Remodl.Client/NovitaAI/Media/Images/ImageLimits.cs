namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>What an endpoint takes for an image.</summary>
internal sealed record ImageLimits
{
    private const long MB = 1024 * 1024;
    private const long Megapixels16 = 16 * MB;

    /// <summary>Nothing is known of the limits.</summary>
    public static ImageLimits Any { get; } = new();

    public static ImageLimits ImageToImage { get; } = new() { MaxBytes = 10 * MB, MaxPixels = Megapixels16 };

    public static ImageLimits Large { get; } = new() { MaxBytes = 30 * MB, MaxPixels = Megapixels16 };

    public static ImageLimits PngOrJpeg { get; } = Large with { Formats = ["image/png", "image/jpeg"] };

    public static ImageLimits Medium { get; } = new() { MaxBytes = 30 * MB, MaxPixels = 2048 * 2048 };

    public static ImageLimits Background { get; } = Medium with { MaxSide = 4096 };

    public static ImageLimits Small { get; } = new() { MaxBytes = 30 * MB, MaxPixels = 1024 * 1024 };

    public static ImageLimits Seedream40 { get; } = new() { MaxBytes = 10 * MB, MaxPixels = 6000 * 6000, MinSide = 15, MaxRatio = 3, Formats = ["image/png", "image/jpeg"] };

    public static ImageLimits Seedream { get; } = new() { Formats = ["image/jpeg", "image/png", "image/webp", "image/bmp", "image/tiff", "image/gif"] };

    public long MaxBytes { get; init; } = long.MaxValue;

    public long MaxPixels { get; init; } = long.MaxValue;

    public int MinSide { get; init; } = 1;

    public int MaxSide { get; init; } = int.MaxValue;

    /// <summary>How many times as long as wide, or as wide as long.</summary>
    public int MaxRatio { get; init; } = int.MaxValue;

    /// <summary>The media types that are taken; empty when all are.</summary>
    public IReadOnlyList<string> Formats { get; init; } = [];
}
