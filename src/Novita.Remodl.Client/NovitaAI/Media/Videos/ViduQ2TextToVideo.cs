using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Vidu Q2 from a text (<c>vidu-q2-text2video</c>). Retired on 2026-07-22.</summary>
public sealed record ViduQ2TextToVideo : ViduQ2SubjectsRequest
{
    /// <summary>Who is in it; the prompt names them by <c>@</c> and their id.</summary>
    public IReadOnlyList<ViduSubject>? Subjects { get; init; }

    internal override string Slug => "vidu-q2-text2video";

    internal override void Check()
    {
        base.Check();
        ImageChecks.Each(Subjects, "subjects", int.MaxValue, subject => subject.Check());
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Vidu.Q2TextToVideoAsync(this, cancellationToken);
}
