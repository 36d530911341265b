namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>MiniMax Hailuo 2.3 from a text (<c>minimax-hailuo-2.3-t2v</c>).</summary>
public sealed record Hailuo23TextToVideo : NovitaVideoRequest
{
    /// <summary>What shall be seen, 2000 characters at most; movements of the camera stand in [brackets].</summary>
    public required string Prompt { get; init; }

    /// <summary>Seconds; 1080P takes 6 alone: <c>6</c>, <c>10</c>.</summary>
    public int? Duration { get; init; }

    /// <summary>The resolution, in upper case: <c>768P</c>, <c>1080P</c>.</summary>
    public string? Resolution { get; init; }

    /// <summary>Whether the prompt is made richer.</summary>
    public bool? EnablePromptExpansion { get; init; }

    /// <summary>Whether the prompt is made richer faster.</summary>
    public bool? FastPretreatment { get; init; }

    /// <summary>Whether there is a watermark. Known from sister services alone.</summary>
    public bool? AigcWatermark { get; init; }

    internal override string Slug => "minimax-hailuo-2.3-t2v";

    internal override void Check()
    {
        Require.Text(Prompt, "prompt", 2000);
        Require.OneOf<int>(Duration, "duration", 6, 10);
        Require.OneOf(Resolution, "resolution", "768P", "1080P");
        HailuoChecks.Duration(Duration, Resolution);
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Hailuo.V23TextToVideoAsync(this, cancellationToken);
}
