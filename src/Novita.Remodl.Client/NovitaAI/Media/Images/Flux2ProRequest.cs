using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>FLUX.2 pro: <c>/v3/async/flux-2-pro</c>. Retired on 2026-08-19.</summary>
public sealed record Flux2ProRequest : WireObject
{
    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>The addresses of the images that are worked on, 1 to 3.</summary>
    [JsonConverter(typeof(MediaInputListConverter<MediaInputConverter.AsUrl>))]
    public IReadOnlyList<MediaInput>? Images { get; init; }

    /// <summary>The size, each way 256 to 1536.</summary>
    [JsonConverter(typeof(StarSizeConverter))]
    public ImageSize? Size { get; init; }

    /// <summary>The same seed makes the same picture; -1, the default, is drawn by lot.</summary>
    public long? Seed { get; init; }

    internal void Check()
    {
        Require.Text(Prompt, "prompt");
        ImageChecks.Images(Images, "images", 1, 3, ImageLimits.Address);
        ImageChecks.Sides(Size, 256, 1536);
        ImageChecks.Seed(Seed);
    }
}
