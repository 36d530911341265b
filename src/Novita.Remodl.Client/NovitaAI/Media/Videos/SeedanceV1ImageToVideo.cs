using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Seedance 1 from an image (<c>seedance-v1-lite-i2v</c>, <c>seedance-v1-pro-i2v</c>).</summary>
/// <remarks>The service does not list this endpoint any more; what is gone throws <see cref="EndpointRetiredException"/>.</remarks>
public sealed record SeedanceV1ImageToVideo : NovitaVideoRequest
{
    /// <summary>The tier. Default: pro.</summary>
    [JsonIgnore]
    public SeedanceTier Tier { get; init; } = SeedanceTier.Pro;

    /// <summary>The first frame: a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrDataUri))]
    public required MediaInput Image { get; init; }

    /// <summary>The last frame: a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrDataUri))]
    public MediaInput? LastImage { get; init; }

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
        "lite" => "seedance-v1-lite-i2v",
        "pro" => "seedance-v1-pro-i2v",
        _ => throw UnknownVariant(nameof(Tier), Tier.Value, "lite, pro"),
    };

    internal override void Check()
    {
        ImageChecks.Image(Image, "image", ImageLimits.Any);
        Require.Text(Prompt, "prompt", 2000);
        Require.OneOf(Resolution, "resolution", "480p", "720p", "1080p");
        Require.OneOf(AspectRatio, "aspect_ratio", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16", "9:21");
        Require.OneOf<int>(Duration, "duration", 5, 10);
        Require.Between<long>(Seed, "seed", -1L, 2147483647L);
        ImageChecks.ImageIfAny(LastImage, "last_image", ImageLimits.Any);
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => Tier.Value switch
    {
        "lite" => apis.Seedance.V1LiteImageToVideoAsync(this, cancellationToken),
        "pro" => apis.Seedance.V1ProImageToVideoAsync(this, cancellationToken),
        _ => throw UnknownVariant(nameof(Tier), Tier.Value, "lite, pro"),
    };
}
