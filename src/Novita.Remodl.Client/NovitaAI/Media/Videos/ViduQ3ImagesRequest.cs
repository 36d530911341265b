using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>What requests to Vidu Q3 for a video of images have in common.</summary>
public abstract record ViduQ3ImagesRequest : NovitaVideoRequest
{
    private protected ViduQ3ImagesRequest()
    {
    }

    /// <summary>Seconds, for example <c>5</c>.</summary>
    public int? Duration { get; init; }

    /// <summary>The resolution, for example <c>720p</c>.</summary>
    public string? Resolution { get; init; }

    /// <summary>Whether it may wait until there is less to do.</summary>
    public bool? OffPeak { get; init; }

    /// <summary>Whether the service makes a prompt.</summary>
    public bool? IsRec { get; init; }

    /// <summary>The style, for example <c>anime</c>.</summary>
    public string? Style { get; init; }

    /// <summary>Whether there is a watermark.</summary>
    public bool? Watermark { get; init; }

    /// <summary>The image of the watermark: an address that the service can open.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrl))]
    public MediaInput? WmUrl { get; init; }

    /// <summary>Where the watermark is.</summary>
    public string? WmPosition { get; init; }

    /// <summary>The seed.</summary>
    public long? Seed { get; init; }

    internal override void Check()
    {
        Require.AddressIfAny(WmUrl, "wm_url");
    }
}
