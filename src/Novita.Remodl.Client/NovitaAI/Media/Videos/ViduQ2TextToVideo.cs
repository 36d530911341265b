using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Vidu Q2 from a text (<c>vidu-q2-text2video</c>).</summary>
/// <remarks>The service has announced the end of this endpoint for 2026-07-22; what is gone throws <see cref="EndpointRetiredException"/>.</remarks>
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
