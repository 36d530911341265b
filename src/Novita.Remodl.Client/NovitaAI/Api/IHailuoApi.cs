using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.NovitaAI.Media.Videos;

namespace Novita.Remodl.Client.NovitaAI.Api;

/// <summary>The routes of MiniMax Hailuo. Each takes a task; <c>/v3/async/task-result</c> tells of it.</summary>
public interface IHailuoApi
{
    /// <summary>Submits a task: MiniMax Video-01.</summary>
    [Post("/v3/async/minimax-video-01")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> Video01Async([Body] MiniMaxVideo01 request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Hailuo 02, from a text or an image.</summary>
    [Post("/v3/async/minimax-hailuo-02")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V02Async([Body] Hailuo02 request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Hailuo 2.3, from a text.</summary>
    [Post("/v3/async/minimax-hailuo-2.3-t2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V23TextToVideoAsync([Body] Hailuo23TextToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Hailuo 2.3, from an image.</summary>
    [Post("/v3/async/minimax-hailuo-2.3-i2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V23ImageToVideoAsync([Body] Hailuo23ImageToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Hailuo 2.3 Fast, from an image.</summary>
    [Post("/v3/async/minimax-hailuo-2.3-fast-i2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> V23FastImageToVideoAsync([Body] Hailuo23ImageToVideo request, CancellationToken cancellationToken = default);
}
