using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>FLUX.2 flex: <c>/v3/async/flux-2-flex</c>. Retired on 2026-08-19.</summary>
public sealed record Flux2FlexRequest : WireObject
{
    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>The images that are worked on, 1 to 3: each is an address, a file or base64.</summary>
    [JsonConverter(typeof(MediaInputListConverter<MediaInputConverter.AsUrlOrBase64>))]
    public IReadOnlyList<MediaInput>? Images { get; init; }

    /// <summary>The size, for example 1024 x 768. The service does not tell of limits.</summary>
    [JsonConverter(typeof(StarSizeConverter))]
    public ImageSize? Size { get; init; }

    /// <summary>The same seed makes the same picture.</summary>
    public long? Seed { get; init; }

    internal void Check()
    {
        Require.Text(Prompt, "prompt");
        ImageChecks.Images(Images, "images", 1, 3, ImageLimits.Any);
    }
}
