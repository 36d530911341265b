using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.Media;

namespace Novita.Remodl.Emulator.NovitaAI.Images;

/// <summary>A task of the <c>/v2</c> API. Its images are made when they are first seen.</summary>
internal sealed class LegacyJob(string id, JsonElement body, Func<IEnumerable<byte[]>> make, TaskCourse course)
{
    private readonly Lock _making = new();
    private string[]? _images;

    public string Id => id;

    /// <summary>The task as <c>/v2/progress</c> tells it.</summary>
    public JsonObject Describe(EmulatorState state)
    {
        var now = state.Options.TimeProvider.GetUtcNow();
        var stage = course.StageAt(now);
        var isQueued = stage == TaskStage.Queued;
        var hasEnded = stage is TaskStage.Succeeded or TaskStage.Failed;
        var images = stage == TaskStage.Succeeded ? Images(state) : [];
        var looksForNudity = body.Field("extra")?.Bool("enable_nsfw_detection") == true;
        return new JsonObject
        {
            ["status"] = CodeOf(stage),
            ["progress"] = Math.Round(course.ShareAt(now), 3),
            ["eta_relative"] = course.SecondsLeftAt(now),
            ["imgs"] = stage == TaskStage.Succeeded ? new JsonArray([.. images.Select(image => (JsonNode)image)]) : null,
            ["info"] = "",
            ["failed_reason"] = stage == TaskStage.Failed ? "The emulator was asked to fail this task." : "",
            ["current_images"] = stage == TaskStage.Running && body.Field("extra")?.Bool("enable_progress_info") == true
                ? new JsonArray([.. make().Take(1).Select(png => (JsonNode)Convert.ToBase64String(png))])
                : null,
            ["submit_time"] = Text(course.SubmittedAt),
            ["execution_time"] = isQueued ? "" : Text(course.BegunAt),
            ["txt2img_time"] = isQueued ? "" : Text(course.BegunAt),
            ["finish_time"] = hasEnded ? Text(course.EndedAt) : "",
            ["enable_nsfw_detection"] = looksForNudity,
            ["nsfw_detection_result"] = looksForNudity ? new JsonArray([.. images.Select(_ => (JsonNode)new JsonObject { ["valid"] = true, ["confidence"] = 0.99 })]) : null,
            ["debug_info"] = new JsonObject
            {
                ["submit_time_ms"] = course.SubmittedAt.ToUnixTimeMilliseconds(),
                ["execution_time_ms"] = isQueued ? 0 : course.BegunAt.ToUnixTimeMilliseconds(),
                ["txt2img_time_ms"] = isQueued ? 0 : course.BegunAt.ToUnixTimeMilliseconds(),
                ["finish_time_ms"] = hasEnded ? course.EndedAt.ToUnixTimeMilliseconds() : 0,
            },
        };
    }

    private static int CodeOf(TaskStage stage) => stage switch
    {
        TaskStage.Queued => 0,
        TaskStage.Running => 1,
        TaskStage.Succeeded => 2,
        _ => 3,
    };

    private string[] Images(EmulatorState state)
    {
        lock (_making)
        {
            return _images ??= [.. make().Select(png => state.Results.Add(png, "png").AbsoluteUri)];
        }
    }

    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
}
