using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Vidu Q2 from subjects (<c>vidu-q2-reference2video</c>).</summary>
/// <remarks>The service has announced the end of this endpoint for 2026-07-22; what is gone throws <see cref="EndpointRetiredException"/>.</remarks>
public sealed record ViduQ2ReferenceToVideo : NovitaVideoRequest
{
    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>Who is in it; the prompt names them by <c>@</c> and their id.</summary>
    public required IReadOnlyList<ViduSubject> Subjects { get; init; }

    /// <summary>Seconds; 1 to 10.</summary>
    public required int Duration { get; init; }

    /// <summary>Whether there is music.</summary>
    public bool? Bgm { get; init; }

    /// <summary>Whether there is sound.</summary>
    public bool? Audio { get; init; }

    /// <summary>The style: <c>general</c>, <c>anime</c>.</summary>
    public string? Style { get; init; }

    /// <summary>Whether there is a watermark.</summary>
    public bool? Watermark { get; init; }

    /// <summary>The resolution: <c>540p</c>, <c>720p</c>, <c>1080p</c>.</summary>
    public string? Resolution { get; init; }

    /// <summary>The aspect ratio: <c>16:9</c>, <c>9:16</c>, <c>1:1</c>.</summary>
    public string? AspectRatio { get; init; }

    /// <summary>How much moves: <c>auto</c>, <c>small</c>, <c>medium</c>, <c>high</c>.</summary>
    public string? MovementAmplitude { get; init; }

    /// <summary>The seed.</summary>
    public long? Seed { get; init; }

    internal override string Slug => "vidu-q2-reference2video";

    internal override void Check()
    {
        Require.Text(Prompt, "prompt");
        Require.Given(Subjects, nameof(Subjects));
        ImageChecks.Each(Subjects, "subjects", int.MaxValue, subject => subject.Check());
        Require.Count(Subjects, "subjects", 1, int.MaxValue);
        Require.Between<int>(Duration, "duration", 1, 10);
        Require.OneOf(Style, "style", "general", "anime");
        Require.OneOf(Resolution, "resolution", "540p", "720p", "1080p");
        Require.OneOf(AspectRatio, "aspect_ratio", "16:9", "9:16", "1:1");
        Require.OneOf(MovementAmplitude, "movement_amplitude", "auto", "small", "medium", "high");
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Vidu.Q2ReferenceToVideoAsync(this, cancellationToken);
}
