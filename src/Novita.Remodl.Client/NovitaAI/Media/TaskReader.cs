using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI.Api;
using Novita.Remodl.Client.OpenAICompatible;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>Reads tasks as states of jobs.</summary>
internal sealed class TaskReader(ITasksApi tasks, ResultDownloader downloads)
{
    /// <summary>The kind of jobs that <c>/v3/async/task-result</c> tells of.</summary>
    public const string Kind = "task";

    /// <summary>The code of the service for a task that it does not know.</summary>
    public const string NotFound = "TASK_NOT_FOUND";

    /// <summary>Reads a task once.</summary>
    /// <param name="taskId">The task's id.</param>
    /// <param name="result">Makes the result of a task that succeeded.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <typeparam name="T">What the task makes.</typeparam>
    public async Task<JobState<T>> ReadAsync<T>(string taskId, Func<TaskResult, T> result, CancellationToken cancellationToken)
        where T : class
    {
        TaskResult task;
        try
        {
            task = await tasks.GetAsync(taskId, cancellationToken).ConfigureAwait(false);
        }
        catch (ModelProviderException e) when (e.Code == NotFound)
        {
            return new() { Status = JobStatus.Expired, RawStatus = e.Code };
        }

        var info = task.Task ?? new();
        var status = StatusOf(info.Status);
        return new()
        {
            Status = status,
            RawStatus = info.Status?.Value,
            Percent = info.ProgressPercent,
            Remaining = info.Eta is > 0 and < 86_400 ? TimeSpan.FromSeconds(info.Eta.Value) : null,
            Reason = string.IsNullOrEmpty(info.Reason) ? null : info.Reason,
            Result = status == JobStatus.Succeeded ? WithFiles(result(task)) : null,
        };
    }

    /// <summary>Whether nothing more will come of a task.</summary>
    public static bool HasEnded(TaskResult task) => StatusOf(task.Task?.Status) is not (JobStatus.Queued or JobStatus.Processing);

    /// <summary>All files of a task.</summary>
    public MediaResult ToMedia(TaskResult task) => new()
    {
        Images = Files(task.Images, image => (image.ImageUrl, "image/", image.ImageType, image.ImageUrlTtl)),
        Videos = Files(task.Videos, video => (video.VideoUrl, "video/", video.VideoType, video.VideoUrlTtl)),
        Audios = Files(task.Audios, audio => (audio.AudioUrl, "audio/", audio.AudioType, audio.AudioUrlTtl)),
        Seed = task.Extra?.Seed,
        Task = task,
    };

    // What is there for its files alone is no result without any. A task by its slug may have brought something else.
    private static T? WithFiles<T>(T result)
        where T : class => result is ImageResult { Data.Count: 0 } or VideoResult { Video: null, LastFrame: null } ? null : result;

    // What is unknown is still under way: services add names for that, and end with the four that they document.
    private static JobStatus StatusOf(MediaTaskStatus? status) => status?.Value switch
    {
        "TASK_STATUS_SUCCEED" => JobStatus.Succeeded,
        "TASK_STATUS_FAILED" => JobStatus.Failed,
        "TASK_STATUS_CANCELED" or "TASK_STATUS_CANCELLED" => JobStatus.Cancelled,
        "TASK_STATUS_QUEUED" or "TASK_STATUS_WAITING" => JobStatus.Queued,
        _ => JobStatus.Processing,
    };

    private GeneratedFile[] Files<TItem>(IReadOnlyList<TItem>? items, Func<TItem, (string? Url, string Family, string? Type, long? Lifetime)> read) =>
        [.. (items ?? []).Select(read).Where(file => !string.IsNullOrEmpty(file.Url)).Select(file => downloads.FileOf(file.Url!, MediaTypeOf(file.Family, file.Type), file.Lifetime))];

    private static string? MediaTypeOf(string family, string? type) => type switch
    {
        null or "" => null,
        "gif" => "image/gif",
        "mp3" => "audio/mpeg",
        _ => family + type,
    };
}
