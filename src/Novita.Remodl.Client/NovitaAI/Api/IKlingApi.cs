using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.NovitaAI.Media.Videos;

namespace Novita.Remodl.Client.NovitaAI.Api;

/// <summary>The routes of Kling. Each takes a task; <c>/v3/async/task-result</c> tells of it.</summary>
public interface IKlingApi
{
    /// <summary>Submits a task: Kling 3.0 Standard, from a text.</summary>
    [Post("/v3/async/kling-v3.0-std-t2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V3StandardTextToVideoAsync([Body] KlingV3TextToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Kling 3.0 Pro, from a text.</summary>
    [Post("/v3/async/kling-v3.0-pro-t2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V3ProTextToVideoAsync([Body] KlingV3TextToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Kling 3.0 4K, from a text.</summary>
    [Post("/v3/async/kling-v3.0-4k-t2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V3FourKTextToVideoAsync([Body] KlingV3TextToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Kling 3.0 Standard, from an image.</summary>
    [Post("/v3/async/kling-v3.0-std-i2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V3StandardImageToVideoAsync([Body] KlingV3ImageToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Kling 3.0 Pro, from an image.</summary>
    [Post("/v3/async/kling-v3.0-pro-i2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V3ProImageToVideoAsync([Body] KlingV3ImageToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Kling 3.0 4K, from an image.</summary>
    [Post("/v3/async/kling-v3.0-4k-i2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V3FourKImageToVideoAsync([Body] KlingV3ImageToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Kling 3.0, the motion of a video given to an image.</summary>
    [Post("/v3/async/kling-v3.0-motion-control")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V3MotionControlAsync([Body] KlingV3MotionControl request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Kling 2.6 Pro, from a text. Retired on 2026-07-22.</summary>
    [Post("/v3/async/kling-v2.6-pro-t2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V26TextToVideoAsync([Body] KlingV26TextToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Kling 2.6 Pro, from an image. Retired on 2026-07-22.</summary>
    [Post("/v3/async/kling-v2.6-pro-i2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V26ImageToVideoAsync([Body] KlingV26ImageToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Kling 2.6 Pro, the motion of a video given to an image. Retired on 2026-07-22.</summary>
    [Post("/v3/async/kling-v2.6-pro-motion-control")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V26MotionControlAsync([Body] KlingV26MotionControl request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Kling 2.5 Turbo, from a text. Retired on 2026-07-22.</summary>
    [Post("/v3/async/kling-2.5-turbo-t2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V25TextToVideoAsync([Body] KlingV25TextToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Kling 2.5 Turbo, from an image. Retired on 2026-07-22.</summary>
    [Post("/v3/async/kling-2.5-turbo-i2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V25ImageToVideoAsync([Body] KlingV25ImageToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Kling 2.1 Master, from a text.</summary>
    [Post("/v3/async/kling-v2.1-t2v-master")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V21TextToVideoAsync([Body] KlingV21TextToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Kling 2.1 Master, from an image.</summary>
    [Post("/v3/async/kling-v2.1-i2v-master")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V21MasterImageToVideoAsync([Body] KlingV21ImageToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Kling 2.1, from an image.</summary>
    [Post("/v3/async/kling-v2.1-i2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V21ImageToVideoAsync([Body] KlingV21ImageToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Kling 1.6, from a text.</summary>
    [Post("/v3/async/kling-v1.6-t2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V16TextToVideoAsync([Body] KlingV16TextToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Kling 1.6, from an image.</summary>
    [Post("/v3/async/kling-v1.6-i2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V16ImageToVideoAsync([Body] KlingV16ImageToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Kling O1, from a text. Retired on 2026-07-22.</summary>
    [Post("/v3/async/kling-o1-t2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> O1TextToVideoAsync([Body] KlingO1TextToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Kling O1, from an image. Retired on 2026-07-22.</summary>
    [Post("/v3/async/kling-o1-i2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> O1ImageToVideoAsync([Body] KlingO1ImageToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Kling O1, from references. Retired on 2026-07-22.</summary>
    [Post("/v3/async/kling-o1-ref2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> O1ReferenceToVideoAsync([Body] KlingO1ReferenceToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Kling O1, a video changed. Retired on 2026-07-22.</summary>
    [Post("/v3/async/kling-o1-video-edit")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> O1VideoEditAsync([Body] KlingO1VideoEdit request, CancellationToken cancellationToken = default);
}
