using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Catalog;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.Media;
using Novita.Remodl.Emulator.NovitaAI;
using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Training;

/// <summary>Takes images, trains upon them, and serves what came of it in the catalogue. Nothing is learnt.</summary>
internal sealed class TrainingEndpoint(EmulatedServiceBase service)
{
    private const int FirstNumber = 900_001;
    private const int UsualPage = 10;
    private const int LargestPage = 100;

    private readonly ConcurrentQueue<TrainingRun> _runs = new();

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/v3/assets/training_dataset", BeginUploadAsync).WithMetadata(RequiresKey.Metadata);
        routes.MapGet("/v3/training", ListAsync).WithMetadata(RequiresKey.Metadata);
        foreach (var (type, shape) in new[] { ("subject", TrainingShapes.Subject), ("style", TrainingShapes.Style) })
        {
            routes.MapPost($"/v3/training/{type}", context => BeginAsync(context, type, shape)).WithMetadata(RequiresKey.Metadata);
            routes.MapGet($"/v3/training/{type}", context => DescribeAsync(context, type)).WithMetadata(RequiresKey.Metadata);
        }
    }

    /// <summary>What was trained and can be used.</summary>
    public IEnumerable<CatalogItem> TrainedModels() => _runs.Select(run => run.ToItem(Now)).OfType<CatalogItem>();

    private DateTimeOffset Now => service.State.Options.TimeProvider.GetUtcNow();

    private async Task BeginUploadAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        StrictMode.Check(context, service, TrainingShapes.Upload, body);
        var (id, address) = service.State.Uploads.Begin("image/" + (body.String("file_extension") ?? "png"));
        await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject
        {
            ["assets_id"] = id,
            ["upload_url"] = address.AbsoluteUri,
            ["method"] = "PUT",
            ["headers"] = new JsonObject { ["Host"] = new JsonObject { ["values"] = new JsonArray(address.Authority) } },
        });
    }

    private async Task BeginAsync(HttpContext context, string type, Shape shape)
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        StrictMode.Check(context, service, shape, body);
        var place = 0;
        foreach (var item in body.Items("image_dataset_items"))
        {
            CheckUploaded(item, place++);
        }

        var options = service.State.Options;
        var run = new TrainingRun(
            service.State.NewId(), type, body.String("name") ?? "", body.String("base_model") ?? "", MediaTasks.EndOf(body), Now, options.TaskDuration, FirstNumber + _runs.Count);
        _runs.Enqueue(run);
        await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject { ["task_id"] = run.Id });
    }

    private Task DescribeAsync(HttpContext context, string type)
    {
        StrictMode.CheckQuery(context, service, "task_id");
        var id = context.Request.Query["task_id"].ToString();
        return _runs.FirstOrDefault(run => run.Id == id && run.Type == type) is { } run
            ? JsonResponse.WriteAsync(context, StatusCodes.Status200OK, run.Describe(Now))
            : throw new ApiErrorException(new ApiError(StatusCodes.Status404NotFound, "TASK_NOT_FOUND", $"The task {id} does not exist."));
    }

    private Task ListAsync(HttpContext context)
    {
        StrictMode.CheckQuery(context, service, "pagination.limit", "pagination.cursor", "task_type");
        var query = context.Request.Query;
        var limit = Cursor.Limit(service, query, UsualPage, LargestPage);
        var start = Cursor.Start(service, query);
        var type = query["task_type"].ToString();
        var runs = _runs.Where(run => type.Length == 0 || run.Type == type).ToArray();
        return JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject
        {
            ["tasks"] = new JsonArray([.. runs.Skip(start).Take(limit).Select(run => (JsonNode)run.ToListItem(Now))]),
            ["pagination"] = Cursor.Next(start + limit, runs.Length),
        });
    }

    private void CheckUploaded(JsonElement item, int place)
    {
        var id = item.Field("assets_id")?.ToString() ?? "";
        if (service.State.Uploads.Find(id)?.Content is not { Length: > 0 })
        {
            var path = FormattableString.Invariant($"image_dataset_items[{place}].assets_id");
            throw new ApiErrorException(service.BadRequest($"{path}: no image was uploaded as {id}", path));
        }
    }
}
