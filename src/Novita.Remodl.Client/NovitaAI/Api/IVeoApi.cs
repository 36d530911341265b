using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.NovitaAI.Media.Videos;

namespace Novita.Remodl.Client.NovitaAI.Api;

/// <summary>The routes of Veo. Each takes a task that <c>/v3/async/task-result</c> tells of.</summary>
public interface IVeoApi
{
    /// <summary>Submits a task in Google's form; the answer's <c>name</c> is the task's id.</summary>
    [Post("/v3/veo-3.1/v1/models/{model}:predictLongRunning")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> PredictLongRunningAsync(string model, [Body] VeoRequest request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Veo 3.1, from a text.</summary>
    [Post("/v3/async/veo-3.1-generate-text2video")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> TextToVideoAsync([Body] VeoTextToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Veo 3.1, from images.</summary>
    [Post("/v3/async/veo-3.1-generate-img2video")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> ImageToVideoAsync([Body] VeoImageToVideo request, CancellationToken cancellationToken = default);
}
