using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>
/// Gemini 3 Pro Image, answered at once: <c>/v3/gemini-3-pro-image-text-to-image</c>. Known from third-party code alone, and not in the reference; where it is not, <see cref="EndpointRetiredException"/> says so.
/// </summary>
public sealed record Gemini3ProImageRequest : WireObject
{
    /// <summary>What shall be seen, 1 to 1024 characters.</summary>
    public required string Prompt { get; init; }

    /// <summary>How wide it is to its height: <c>1:1</c>, <c>3:2</c>, <c>2:3</c>, <c>3:4</c>, <c>4:3</c>, <c>4:5</c>, <c>5:4</c>, <c>9:16</c>, <c>16:9</c>, <c>21:9</c>.</summary>
    public ImageAspectRatio? AspectRatio { get; init; }

    /// <summary><c>1K</c>, <c>2K</c> or <c>4K</c>.</summary>
    public ImageSize? Size { get; init; }

    /// <summary>The media type: <c>image/png</c>, <c>image/jpeg</c> or <c>image/webp</c>.</summary>
    public string? OutputFormat { get; init; }

    internal void Check()
    {
        GeminiChecks.Picture(Prompt, AspectRatio, Size, OutputFormat, "1K", "2K", "4K");
    }
}
