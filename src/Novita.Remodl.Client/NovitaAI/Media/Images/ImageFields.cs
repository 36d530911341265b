namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>The fields of an <see cref="ImageRequest"/> that not every endpoint has.</summary>
[Flags]
internal enum ImageFields
{
    None = 0,
    N = 1,
    Size = 1 << 1,
    Quality = 1 << 2,
    ResponseFormat = 1 << 3,
    OutputFormat = 1 << 4,
    OutputCompression = 1 << 5,
    Background = 1 << 6,
    Moderation = 1 << 7,
    PartialImages = 1 << 8,
    User = 1 << 9,
    Style = 1 << 10,
    Seed = 1 << 11,
    Images = 1 << 12,
    Mask = 1 << 13,
    NegativePrompt = 1 << 14,
    Steps = 1 << 15,
    GuidanceScale = 1 << 16,
    Strength = 1 << 17,
    Loras = 1 << 18,
    AspectRatio = 1 << 19,
    Watermark = 1 << 20,
}
