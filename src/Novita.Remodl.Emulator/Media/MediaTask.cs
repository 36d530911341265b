using System.Text.Json.Nodes;

namespace Novita.Remodl.Emulator.Media;

/// <summary>A task. Its results are made when they are first seen.</summary>
internal sealed class MediaTask(string id, MediaPlan plan, TaskCourse course, JsonNode? webhook)
{
    private readonly Lock _making = new();
    private JsonObject? _results;

    public string Id => id;

    public JsonNode? Webhook => webhook;

    public TimeSpan Duration => course.Duration;

    /// <summary>The task as <c>/v3/async/task-result</c> tells it.</summary>
    public JsonObject Describe(DateTimeOffset now)
    {
        var stage = course.StageAt(now);
        var done = stage == TaskStage.Succeeded ? Results() : [];
        var description = new JsonObject
        {
            ["extra"] = Extra(stage, now),
            ["task"] = new JsonObject
            {
                ["task_id"] = id,
                ["task_type"] = plan.TaskType,
                ["status"] = StatusOf(stage),
                ["reason"] = stage == TaskStage.Failed ? "The emulator was asked to fail this task." : "",
                ["eta"] = course.SecondsLeftAt(now),
                // The service has been seen to tell 0 of what is done.
                ["progress_percent"] = stage == TaskStage.Running ? (int)(course.ShareAt(now) * 100) : 0,
            },
        };
        foreach (var list in (ReadOnlySpan<string>)["images", "videos", "audios"])
        {
            description[list] = done[list]?.DeepClone() ?? new JsonArray();
        }

        return description;
    }

    private static string StatusOf(TaskStage stage) => stage switch
    {
        TaskStage.Queued => "TASK_STATUS_QUEUED",
        TaskStage.Running => "TASK_STATUS_PROCESSING",
        TaskStage.Succeeded => "TASK_STATUS_SUCCEED",
        _ => "TASK_STATUS_FAILED",
    };

    private JsonObject Extra(TaskStage stage, DateTimeOffset now)
    {
        var extra = new JsonObject
        {
            ["seed"] = plan.Seed ?? "",
            ["enable_nsfw_detection"] = false,
            ["debug_info"] = new JsonObject
            {
                ["request_info"] = "",
                ["submit_time_ms"] = Text(course.SubmittedAt),
                ["execute_time_ms"] = stage == TaskStage.Queued ? "" : Text(course.BegunAt),
                ["complete_time_ms"] = stage is TaskStage.Succeeded or TaskStage.Failed ? Text(now) : "",
            },
        };
        if (webhook is not null)
        {
            extra["webhook"] = webhook.DeepClone();
        }

        return extra;
    }

    private JsonObject Results()
    {
        lock (_making)
        {
            return _results ??= plan.Make();
        }
    }

    private static string Text(DateTimeOffset time) => time.ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
}
