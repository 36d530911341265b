using Novita.Remodl.Client.NovitaAI.Media;

namespace Novita.Remodl.Client.NovitaAI.Api;

/// <summary>The route of asynchronous tasks.</summary>
public interface ITasksApi
{
    /// <summary>Reads a task. Results are kept for an hour or so; of a task that is not known the answer is an error, <c>TASK_NOT_FOUND</c>.</summary>
    [Get("/v3/async/task-result")]
    [Headers("Accept: application/json")]
    Task<TaskResult> GetAsync([AliasAs("task_id")] string taskId, CancellationToken cancellationToken = default);
}
