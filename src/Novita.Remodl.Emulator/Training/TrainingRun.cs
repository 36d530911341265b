using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Catalog;
using Novita.Remodl.Emulator.Media;

namespace Novita.Remodl.Emulator.Training;

/// <summary>A training: queued for a fifth of its time, trained for three, on its way to the servers for the last one.</summary>
internal sealed class TrainingRun(string id, string type, string name, string baseModel, TaskEnd end, DateTimeOffset createdAt, TimeSpan duration, int number)
{
    private const double QueuedShare = 0.2;
    private const double TrainedShare = 0.8;

    public string Id => id;

    public string Type => type;

    /// <summary>The entry of the catalogue; null until the model is served.</summary>
    public CatalogItem? ToItem(DateTimeOffset now) => ModelStatusAt(ShareAt(now)) != "SERVING"
        ? null
        : new CatalogItem(number, name, ModelName + ".safetensors", "lora", baseModel.Contains("xl", StringComparison.OrdinalIgnoreCase) ? "SDXL 1.0" : "SD 1.5") { Source = "training", Visibility = "private" };

    public JsonObject Describe(DateTimeOffset now)
    {
        var share = ShareAt(now);
        var status = StatusAt(share);
        return new JsonObject
        {
            ["task_id"] = id,
            ["task_status"] = status,
            ["model_type"] = "lora",
            ["models"] = Models(share),
            ["extra"] = new JsonObject
            {
                ["eta_relative"] = status is "QUEUING" or "TRAINING" ? Math.Round((duration * (1 - share)).TotalSeconds, 3) : 0,
                ["progress_percent"] = status switch
                {
                    "QUEUING" => 0,
                    "TRAINING" => (int)(100 * Math.Min(1, (share - QueuedShare) / (TrainedShare - QueuedShare))),
                    _ => 100,
                },
            },
        };
    }

    public JsonObject ToListItem(DateTimeOffset now)
    {
        var share = ShareAt(now);
        return new JsonObject
        {
            ["task_name"] = name,
            ["task_id"] = id,
            ["task_type"] = type,
            ["task_status"] = StatusAt(share),
            ["created_at"] = createdAt.ToUnixTimeSeconds(),
            ["models"] = Models(share),
        };
    }

    private string ModelName => FormattableString.Invariant($"model_{name.Replace(' ', '_')}_{number}");

    private JsonArray Models(double share) => ModelStatusAt(share) is { } status
        ? [new JsonObject { ["model_name"] = ModelName, ["model_status"] = status }]
        : [];

    private double ShareAt(DateTimeOffset now) => duration > TimeSpan.Zero ? Math.Clamp((now - createdAt) / duration, 0, 1) : 1;

    private string StatusAt(double share) => (share, end) switch
    {
        ( < QueuedShare, _) => "QUEUING",
        ( < TrainedShare, _) or (_, TaskEnd.Never) => "TRAINING",
        (_, TaskEnd.Failure) => "FAILED",
        _ => "SUCCESS",
    };

    private string? ModelStatusAt(double share) => StatusAt(share) != "SUCCESS" ? null : share < 1 ? "DEPLOYING" : "SERVING";
}
