namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Seedance 1 from a text (<c>seedance-v1-lite-t2v</c>, <c>seedance-v1-pro-t2v</c>).</summary>
/// <remarks>The service does not list this endpoint any more; what is gone throws <see cref="EndpointRetiredException"/>.</remarks>
public sealed record SeedanceV1TextToVideo : SeedanceV1Request
{
    internal override string Slug => Tier.Value switch
    {
        "lite" => "seedance-v1-lite-t2v",
        "pro" => "seedance-v1-pro-t2v",
        _ => throw UnknownVariant(nameof(Tier), Tier.Value, "lite, pro"),
    };

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => Tier.Value switch
    {
        "lite" => apis.Seedance.V1LiteTextToVideoAsync(this, cancellationToken),
        "pro" => apis.Seedance.V1ProTextToVideoAsync(this, cancellationToken),
        _ => throw UnknownVariant(nameof(Tier), Tier.Value, "lite, pro"),
    };
}
