using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.NovitaAI.Media.Videos;

namespace Novita.Remodl.Client.NovitaAI.Api;

/// <summary>The routes of Wan. Each takes a task; <c>/v3/async/task-result</c> tells of it.</summary>
public interface IWanApi
{
    /// <summary>Submits a task: Wan 2.1, from a text. Retired on 2026-08-19.</summary>
    [Post("/v3/async/wan-t2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V21TextToVideoAsync([Body] WanV21TextToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Wan 2.1, from an image. Retired on 2026-08-19.</summary>
    [Post("/v3/async/wan-i2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V21ImageToVideoAsync([Body] WanV21ImageToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Wan 2.2, from a text. Retired on 2026-08-19.</summary>
    [Post("/v3/async/wan-2.2-t2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V22TextToVideoAsync([Body] WanVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Wan 2.2, from an image. Retired on 2026-08-19.</summary>
    [Post("/v3/async/wan-2.2-i2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V22ImageToVideoAsync([Body] WanVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Wan 2.5, from a text. Retired on 2026-09-30.</summary>
    [Post("/v3/async/wan-2.5-t2v-preview")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V25TextToVideoAsync([Body] WanVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Wan 2.5, from an image. Retired on 2026-09-30.</summary>
    [Post("/v3/async/wan-2.5-i2v-preview")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V25ImageToVideoAsync([Body] WanVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Wan 2.6, from a text. Retired on 2026-09-30.</summary>
    [Post("/v3/async/wan2.6-t2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V26TextToVideoAsync([Body] WanVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Wan 2.6, from an image. Retired on 2026-09-30.</summary>
    [Post("/v3/async/wan2.6-i2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V26ImageToVideoAsync([Body] WanVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Wan 2.6, from videos. Retired on 2026-09-30.</summary>
    [Post("/v3/async/wan2.6-v2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V26VideoToVideoAsync([Body] WanVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Wan 2.7, from a text.</summary>
    [Post("/v3/async/wan2.7-t2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V27TextToVideoAsync([Body] WanV27TextToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Wan 2.7, from an image, or on from a video.</summary>
    [Post("/v3/async/wan2.7-i2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V27ImageToVideoAsync([Body] WanV27ImageToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Wan 2.7, from references.</summary>
    [Post("/v3/async/wan2.7-r2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V27ReferenceToVideoAsync([Body] WanV27ReferenceToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Wan 2.7, a video changed.</summary>
    [Post("/v3/async/wan2.7-videoedit")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V27VideoEditAsync([Body] WanV27VideoEdit request, CancellationToken cancellationToken = default);
}
