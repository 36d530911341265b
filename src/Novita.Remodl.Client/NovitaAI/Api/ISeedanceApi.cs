using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.NovitaAI.Media.Videos;

namespace Novita.Remodl.Client.NovitaAI.Api;

/// <summary>The routes of Seedance. Those of version 1 take tasks that <c>/v3/async/task-result</c> tells of; version 2 has tasks of its own.</summary>
public interface ISeedanceApi
{
    /// <summary>Submits a task: Seedance 1 Lite, from a text.</summary>
    [Post("/v3/async/seedance-v1-lite-t2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V1LiteTextToVideoAsync([Body] SeedanceV1TextToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Seedance 1 Pro, from a text.</summary>
    [Post("/v3/async/seedance-v1-pro-t2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V1ProTextToVideoAsync([Body] SeedanceV1TextToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Seedance 1 Lite, from an image.</summary>
    [Post("/v3/async/seedance-v1-lite-i2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V1LiteImageToVideoAsync([Body] SeedanceV1ImageToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Seedance 1 Pro, from an image.</summary>
    [Post("/v3/async/seedance-v1-pro-i2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V1ProImageToVideoAsync([Body] SeedanceV1ImageToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Seedance 1.5 Pro, from a text. Retired on 2026-08-19.</summary>
    [Post("/v3/async/seedance-v1.5-pro-t2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V15TextToVideoAsync([Body] SeedanceV15TextToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Seedance 1.5 Pro, from an image. Retired on 2026-08-19.</summary>
    [Post("/v3/async/seedance-v1.5-pro-i2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V15ImageToVideoAsync([Body] SeedanceV15ImageToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task of Seedance 2.</summary>
    [Post("/v3/bytedance/metered/contents/generations/tasks")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> SubmitAsync([Body] Seedance2Request request, CancellationToken cancellationToken = default);

    /// <summary>Reads a task of Seedance 2.</summary>
    [Get("/v3/bytedance/metered/contents/generations/tasks/{id}")]
    [Headers("Accept: application/json")]
    Task<SeedanceTask> GetAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Cancels a task of Seedance 2 that is queued, or forgets one that ended.</summary>
    [Delete("/v3/bytedance/metered/contents/generations/tasks/{id}")]
    [Headers("Accept: application/json")]
    Task<HttpResponseMessage> DeleteAsync(string id, CancellationToken cancellationToken = default);
}
