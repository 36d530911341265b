using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Seedance 1 from a text (<c>seedance-v1-lite-t2v</c>, <c>seedance-v1-pro-t2v</c>).</summary>
/// <remarks>The service does not list this endpoint any more; what is gone throws <see cref="EndpointRetiredException"/>.</remarks>
public sealed record SeedanceV1TextToVideo : NovitaVideoRequest
{
    /// <summary>The tier. Default: pro.</summary>
    [JsonIgnore]
    public SeedanceTier Tier { get; init; } = SeedanceTier.Pro;

    /// <summary>What shall be seen, 2000 characters at most.</summary>
    public required string Prompt { get; init; }

    /// <summary>The resolution: <c>480p</c>, <c>720p</c>, <c>1080p</c>.</summary>
    public required string Resolution { get; init; }

    /// <summary>The aspect ratio: <c>21:9</c>, <c>16:9</c>, <c>4:3</c>, <c>1:1</c>, <c>3:4</c>, <c>9:16</c>, <c>9:21</c>.</summary>
    public string? AspectRatio { get; init; }

    /// <summary>Seconds: <c>5</c>, <c>10</c>.</summary>
    public int? Duration { get; init; }

    /// <summary>Whether the camera stands still. Default: false.</summary>
    public bool? CameraFixed { get; init; }

    /// <summary>The seed; -1 takes any; -1 to 2147483647.</summary>
    public long? Seed { get; init; }

    internal override string Slug => Tier.Value switch
    {
        "lite" => "seedance-v1-lite-t2v",
        "pro" => "seedance-v1-pro-t2v",
        _ => throw UnknownVariant(nameof(Tier), Tier.Value, "lite, pro"),
    };

    internal override void Check()
    {
        Require.Text(Prompt, "prompt", 2000);
        Require.OneOf(Resolution, "resolution", "480p", "720p", "1080p");
        Require.OneOf(AspectRatio, "aspect_ratio", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16", "9:21");
        Require.OneOf<int>(Duration, "duration", 5, 10);
        Require.Between<long>(Seed, "seed", -1L, 2147483647L);
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => Tier.Value switch
    {
        "lite" => apis.Seedance.V1LiteTextToVideoAsync(this, cancellationToken),
        "pro" => apis.Seedance.V1ProTextToVideoAsync(this, cancellationToken),
        _ => throw UnknownVariant(nameof(Tier), Tier.Value, "lite, pro"),
    };
}
