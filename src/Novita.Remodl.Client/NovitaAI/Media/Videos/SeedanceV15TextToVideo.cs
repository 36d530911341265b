namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Seedance 1.5 Pro from a text (<c>seedance-v1.5-pro-t2v</c>). Retired on 2026-08-19.</summary>
public sealed record SeedanceV15TextToVideo : SeedanceV15Request
{
    internal override string Slug => "seedance-v1.5-pro-t2v";

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Seedance.V15TextToVideoAsync(this, cancellationToken);
}
