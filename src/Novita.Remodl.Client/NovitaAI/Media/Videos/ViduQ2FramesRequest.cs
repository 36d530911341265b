using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>What requests to Vidu Q2 for a video of frames have in common.</summary>
public abstract record ViduQ2FramesRequest : NovitaVideoRequest
{
    private protected ViduQ2FramesRequest()
    {
    }

    /// <summary>The tier. Default: pro.</summary>
    [JsonIgnore]
    public ViduTier Tier { get; init; } = ViduTier.Pro;

    /// <summary>The resolution: <c>540p</c>, <c>720p</c>, <c>1080p</c>.</summary>
    public string? Resolution { get; init; }

    /// <summary>How much moves: <c>auto</c>, <c>small</c>, <c>medium</c>, and <c>large</c> or <c>high</c>: the service writes the strongest in both ways.</summary>
    public string? MovementAmplitude { get; init; }

    /// <summary>Whether it may wait until there is less to do.</summary>
    public bool? OffPeak { get; init; }

    /// <summary>Whether there is a watermark.</summary>
    public bool? Watermark { get; init; }

    /// <summary>The image of the watermark: an address that the service can open.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrl))]
    public MediaInput? WmUrl { get; init; }

    /// <summary>Where the watermark is.</summary>
    public int? WmPosition { get; init; }

    internal override void Check()
    {
        Require.OneOf(Resolution, "resolution", "540p", "720p", "1080p");
        Require.OneOf(MovementAmplitude, "movement_amplitude", "auto", "small", "medium", "large", "high");
        Require.AddressIfAny(WmUrl, "wm_url");
    }
}
