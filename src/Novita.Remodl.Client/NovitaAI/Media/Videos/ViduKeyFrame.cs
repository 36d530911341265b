using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>A frame that a video of Vidu comes to, and how.</summary>
public sealed record ViduKeyFrame : WireObject
{
    /// <summary>The frame: a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrDataUri))]
    public required MediaInput KeyImage { get; init; }

    /// <summary>What happens until then.</summary>
    public string? Prompt { get; init; }

    /// <summary>How many seconds it takes; 2 to 7.</summary>
    public int? Duration { get; init; }

    internal void Check()
    {
        ImageChecks.Image(KeyImage, "image_settings.key_image", ImageLimits.Any);
        Require.Between<int>(Duration, "image_settings.duration", 2, 7);
    }
}
