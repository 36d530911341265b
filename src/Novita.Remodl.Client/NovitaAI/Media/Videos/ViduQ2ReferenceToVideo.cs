using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Vidu Q2 from subjects (<c>vidu-q2-reference2video</c>). Retired on 2026-07-22.</summary>
public sealed record ViduQ2ReferenceToVideo : ViduQ2SubjectsRequest
{
    /// <summary>Who is in it; the prompt names them by <c>@</c> and their id.</summary>
    public required IReadOnlyList<ViduSubject> Subjects { get; init; }

    internal override string Slug => "vidu-q2-reference2video";

    internal override void Check()
    {
        base.Check();
        Require.Given(Subjects, nameof(Subjects));
        ImageChecks.Each(Subjects, "subjects", int.MaxValue, subject => subject.Check());
        Require.Count(Subjects, "subjects", 1, int.MaxValue);
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Vidu.Q2ReferenceToVideoAsync(this, cancellationToken);
}
