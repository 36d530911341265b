using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Vidu Q3 Pro from an image (<c>vidu-q3-pro-i2v</c>).</summary>
/// <remarks>The service has announced the end of this endpoint for 2026-07-22; what is gone throws <see cref="EndpointRetiredException"/>.</remarks>
public sealed record ViduQ3ProImageToVideo : NovitaVideoRequest
{
    /// <summary>The first frame; 1: each is a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputListConverter<MediaInputConverter.AsUrlOrDataUri>))]
    public required IReadOnlyList<MediaInput> Images { get; init; }

    /// <summary>What shall be seen, 1500 characters at most.</summary>
    public string? Prompt { get; init; }

    /// <summary>The sound; of turbo it is a switch: an address that the service can open.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrl))]
    public MediaInput? Audio { get; init; }

    /// <summary>Seconds; 1 to 16.</summary>
    public int? Duration { get; init; }

    /// <summary>The resolution: <c>540p</c>, <c>720p</c>, <c>1080p</c>.</summary>
    public string? Resolution { get; init; }

    /// <summary>Whether it may wait until there is less to do.</summary>
    public bool? OffPeak { get; init; }

    /// <summary>Whether the service makes a prompt.</summary>
    public bool? IsRec { get; init; }

    /// <summary>The style: <c>general</c>, <c>anime</c>.</summary>
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

    internal override string Slug => "vidu-q3-pro-i2v";

    internal override void Check()
    {
        Require.Given(Images, nameof(Images));
        ImageChecks.Images(Images, "images", 1, 1, ImageLimits.Any);
        Require.AtMost(Prompt, "prompt", 1500);
        Require.Between<int>(Duration, "duration", 1, 16);
        Require.OneOf(Resolution, "resolution", "540p", "720p", "1080p");
        Require.OneOf(Style, "style", "general", "anime");
        Require.AddressIfAny(Audio, "audio");
        Require.AddressIfAny(WmUrl, "wm_url");
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Vidu.Q3ProImageToVideoAsync(this, cancellationToken);
}
