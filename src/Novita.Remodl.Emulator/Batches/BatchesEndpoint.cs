using System.Globalization;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Files;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Batches;

/// <summary>Serves batches, in the words of either service.</summary>
internal sealed class BatchesEndpoint(EmulatedServiceBase service, FileStore store, BatchRunner runner)
{
    private const int MostBatches = 100;
    private const int PageLength = 20;

    private static readonly string[] Moments = ["in_progress", "finalizing", "completed", "failed", "expired", "cancelling", "cancelled"];

    private static readonly Shape NovitaShape = Shape.Object(
        Field.Required("input_file_id", Shape.String),
        Field.Required("endpoint", Shape.OneOf("/v1/chat/completions", "/v1/completions")),
        Field.Required("completion_window", Shape.OneOf("48h", "24h")),
        new Field("metadata", Shape.Map));

    private static readonly Shape OpenAIShape = Shape.Object(
        Field.Required("input_file_id", Shape.String),
        Field.Required("endpoint", Shape.String),
        Field.Required("completion_window", Shape.OneOf("24h")),
        new Field("metadata", Shape.Map),
        new Field("output_expires_after", Shape.Object(Field.Required("anchor", Shape.OneOf("created_at")), Field.Required("seconds", Shape.IntBetween(3600, 2_592_000)))));

    private readonly Lock _lock = new();
    private readonly List<EmulatedBatch> _batches = [];

    private bool IsNovita => runner.IsNovita;

    public async Task CreateAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        StrictMode.Check(context, service, IsNovita ? NovitaShape : OpenAIShape, body);
        var input = store.Find(body.String("input_file_id"));
        if (input.Purpose != "batch")
        {
            throw Refusal("input_file_id: the purpose of the file must be batch", "input_file_id");
        }

        if (!runner.Endpoints.Contains(body.String("endpoint"), StringComparer.Ordinal))
        {
            throw Refusal($"endpoint: must be one of {string.Join(", ", runner.Endpoints)}", "endpoint");
        }

        var batch = new EmulatedBatch(runner.NewId("batch_"), body, Fault.Of(context), input, store, runner, service.State.Options.TimeProvider.GetUtcNow);
        lock (_lock)
        {
            _batches.Add(batch);
        }

        await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, Describe(batch));
    }

    public async Task RetrieveAsync(HttpContext context)
    {
        var batch = Find(context);
        await batch.AdvanceAsync(context.RequestAborted);
        await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, Describe(batch));
    }

    public async Task CancelAsync(HttpContext context)
    {
        var batch = Find(context);
        if (!await batch.CancelAsync())
        {
            throw Refusal($"Cannot cancel a batch with status '{batch.Status}'.", "id");
        }

        await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, Describe(batch));
    }

    public Task ListAsync(HttpContext context)
    {
        EmulatedBatch[] batches;
        lock (_lock)
        {
            batches = [.. _batches.AsEnumerable().Reverse()];
        }

        var query = context.Request.Query;
        var limit = query["limit"].Count > 0 ? Page.Limit(query["limit"], MostBatches) : PageLength;
        return JsonResponse.WriteAsync(context, StatusCodes.Status200OK, Page.Of(batches, batch => batch.Id, query["after"], limit, Describe));
    }

    private JsonObject Describe(EmulatedBatch batch)
    {
        var described = new JsonObject
        {
            ["id"] = batch.Id,
            ["object"] = "batch",
            ["endpoint"] = batch.Endpoint,
            ["input_file_id"] = batch.Body.String("input_file_id"),
            ["output_file_id"] = batch.OutputFileId ?? (IsNovita ? "" : null),
            ["error_file_id"] = batch.ErrorFileId ?? (IsNovita ? "" : null),
            ["completion_window"] = batch.Body.String("completion_window"),
            ["status"] = IsNovita ? NovitaStatus(batch.Status) : batch.Status,
            ["created_at"] = Time(batch.Times["created"]),
            ["expires_at"] = Time(batch.Times["created"] + TimeSpan.FromHours(IsNovita ? 48 : 24)),
            ["metadata"] = batch.Body.Field("metadata") is { } metadata ? JsonNode.Parse(metadata.GetRawText()) : null,
            ["request_counts"] = new JsonObject { ["total"] = batch.Total, ["completed"] = batch.Completed, ["failed"] = batch.Failed },
        };
        foreach (var moment in Moments)
        {
            described[$"{moment}_at"] = batch.Times.TryGetValue(moment, out var time) ? Time(time) : null;
        }

        if (!IsNovita)
        {
            described["errors"] = batch.Problems.Count == 0 ? null : new JsonObject { ["object"] = "list", ["data"] = new JsonArray([.. batch.Problems.Select(problem => (JsonNode)problem.ToJson())]) };
            return described;
        }

        described["errors"] = string.Join("; ", batch.Problems.Select(problem => problem.Line is { } line ? $"line {line}: {problem.Message}" : problem.Message));
        described["version"] = batch.Version;
        described["updated_at"] = Time(batch.UpdatedAt);
        described["created_by"] = "emulator";
        described["created_by_key_id"] = "key_emulator";
        described["remark"] = "";
        described["total"] = batch.Total;
        described["completed"] = batch.Completed;
        described["failed"] = batch.Failed;
        return described;
    }

    // The reference has them in capitals, but for the one in its sample.
    private static string NovitaStatus(string status) => status switch
    {
        "validating" => status,
        "in_progress" => "PROGRESS",
        _ => status.ToUpperInvariant(),
    };

    // Novita writes nanoseconds, and the time of Singapore.
    private JsonNode Time(DateTimeOffset time) => IsNovita
        ? time.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'16'zzz", CultureInfo.InvariantCulture)
        : time.ToUnixTimeSeconds();

    private EmulatedBatch Find(HttpContext context)
    {
        var id = (string?)context.Request.RouteValues["id"];
        lock (_lock)
        {
            return _batches.Find(batch => batch.Id == id) ?? throw store.Unknown("Batch", id);
        }
    }

    private ApiErrorException Refusal(string message, string param) => new(service.BadRequest(message, param));
}
