using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Images that were made.</summary>
public sealed record ImageResult : WireObject
{
    /// <summary>When: seconds since 1970, UTC.</summary>
    public long? Created { get; init; }

    /// <summary>The images.</summary>
    public IReadOnlyList<GeneratedImage> Data
    {
        get => field ?? [];
        init;
    }

    /// <summary>The background that they have.</summary>
    public ImageBackground? Background { get; init; }

    /// <summary>The file format.</summary>
    public ImageFormat? OutputFormat { get; init; }

    /// <summary>The size.</summary>
    public ImageSize? Size { get; init; }

    /// <summary>The quality.</summary>
    public ImageQuality? Quality { get; init; }

    /// <summary>The tokens that they took.</summary>
    public ImageUsage? Usage { get; init; }
}
