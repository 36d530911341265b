using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Vidu Q2 Pro Fast from subjects (<c>viduq2-pro-fast</c>, a slug without a dash, which is not certain). Retired on 2026-07-22.</summary>
public sealed record ViduQ2ProFastReferenceToVideo : NovitaVideoRequest
{
    /// <summary>What shall be seen, 2000 characters at most; subjects are named @1, @2.</summary>
    public required string Prompt { get; init; }

    /// <summary>Who is in it; the prompt names them by <c>@</c> and their id.</summary>
    public required IReadOnlyList<ViduSubject> Subjects { get; init; }

    /// <summary>Seconds; 1 to 10. Default: 5.</summary>
    public required int Duration { get; init; }

    /// <summary>Whether there is music.</summary>
    public bool? Bgm { get; init; }

    /// <summary>Whether there is sound.</summary>
    public bool? Audio { get; init; }

    /// <summary>Whether there is a watermark.</summary>
    public bool? Watermark { get; init; }

    /// <summary>The resolution: <c>720p</c>, <c>1080p</c>. Default: <c>720p</c>.</summary>
    public string? Resolution { get; init; }

    /// <summary>The seed.</summary>
    public long? Seed { get; init; }

    internal override string Slug => "viduq2-pro-fast";

    internal override void Check()
    {
        Require.Text(Prompt, "prompt", 2000);
        Require.Given(Subjects, nameof(Subjects));
        ImageChecks.Each(Subjects, "subjects", int.MaxValue, subject => subject.Check());
        Require.Count(Subjects, "subjects", 1, int.MaxValue);
        Require.Between<int>(Duration, "duration", 1, 10);
        Require.OneOf(Resolution, "resolution", "720p", "1080p");
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Vidu.Q2ProFastReferenceToVideoAsync(this, cancellationToken);
}
