using System.Text.Json.Nodes;

namespace Novita.Remodl.Emulator.Media;

/// <summary>A task: queued for a fifth of its time, then under way, then done. Its results are made when they are first seen.</summary>
internal sealed class MediaTask(string id, MediaPlan plan, TaskEnd end, DateTimeOffset submittedAt, TimeSpan duration, JsonNode? webhook)
{
    private const double QueuedShare = 0.2;

    private readonly Lock _making = new();
    private JsonObject? _results;

    public string Id => id;

    public JsonNode? Webhook => webhook;

    public TimeSpan Duration => duration;

    /// <summary>The task as <c>/v3/async/task-result</c> tells it.</summary>
    public JsonObject Describe(DateTimeOffset now)
    {
        var share = duration > TimeSpan.Zero ? Math.Clamp((now - submittedAt) / duration, 0, 1) : 1;
        var status = StatusAt(share);
        var done = status is "TASK_STATUS_SUCCEED" ? Results() : [];
        var description = new JsonObject
        {
            ["extra"] = Extra(status, now),
            ["task"] = new JsonObject
            {
                ["task_id"] = id,
                ["task_type"] = plan.TaskType,
                ["status"] = status,
                ["reason"] = status == "TASK_STATUS_FAILED" ? "The emulator was asked to fail this task." : "",
                ["eta"] = status is "TASK_STATUS_QUEUED" or "TASK_STATUS_PROCESSING" ? Math.Round((duration * (1 - share)).TotalSeconds, 3) : 0,
                // The service has been seen to tell 0 of what is done.
                ["progress_percent"] = status is "TASK_STATUS_PROCESSING" ? (int)(share * 100) : 0,
            },
        };
        foreach (var list in (ReadOnlySpan<string>)["images", "videos", "audios"])
        {
            description[list] = done[list]?.DeepClone() ?? new JsonArray();
        }

        return description;
    }

    private string StatusAt(double share) => share switch
    {
        < QueuedShare => "TASK_STATUS_QUEUED",
        < 1 => "TASK_STATUS_PROCESSING",
        _ => end switch
        {
            TaskEnd.Failure => "TASK_STATUS_FAILED",
            TaskEnd.Never => "TASK_STATUS_PROCESSING",
            _ => "TASK_STATUS_SUCCEED",
        },
    };

    private JsonObject Extra(string status, DateTimeOffset now)
    {
        var extra = new JsonObject
        {
            ["seed"] = plan.Seed ?? "",
            ["enable_nsfw_detection"] = false,
            ["debug_info"] = new JsonObject
            {
                ["request_info"] = "",
                ["submit_time_ms"] = Text(submittedAt),
                ["execute_time_ms"] = status == "TASK_STATUS_QUEUED" ? "" : Text(submittedAt + (duration * QueuedShare)),
                ["complete_time_ms"] = status is "TASK_STATUS_SUCCEED" or "TASK_STATUS_FAILED" ? Text(now) : "",
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
