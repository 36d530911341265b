namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Kling O1 from a text (<c>kling-o1-t2v</c>). Retired on 2026-07-22.</summary>
public sealed record KlingO1TextToVideo : NovitaVideoRequest
{
    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>Seconds: <c>5</c>, <c>10</c>.</summary>
    public int? Duration { get; init; }

    /// <summary>The aspect ratio, for example <c>16:9</c>.</summary>
    public string? AspectRatio { get; init; }

    internal override string Slug => "kling-o1-t2v";

    internal override void Check()
    {
        Require.Text(Prompt, "prompt");
        Require.OneOf<int>(Duration, "duration", 5, 10);
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Kling.O1TextToVideoAsync(this, cancellationToken);
}
