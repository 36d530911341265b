namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Veo 3.1 from a text, in Novita's own form (<c>veo-3.1-generate-text2video</c>).</summary>
/// <remarks>Known from sister services alone; it may not be there, and throws <see cref="EndpointRetiredException"/> then.</remarks>
public sealed record VeoTextToVideo : NovitaVideoRequest
{
    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>Whether there is sound.</summary>
    public required bool GenerateAudio { get; init; }

    /// <summary>Seconds, for example <c>8</c>.</summary>
    public int? DurationSeconds { get; init; }

    /// <summary>The aspect ratio, for example <c>16:9</c>.</summary>
    public string? AspectRatio { get; init; }

    /// <summary>The resolution: <c>720p</c>, <c>1080p</c>.</summary>
    public string? Resolution { get; init; }

    /// <summary>How many videos.</summary>
    public int? SampleCount { get; init; }

    internal override string Slug => "veo-3.1-generate-text2video";

    internal override void Check()
    {
        Require.Text(Prompt, "prompt");
        Require.OneOf(Resolution, "resolution", "720p", "1080p");
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Veo.TextToVideoAsync(this, cancellationToken);
}
