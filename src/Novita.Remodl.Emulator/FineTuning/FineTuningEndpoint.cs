using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.FineTuning;

/// <summary>Jobs of fine-tuning: they can be made, listed, looked at and cancelled. The client reaches them by raw requests.</summary>
internal sealed class FineTuningEndpoint(EmulatedServiceBase service)
{
    private const int DefaultLimit = 20;

    private readonly Lock _lock = new();
    private readonly List<JsonObject> _jobs = [];

    public async Task CreateAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        foreach (var name in new[] { "model", "training_file" })
        {
            if (string.IsNullOrEmpty(body.String(name)))
            {
                throw new ApiErrorException(service.BadRequest($"{name}: is required", name));
            }
        }

        var job = new JsonObject
        {
            ["id"] = "ftjob-" + service.State.NewId(),
            ["object"] = "fine_tuning.job",
            ["created_at"] = service.State.UnixTime,
            ["model"] = body.String("model"),
            ["status"] = "queued",
            ["training_file"] = body.String("training_file"),
            ["validation_file"] = body.String("validation_file"),
            ["hyperparameters"] = new JsonObject { ["batch_size"] = "auto", ["learning_rate_multiplier"] = "auto", ["n_epochs"] = "auto" },
            ["method"] = Node(body.Field("method")),
            ["metadata"] = Node(body.Field("metadata")),
            ["seed"] = body.Long("seed") ?? 0,
            ["organization_id"] = "org-emulator",
            ["fine_tuned_model"] = null,
            ["finished_at"] = null,
            ["trained_tokens"] = null,
            ["result_files"] = new JsonArray(),
            ["error"] = null,
        };
        lock (_lock)
        {
            _jobs.Add(job);
        }

        await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, job.DeepClone());
    }

    public Task ListAsync(HttpContext context)
    {
        var after = context.Request.Query["after"].ToString();
        var limit = int.TryParse(context.Request.Query["limit"], System.Globalization.CultureInfo.InvariantCulture, out var asked) && asked > 0 ? asked : DefaultLimit;
        JsonObject answer;
        lock (_lock)
        {
            // The latest first.
            var rest = _jobs.AsEnumerable().Reverse().ToArray();
            rest = after.Length == 0 ? rest : rest[(Array.FindIndex(rest, job => IdOf(job) == after) + 1)..];
            answer = new JsonObject
            {
                ["object"] = "list",
                ["data"] = new JsonArray([.. rest.Take(limit).Select(job => job.DeepClone())]),
                ["has_more"] = rest.Length > limit,
            };
        }

        return JsonResponse.WriteAsync(context, StatusCodes.Status200OK, answer);
    }

    public Task RetrieveAsync(HttpContext context) => JsonResponse.WriteAsync(context, StatusCodes.Status200OK, Find(context, _ => { }));

    public Task CancelAsync(HttpContext context) => JsonResponse.WriteAsync(context, StatusCodes.Status200OK, Find(context, job => job["status"] = "cancelled"));

    private JsonNode Find(HttpContext context, Action<JsonObject> change)
    {
        var id = (string?)context.Request.RouteValues["id"] ?? "";
        lock (_lock)
        {
            var job = _jobs.Find(job => IdOf(job) == id)
                ?? throw new ApiErrorException(service.ErrorOf(StatusCodes.Status404NotFound) with { Message = $"Could not find fine tune: {id}" });
            change(job);
            return job.DeepClone();
        }
    }

    private static string IdOf(JsonObject job) => job["id"]!.GetValue<string>();

    private static JsonNode? Node(JsonElement? value) => value is { } element ? JsonSerializer.SerializeToNode(element) : null;
}
