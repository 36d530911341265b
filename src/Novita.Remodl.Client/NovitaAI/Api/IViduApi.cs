using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.NovitaAI.Media.Videos;

namespace Novita.Remodl.Client.NovitaAI.Api;

/// <summary>The routes of Vidu. Each takes a task; <c>/v3/async/task-result</c> tells of it.</summary>
public interface IViduApi
{
    /// <summary>Submits a task: Vidu Q1, from a text.</summary>
    [Post("/v3/async/vidu-q1-text2video")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> Q1TextToVideoAsync([Body] ViduQ1TextToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Vidu Q1, from an image.</summary>
    [Post("/v3/async/vidu-q1-img2video")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> Q1ImageToVideoAsync([Body] ViduQ1ImagesToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Vidu Q1, from references.</summary>
    [Post("/v3/async/vidu-q1-reference2video")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> Q1ReferenceToVideoAsync([Body] ViduQ1ImagesToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Vidu Q1, from the first frame to the last.</summary>
    [Post("/v3/async/vidu-q1-startend2video")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> Q1StartEndToVideoAsync([Body] ViduQ1ImagesToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Vidu Q2, from a text. Retired on 2026-07-22.</summary>
    [Post("/v3/async/vidu-q2-text2video")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> Q2TextToVideoAsync([Body] ViduQ2TextToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Vidu Q2, from references. Retired on 2026-07-22.</summary>
    [Post("/v3/async/vidu-q2-reference2video")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> Q2ReferenceToVideoAsync([Body] ViduQ2ReferenceToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Vidu Q2 Pro Fast, from an image. Retired on 2026-07-22.</summary>
    [Post("/v3/async/vidu-q2-pro-fast-img2video")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> Q2ProFastImageToVideoAsync([Body] ViduQ2ProFastImageToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Vidu Q2 Pro Fast, from references. Retired on 2026-07-22.</summary>
    [Post("/v3/async/viduq2-pro-fast")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> Q2ProFastReferenceToVideoAsync([Body] ViduQ2ProFastReferenceToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Vidu Q2 Pro, from an image. Retired on 2026-07-22.</summary>
    [Post("/v3/async/vidu-q2-pro-img2video")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> Q2ProImageToVideoAsync([Body] ViduQ2ImageToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Vidu Q2 Turbo, from an image. Retired on 2026-07-22.</summary>
    [Post("/v3/async/vidu-q2-turbo-img2video")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> Q2TurboImageToVideoAsync([Body] ViduQ2ImageToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Vidu Q2 Pro, from the first frame to the last. Retired on 2026-07-22.</summary>
    [Post("/v3/async/vidu-q2-pro-startend2video")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> Q2ProStartEndToVideoAsync([Body] ViduQ2StartEndToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Vidu Q2 Turbo, from the first frame to the last. Retired on 2026-07-22.</summary>
    [Post("/v3/async/vidu-q2-turbo-startend2video")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> Q2TurboStartEndToVideoAsync([Body] ViduQ2StartEndToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Vidu Q2 Pro, from image to image. Retired on 2026-07-22.</summary>
    [Post("/v3/async/vidu-q2-pro-multiframe")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> Q2ProMultiframeAsync([Body] ViduQ2Multiframe request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Vidu Q2 Turbo, from image to image. Retired on 2026-07-22.</summary>
    [Post("/v3/async/vidu-q2-turbo-multiframe")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> Q2TurboMultiframeAsync([Body] ViduQ2Multiframe request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Vidu Q2, by a template. Retired on 2026-07-22.</summary>
    [Post("/v3/async/vidu-q2-template2video")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> Q2TemplateAsync([Body] ViduQ2Template request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Vidu Q3 Pro, from a text. Retired on 2026-07-22.</summary>
    [Post("/v3/async/vidu-q3-pro-t2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> Q3ProTextToVideoAsync([Body] ViduQ3TextToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Vidu Q3 Turbo, from a text. Retired on 2026-07-22.</summary>
    [Post("/v3/async/vidu-q3-turbo-t2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> Q3TurboTextToVideoAsync([Body] ViduQ3TextToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Vidu Q3 Pro, from an image. Retired on 2026-07-22.</summary>
    [Post("/v3/async/vidu-q3-pro-i2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> Q3ProImageToVideoAsync([Body] ViduQ3ProImageToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Vidu Q3 Turbo, from an image. Retired on 2026-07-22.</summary>
    [Post("/v3/async/vidu-q3-turbo-i2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> Q3TurboImageToVideoAsync([Body] ViduQ3TurboImageToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Vidu Q3 Turbo, from the first frame to the last. Retired on 2026-07-22.</summary>
    [Post("/v3/async/vidu-q3-turbo-f2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> Q3TurboFramesToVideoAsync([Body] ViduQ3TurboFramesToVideo request, CancellationToken cancellationToken = default);
}
