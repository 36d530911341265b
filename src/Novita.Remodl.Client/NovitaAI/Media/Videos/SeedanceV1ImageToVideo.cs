using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Seedance 1 from an image (<c>seedance-v1-lite-i2v</c>, <c>seedance-v1-pro-i2v</c>).</summary>
/// <remarks>The service does not list this endpoint any more; what is gone throws <see cref="EndpointRetiredException"/>.</remarks>
public sealed record SeedanceV1ImageToVideo : SeedanceV1Request
{
    /// <summary>The first frame: a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrDataUri))]
    public required MediaInput Image { get; init; }

    /// <summary>The last frame: a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrDataUri))]
    public MediaInput? LastImage { get; init; }

    internal override string Slug => Tier.Value switch
    {
        "lite" => "seedance-v1-lite-i2v",
        "pro" => "seedance-v1-pro-i2v",
        _ => throw UnknownVariant(nameof(Tier), Tier.Value, "lite, pro"),
    };

    internal override void Check()
    {
        base.Check();
        ImageChecks.Image(Image, "image", ImageLimits.Any);
        ImageChecks.ImageIfAny(LastImage, "last_image", ImageLimits.Any);
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => Tier.Value switch
    {
        "lite" => apis.Seedance.V1LiteImageToVideoAsync(this, cancellationToken),
        "pro" => apis.Seedance.V1ProImageToVideoAsync(this, cancellationToken),
        _ => throw UnknownVariant(nameof(Tier), Tier.Value, "lite, pro"),
    };
}
