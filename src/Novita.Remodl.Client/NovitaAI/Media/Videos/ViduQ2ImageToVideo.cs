using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Vidu Q2 Pro and Turbo from an image (<c>vidu-q2-pro-img2video</c>, <c>vidu-q2-turbo-img2video</c>).</summary>
/// <remarks>The service has announced the end of this endpoint for 2026-07-22; what is gone throws <see cref="EndpointRetiredException"/>.</remarks>
public sealed record ViduQ2ImageToVideo : NovitaVideoRequest
{
    /// <summary>The tier. Default: pro.</summary>
    [JsonIgnore]
    public ViduTier Tier { get; init; } = ViduTier.Pro;

    /// <summary>The first frame; 1: each is a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputListConverter<MediaInputConverter.AsUrlOrDataUri>))]
    public required IReadOnlyList<MediaInput> Images { get; init; }

    /// <summary>What shall be seen.</summary>
    public string? Prompt { get; init; }

    /// <summary>Seconds; 1 to 10.</summary>
    public int? Duration { get; init; }

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

    internal override string Slug => Tier.Value switch
    {
        "pro" => "vidu-q2-pro-img2video",
        "turbo" => "vidu-q2-turbo-img2video",
        _ => throw UnknownVariant(nameof(Tier), Tier.Value, "pro, turbo"),
    };

    internal override void Check()
    {
        Require.Given(Images, nameof(Images));
        ImageChecks.Images(Images, "images", 1, 1, ImageLimits.Any);
        Require.Between<int>(Duration, "duration", 1, 10);
        Require.OneOf(Resolution, "resolution", "540p", "720p", "1080p");
        Require.OneOf(MovementAmplitude, "movement_amplitude", "auto", "small", "medium", "large", "high");
        Require.AddressIfAny(WmUrl, "wm_url");
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => Tier.Value switch
    {
        "pro" => apis.Vidu.Q2ProImageToVideoAsync(this, cancellationToken),
        "turbo" => apis.Vidu.Q2TurboImageToVideoAsync(this, cancellationToken),
        _ => throw UnknownVariant(nameof(Tier), Tier.Value, "pro, turbo"),
    };
}
