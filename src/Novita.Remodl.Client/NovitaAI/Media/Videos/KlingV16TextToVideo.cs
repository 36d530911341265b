namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Kling 1.6 from a text (<c>kling-v1.6-t2v</c>).</summary>
/// <remarks>The service does not list this endpoint any more; what is gone throws <see cref="EndpointRetiredException"/>.</remarks>
public sealed record KlingV16TextToVideo : NovitaVideoRequest
{
    /// <summary>The mode: <c>Standard</c>, <c>Professional</c>.</summary>
    public required string Mode { get; init; }

    /// <summary>What shall be seen, 2000 characters at most.</summary>
    public required string Prompt { get; init; }

    /// <summary>What shall not be seen.</summary>
    public string? NegativePrompt { get; init; }

    /// <summary>Seconds: <c>5</c>, <c>10</c>.</summary>
    public int? Duration { get; init; }

    /// <summary>How closely the prompt is kept to, for example 0.5.</summary>
    public double? GuidanceScale { get; init; }

    internal override string Slug => "kling-v1.6-t2v";

    internal override void Check()
    {
        Require.OneOf(Mode, "mode", "Standard", "Professional");
        Require.Text(Prompt, "prompt", 2000);
        Require.OneOf<int>(Duration, "duration", 5, 10);
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Kling.V16TextToVideoAsync(this, cancellationToken);
}
