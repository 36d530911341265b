using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.Media;
using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.NovitaAI;

/// <summary>The video endpoints: tasks that end in a film, the unified endpoint, Veo in Google's form, and Seedance 2 with tasks of its own.</summary>
internal sealed class VideoEndpoints(EmulatedServiceBase service, MediaTasks tasks)
{
    private const string SeedancePath = "/v3/bytedance/metered/contents/generations/tasks";

    private readonly ConcurrentDictionary<string, SeedanceJob> _seedance = new(StringComparer.Ordinal);

    public void Map(IEndpointRouteBuilder routes)
    {
        foreach (var (slug, shape) in VideoShapes.BySlug)
        {
            routes.MapPost($"/v3/async/{slug}", context => SubmitAsync(context, slug, shape)).WithMetadata(RequiresKey.Metadata);
        }

        routes.MapPost("/v3/veo-3.1/{version}/models/{**call}", PredictAsync).WithMetadata(RequiresKey.Metadata);
        routes.MapPost("/v3/video/create", CreateAsync).WithMetadata(RequiresKey.Metadata);
        routes.MapGet("/v3/admin/video-unify-api/config", context => JsonResponse.WriteAsync(context, StatusCodes.Status200OK, UnifiedVideos.Config()));
        routes.MapPost(SeedancePath, SubmitSeedanceAsync).WithMetadata(RequiresKey.Metadata);
        routes.MapGet($"{SeedancePath}/{{id}}", ReadSeedanceAsync).WithMetadata(RequiresKey.Metadata);
        routes.MapDelete($"{SeedancePath}/{{id}}", DeleteSeedanceAsync).WithMetadata(RequiresKey.Metadata);
    }

    private async Task SubmitAsync(HttpContext context, string slug, Shape shape)
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        StrictMode.Check(context, service, shape, body);
        var more = slug.StartsWith("vidu", StringComparison.Ordinal) || slug.StartsWith("heygen", StringComparison.Ordinal) ? new JsonObject { ["provider_request_id"] = service.State.NewId() } : null;
        await tasks.AcceptAsync(context, body, Plan(slug, body), more);
    }

    private async Task PredictAsync(HttpContext context)
    {
        var call = (string)context.Request.RouteValues["call"]!;
        if (call.Split(':') is not [{ Length: > 0 } model, "predictLongRunning"] || !model.StartsWith("veo-3.1-", StringComparison.Ordinal))
        {
            throw new ApiErrorException(new ApiError(StatusCodes.Status404NotFound, "MODEL_NOT_FOUND", $"The model {call} does not exist."));
        }

        var body = await JsonRequest.ReadObjectAsync(context, service);
        StrictMode.Check(context, service, VideoShapes.Veo, body);
        var id = tasks.Accept(body, Plan(model, body) with { Make = () => Results(body, (int)(body.Field("parameters")?.Long("sampleCount") ?? 1)) });
        await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject { ["name"] = id, ["done"] = false });
    }

    private async Task CreateAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        var model = body.String("model") ?? throw new ApiErrorException(service.BadRequest("model: is required", "model"));
        if (UnifiedVideos.FindProblem(model, body) is { } problem)
        {
            throw new ApiErrorException(service.BadRequest(problem));
        }

        await tasks.AcceptAsync(context, body, Plan(model, body));
    }

    private async Task SubmitSeedanceAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        StrictMode.Check(context, service, VideoShapes.Seedance2, body);
        var job = new SeedanceJob($"cgt-{service.State.NewId()}", body, MediaTasks.CourseOf(body, service.State.Options));
        _seedance[job.Id] = job;
        await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject { ["id"] = job.Id });
    }

    private Task ReadSeedanceAsync(HttpContext context) =>
        JsonResponse.WriteAsync(context, StatusCodes.Status200OK, FindSeedance(context).Describe(service.State));

    private Task DeleteSeedanceAsync(HttpContext context)
    {
        _seedance.TryRemove(FindSeedance(context).Id, out _);
        return JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject());
    }

    private SeedanceJob FindSeedance(HttpContext context) =>
        _seedance.TryGetValue((string)context.Request.RouteValues["id"]!, out var job)
            ? job
            : throw new ApiErrorException(new ApiError(StatusCodes.Status404NotFound, "TASK_NOT_FOUND", "The task does not exist."));

    private MediaPlan Plan(string slug, JsonElement body) => new(slug.ToUpperInvariant().Replace('-', '_').Replace('.', '_'), () => Results(body, 1))
    {
        Seed = (body.Field("seed") ?? body.Field("parameters")?.Field("seed"))?.GetRawText(),
    };

    private JsonObject Results(JsonElement body, int count) => new()
    {
        ["videos"] = new JsonArray([.. Enumerable.Range(0, count).Select(number => (JsonNode)Describe(body, number))]),
    };

    private JsonObject Describe(JsonElement body, int number)
    {
        var film = Film.Of(body, number);
        var type = body.Field("extra")?.String("response_video_type") is "gif" ? "gif" : "mp4";
        return new()
        {
            ["video_url"] = service.State.Results.Add(type == "gif" ? film.ToGif() : film.ToMp4(), type).AbsoluteUri,
            ["video_url_ttl"] = "3600",
            ["video_type"] = type,
        };
    }
}
