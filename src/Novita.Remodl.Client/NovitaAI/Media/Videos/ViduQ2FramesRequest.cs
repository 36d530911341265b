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

    /// <summary>The resolution, for example <c>720p</c>.</summary>
    public string? Resolution { get; init; }

    /// <summary>How much moves, for example <c>auto</c>, <c>small</c> or <c>medium</c>; the strongest is <c>large</c> in one place of the service, and <c>high</c> in another.</summary>
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
        Require.AddressIfAny(WmUrl, "wm_url");
    }
}
