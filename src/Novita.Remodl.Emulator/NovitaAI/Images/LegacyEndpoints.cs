using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Catalog;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Images;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.Media;
using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.NovitaAI.Images;

/// <summary>The deprecated <c>/v2</c> API: every answer is an envelope with a code of its own and status 200, also one that refuses.</summary>
internal sealed class LegacyEndpoints(EmulatedServiceBase service)
{
    private const int TaskMissing = 3;
    private const int OutOfRange = 6;
    private const string Enterprise = "/v2/enterprise";

    private readonly ConcurrentDictionary<string, LegacyJob> _jobs = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, LegacyJob> _enterpriseJobs = new(StringComparer.Ordinal);
    private readonly GivenImages _given = new(service);

    public void Map(IEndpointRouteBuilder routes)
    {
        MapTasks(routes, "/v2", _jobs);
        MapTasks(routes, Enterprise, _enterpriseJobs);
        routes.MapPost("/v2/upscale", context => AcceptAsync(context, LegacyShapes.Upscale, Enlarge, _jobs)).WithMetadata(RequiresKey.Metadata);
        routes.MapGet("/v2/models", ListModelsAsync).WithMetadata(RequiresKey.Metadata);
    }

    private void MapTasks(IEndpointRouteBuilder routes, string prefix, ConcurrentDictionary<string, LegacyJob> jobs)
    {
        routes.MapPost($"{prefix}/txt2img", context => AcceptAsync(context, LegacyShapes.TextToImage, PaintText, jobs)).WithMetadata(RequiresKey.Metadata);
        routes.MapPost($"{prefix}/img2img", context => AcceptAsync(context, LegacyShapes.ImageToImage, PaintImage, jobs)).WithMetadata(RequiresKey.Metadata);
        routes.MapGet($"{prefix}/progress", context => DescribeAsync(context, jobs)).WithMetadata(RequiresKey.Metadata);
    }

    private async Task AcceptAsync(HttpContext context, Shape shape, Func<JsonElement, Func<IEnumerable<byte[]>>> work, ConcurrentDictionary<string, LegacyJob> jobs)
    {
        try
        {
            var body = await JsonRequest.ReadObjectAsync(context, service);
            StrictMode.Check(context, service, shape, body);
            var job = new LegacyJob(service.State.NewId(), body, work(body), MediaTasks.CourseOf(body, service.State.Options));
            jobs[job.Id] = job;
            await AnswerAsync(context, new JsonObject { ["task_id"] = job.Id, ["warn"] = "" });
        }
        catch (ApiErrorException e)
        {
            await RefuseAsync(context, OutOfRange, e.Error.Message);
        }
    }

    private Task DescribeAsync(HttpContext context, ConcurrentDictionary<string, LegacyJob> jobs) =>
        jobs.TryGetValue(context.Request.Query["task_id"].ToString(), out var job)
            ? AnswerAsync(context, job.Describe(service.State))
            : RefuseAsync(context, TaskMissing, "The task does not exist.");

    private Task ListModelsAsync(HttpContext context)
    {
        var type = context.Request.Query["type"].ToString();
        var models = ImageCatalog.Items.Where(item => type is "controlnet" or "vae" ? item.Type == type : item.Type is "checkpoint" or "lora");
        return AnswerAsync(context, new JsonObject { ["models"] = new JsonArray([.. models.Select(item => (JsonNode)Describe(item))]) });
    }

    private static JsonObject Describe(CatalogItem item) => new()
    {
        ["name"] = item.Name,
        ["hash"] = Painter.Hash(System.Text.Encoding.UTF8.GetBytes(item.SdName)).ToString("x16", CultureInfo.InvariantCulture),
        ["sd_name"] = item.SdName,
        ["civitai_version_id"] = item.Id,
        ["civitai_model_id"] = item.Id,
        ["civitai_tags"] = string.Join(',', item.Tags),
        ["civitai_nsfw"] = item.IsNsfw,
        ["civitai_images"] = new JsonArray(),
        ["download_status"] = item.IsAvailable ? 1 : 0,
        ["dependency_status"] = item.IsAvailable ? 1 : 0,
        ["third_source"] = item.Source,
    };

    private static Func<IEnumerable<byte[]>> PaintText(JsonElement body)
    {
        var scale = body.Bool("enable_hr") == true ? body.Int("hr_scale") ?? 1 : 1;
        var width = body.Int("hr_resize_x") is > 0 and var x ? x : body.Int("width")!.Value * scale;
        var height = body.Int("hr_resize_y") is > 0 and var y ? y : body.Int("height")!.Value * scale;
        return () => Paint(body, width, height);
    }

    private Func<IEnumerable<byte[]>> PaintImage(JsonElement body)
    {
        var (width, height) = (body.Int("width")!.Value, body.Int("height")!.Value);
        var source = _given.First(body, "init_images")!.Scale(width, height);
        var share = body.Field("denoising_strength")?.GetDouble() ?? 0.75;
        var mask = _given.Optional(body, "mask")?.Scale(width, height);
        var cover = body.Int("inpainting_mask_invert") == 1 ? mask?.Invert() : mask;
        return () => Paint(body, width, height).Select(png =>
        {
            var painted = PngReader.TryRead(png)!;
            return (cover is null ? source.Mix(painted, share) : source.Under(painted, cover)).ToPng();
        });
    }

    private Func<IEnumerable<byte[]>> Enlarge(JsonElement body)
    {
        var source = _given.Required(body, "image");
        var factor = body.Field("upscaling_resize")?.GetDouble() ?? 2;
        var (width, height) = body.Int("resize_mode") == 1
            ? (body.Int("upscaling_resize_w") ?? source.Width, body.Int("upscaling_resize_h") ?? source.Height)
            : ((int)(source.Width * factor), (int)(source.Height * factor));
        return () => [source.Scale(width, height).ToPng()];
    }

    private static IEnumerable<byte[]> Paint(JsonElement body, int width, int height)
    {
        var seed = body.Long("seed") is { } given and >= 0 ? given : (long)(Painter.Hash(JsonSerializer.SerializeToUtf8Bytes(body)) % int.MaxValue);
        var words = string.Join('\n', [body.String("prompt")!, body.String("negative_prompt")!, .. body.Items("controlnet_units").Select(unit => unit.GetRawText())]);
        return Enumerable.Range(0, body.Int("batch_size")!.Value * body.Int("n_iter")!.Value).Select(index => Painter.Paint(words, seed + index, width, height));
    }

    private static Task AnswerAsync(HttpContext context, JsonObject data) =>
        JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject { ["code"] = 0, ["msg"] = "", ["data"] = data });

    private static Task RefuseAsync(HttpContext context, int code, string message) =>
        JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject { ["code"] = code, ["msg"] = message, ["data"] = null });
}
