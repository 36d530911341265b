using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>The subject of a picture alone: <c>/v3/async/image-remove-background</c>. Retired on 2026-08-19.</summary>
public sealed record ImageBackgroundRemovalRequest : WireObject
{
    /// <summary>The image's address.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrl))]
    public required MediaInput Image { get; init; }

    internal void Check()
    {
        ImageChecks.Image(Image, "image", ImageLimits.Address);
    }
}
