using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>Gemini 3 Pro Image, answered at once: <c>/v3/gemini-3-pro-image-text-to-image</c>.</summary>
public sealed record Gemini3ProImageRequest : WireObject
{
    /// <summary>What shall be seen, 1 to 1024 characters.</summary>
    public required string Prompt { get; init; }

    /// <summary>How wide it is to its height.</summary>
    public ImageAspectRatio? AspectRatio { get; init; }

    /// <summary><c>1K</c>, <c>2K</c> or <c>4K</c>.</summary>
    public ImageSize? Size { get; init; }

    /// <summary>The media type: <c>image/png</c>, <c>image/jpeg</c> or <c>image/webp</c>.</summary>
    public string? OutputFormat { get; init; }

    internal void Check()
    {
        Require.Text(Prompt, "prompt", 1024);
    }
}
