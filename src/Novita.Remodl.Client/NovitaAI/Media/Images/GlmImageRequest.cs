using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>GLM Image: <c>/v3/async/glm-image</c>. Retired on 2026-07-07.</summary>
public sealed record GlmImageRequest : WireObject
{
    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>
    /// The size, each way 1024 to 2048 in steps of 32, 4194304 pixels at most. The service has made ready 1568x1056, 1056x1568, 1472x1088, 1088x1472, and, narrower than that, 1728x960 and 960x1728.
    /// Default: 1280 x 1280.
    /// </summary>
    public ImageSize? Size { get; init; }

    /// <summary><c>hd</c>.</summary>
    public ImageQuality? Quality { get; init; }

    /// <summary>Whether there is a watermark. Default: true.</summary>
    public bool? WatermarkEnabled { get; init; }

    internal void Check()
    {
        Require.Text(Prompt, "prompt");
        Require.OneOf(Quality?.Value, "quality", "hd");
        // Two sizes of the service's own are narrower than its range.
        if (Size?.Pixels is not ((1728, 960) or (960, 1728)))
        {
            ImageChecks.Sides(Size, 1024, 2048, multipleOf: 32, maxPixels: 4_194_304);
        }
    }
}
