namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>What an endpoint takes for an image.</summary>
internal sealed record ImageLimits
{
    private const long MB = 1024 * 1024;
    private const long Megapixels16 = 16 * MB;

    /// <summary>Nothing is known of the limits.</summary>
    public static ImageLimits Any { get; } = new();

    /// <summary>An address alone.</summary>
    public static ImageLimits Address { get; } = new() { TakesBytes = false };

    /// <summary>A file or base64 alone.</summary>
    public static ImageLimits Bytes { get; } = new() { TakesAddress = false };

    public static ImageLimits ImageToImage { get; } = Bytes with { MaxBytes = 10 * MB, MaxPixels = Megapixels16 };

    public static ImageLimits Large { get; } = Bytes with { MaxBytes = 30 * MB, MaxPixels = Megapixels16 };

    public static ImageLimits PngOrJpeg { get; } = Large with { Formats = ["image/png", "image/jpeg"] };

    public static ImageLimits Medium { get; } = Bytes with { MaxBytes = 30 * MB, MaxPixels = 2048 * 2048 };

    public static ImageLimits Background { get; } = Medium with { MaxSide = 4096 };

    public static ImageLimits Small { get; } = Bytes with { MaxBytes = 30 * MB, MaxPixels = 1024 * 1024 };

    public static ImageLimits Seedream40 { get; } = new() { MaxBytes = 10 * MB, MaxPixels = 6000 * 6000, MinSide = 15, MaxRatio = 3, Formats = ["image/png", "image/jpeg"] };

    public static ImageLimits Seedream { get; } = new() { Formats = ["image/jpeg", "image/png", "image/webp", "image/bmp", "image/tiff", "image/gif"] };

    public static ImageLimits KlingV3 { get; } = new() { MaxBytes = 10 * MB, MinSide = 300, MaxRatio = 2.5, Formats = ["image/jpeg", "image/png"] };

    public static ImageLimits Wan27 { get; } =
        new() { MaxBytes = 20 * MB, MinSide = 240, MaxSide = 8000, MaxRatio = 8, Formats = ["image/jpeg", "image/png", "image/bmp", "image/webp"] };

    public bool TakesAddress { get; init; } = true;

    public bool TakesBytes { get; init; } = true;

    /// <summary>What is taken, for people.</summary>
    public string Forms => !TakesBytes ? "an address that the service can open" : !TakesAddress ? "the bytes of a file" : "a file, an address or base64";

    public long MaxBytes { get; init; } = long.MaxValue;

    public long MaxPixels { get; init; } = long.MaxValue;

    public int MinSide { get; init; } = 1;

    public int MaxSide { get; init; } = int.MaxValue;

    /// <summary>How many times as long as wide, or as wide as long.</summary>
    public double MaxRatio { get; init; } = double.MaxValue;

    /// <summary>The media types that are taken; empty when all are.</summary>
    public IReadOnlyList<string> Formats { get; init; } = [];
}
