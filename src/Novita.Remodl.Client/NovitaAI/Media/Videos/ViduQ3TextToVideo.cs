using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Vidu Q3 Pro and Turbo from a text (<c>vidu-q3-pro-t2v</c>, <c>vidu-q3-turbo-t2v</c>). Retired on 2026-07-22.</summary>
public sealed record ViduQ3TextToVideo : NovitaVideoRequest
{
    /// <summary>The tier. Default: pro.</summary>
    [JsonIgnore]
    public ViduTier Tier { get; init; } = ViduTier.Pro;

    /// <summary>What shall be seen; 2000 characters at most of pro, 5000 of turbo.</summary>
    public required string Prompt { get; init; }

    /// <summary>Whether there is sound. Default: true.</summary>
    public bool? Audio { get; init; }

    /// <summary>Seconds; 1 to 16.</summary>
    public int? Duration { get; init; }

    /// <summary>Whether it may wait until there is less to do.</summary>
    public bool? OffPeak { get; init; }

    /// <summary>Whether there is a watermark.</summary>
    public bool? Watermark { get; init; }

    /// <summary>The image of the watermark: an address that the service can open.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrl))]
    public MediaInput? WmUrl { get; init; }

    /// <summary>Where the watermark is; 1 to 4.</summary>
    public int? WmPosition { get; init; }

    /// <summary>The resolution, for example <c>720p</c>.</summary>
    public string? Resolution { get; init; }

    /// <summary>The aspect ratio, for example <c>16:9</c>.</summary>
    public string? AspectRatio { get; init; }

    /// <summary>The seed.</summary>
    public long? Seed { get; init; }

    internal override string Slug => Tier.Value switch
    {
        "pro" => "vidu-q3-pro-t2v",
        "turbo" => "vidu-q3-turbo-t2v",
        _ => throw UnknownVariant(nameof(Tier), Tier.Value, "pro, turbo"),
    };

    internal override void Check()
    {
        Require.Text(Prompt, "prompt", Tier == ViduTier.Turbo ? 5000 : 2000);
        Require.Between<int>(Duration, "duration", 1, 16);
        Require.Between<int>(WmPosition, "wm_position", 1, 4);
        Require.AddressIfAny(WmUrl, "wm_url");
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => Tier.Value switch
    {
        "pro" => apis.Vidu.Q3ProTextToVideoAsync(this, cancellationToken),
        "turbo" => apis.Vidu.Q3TurboTextToVideoAsync(this, cancellationToken),
        _ => throw UnknownVariant(nameof(Tier), Tier.Value, "pro, turbo"),
    };
}
