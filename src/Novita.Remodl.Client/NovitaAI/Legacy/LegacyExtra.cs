using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Legacy;

/// <summary>What a request of the <c>/v2</c> API says beside what is to be made.</summary>
public sealed record LegacyExtra : WireObject
{
    /// <summary>Whether images are looked at for nudity.</summary>
    public bool? EnableNsfwDetection { get; init; }

    /// <summary>What counts: 0 explicit pictures alone; 1 other nudity and kissing too; 2 swimwear and underwear too.</summary>
    public int? NsfwDetectionLevel { get; init; }

    /// <summary>Whether <see cref="LegacyProgress.CurrentImages"/> shows unfinished images.</summary>
    public bool? EnableProgressInfo { get; init; }

    /// <summary>The format: <c>png</c> or <c>jpeg</c>.</summary>
    public ImageFormat? ResponseImageType { get; init; }

    internal void Check()
    {
        Require.Between(NsfwDetectionLevel, "extra.nsfw_detection_level", 0, 2);
        Require.OneOf(ResponseImageType?.Value, "extra.response_image_type", "png", "jpeg");
    }
}
