namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Wan 2.1 from a text, 5 seconds (<c>wan-t2v</c>). Retired on 2026-08-19.</summary>
public sealed record WanV21TextToVideo : WanV21Request
{
    /// <summary>The model: <c>wan2.1-t2v</c>. Older pages of the service call it required.</summary>
    public string? ModelName { get; init; }

    internal override string Slug => "wan-t2v";

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Wan.V21TextToVideoAsync(this, cancellationToken);
}
