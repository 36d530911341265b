using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.Media;

namespace Novita.Remodl.Emulator.NovitaAI.Images;

/// <summary>A task of the <c>/v2</c> API. Its images are made when they are first seen.</summary>
internal sealed class LegacyJob(string id, JsonElement body, Func<IEnumerable<byte[]>> make, DateTimeOffset submittedAt, TimeSpan duration)
{
    private const double InitializingShare = 0.2;
    private const int Initializing = 0;
    private const int Running = 1;
    private const int Success = 2;
    private const int Failed = 3;

    private readonly Lock _making = new();
    private string[]? _images;

    public string Id => id;

    /// <summary>The task as <c>/v2/progress</c> tells it.</summary>
    public JsonObject Describe(EmulatorState state)
    {
        var share = duration > TimeSpan.Zero ? Math.Clamp((state.Options.TimeProvider.GetUtcNow() - submittedAt) / duration, 0, 1) : 1;
        var status = StatusAt(share);
        var images = status == Success ? Images(state) : [];
        var looksForNudity = body.Field("extra")?.Bool("enable_nsfw_detection") == true;
        var begun = submittedAt + (duration * InitializingShare);
        var ended = submittedAt + duration;
        return new JsonObject
        {
            ["status"] = status,
            ["progress"] = status is Success ? 1 : Math.Round(share, 3),
            ["eta_relative"] = status is Initializing or Running ? Math.Round((duration * (1 - share)).TotalSeconds, 3) : 0,
            ["imgs"] = status == Success ? new JsonArray([.. images.Select(image => (JsonNode)image)]) : null,
            ["info"] = "",
            ["failed_reason"] = status == Failed ? "The emulator was asked to fail this task." : "",
            ["current_images"] = status == Running && body.Field("extra")?.Bool("enable_progress_info") == true
                ? new JsonArray([.. make().Take(1).Select(png => (JsonNode)Convert.ToBase64String(png))])
                : null,
            ["submit_time"] = Text(submittedAt),
            ["execution_time"] = status == Initializing ? "" : Text(begun),
            ["txt2img_time"] = status == Initializing ? "" : Text(begun),
            ["finish_time"] = status is Success or Failed ? Text(ended) : "",
            ["enable_nsfw_detection"] = looksForNudity,
            ["nsfw_detection_result"] = looksForNudity ? new JsonArray([.. images.Select(_ => (JsonNode)new JsonObject { ["valid"] = true, ["confidence"] = 0.99 })]) : null,
            ["debug_info"] = new JsonObject
            {
                ["submit_time_ms"] = submittedAt.ToUnixTimeMilliseconds(),
                ["execution_time_ms"] = status == Initializing ? 0 : begun.ToUnixTimeMilliseconds(),
                ["txt2img_time_ms"] = status == Initializing ? 0 : begun.ToUnixTimeMilliseconds(),
                ["finish_time_ms"] = status is Success or Failed ? ended.ToUnixTimeMilliseconds() : 0,
            },
        };
    }

    private int StatusAt(double share)
    {
        if (share < InitializingShare)
        {
            return Initializing;
        }

        var end = MediaTasks.EndOf(body);
        return share < 1 || end == TaskEnd.Never ? Running : end == TaskEnd.Failure ? Failed : Success;
    }

    private string[] Images(EmulatorState state)
    {
        lock (_making)
        {
            return _images ??= [.. make().Select(png => state.Results.Add(png, "png").AbsoluteUri)];
        }
    }

    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
}
