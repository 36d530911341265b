namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Kling 2.6 Pro from a text (<c>kling-v2.6-pro-t2v</c>). Retired on 2026-07-22.</summary>
public sealed record KlingV26TextToVideo : NovitaVideoRequest
{
    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>What shall not be seen.</summary>
    public string? NegativePrompt { get; init; }

    /// <summary>Whether there is sound. Default: true.</summary>
    public bool? Sound { get; init; }

    /// <summary>Seconds: <c>5</c>, <c>10</c>.</summary>
    public int? Duration { get; init; }

    /// <summary>How closely the prompt is kept to, for example 0.5.</summary>
    public double? CfgScale { get; init; }

    /// <summary>The aspect ratio, for example <c>16:9</c>. Default: <c>1:1</c>.</summary>
    public string? AspectRatio { get; init; }

    internal override string Slug => "kling-v2.6-pro-t2v";

    internal override void Check()
    {
        Require.Text(Prompt, "prompt");
        Require.OneOf<int>(Duration, "duration", 5, 10);
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Kling.V26TextToVideoAsync(this, cancellationToken);
}
