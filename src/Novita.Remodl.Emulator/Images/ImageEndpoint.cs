using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.Streaming;
using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Images;

/// <summary>Makes images, edits and variations for either service, and serves those that are handed over by address.</summary>
internal sealed class ImageEndpoint(EmulatedServiceBase service, Func<string?, string> findModel)
{
    public const string FilesPath = "/files/images";

    private const int MaxKept = 64;
    private const int CoarsestStep = 32;

    private static readonly (int Width, int Height) Square = (1024, 1024);

    private readonly ConcurrentDictionary<string, byte[]> _kept = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _order = new();

    private bool IsNovita => service.Name == EmulatedService.Novita;

    public async Task GenerateAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        StrictMode.Check(context, service, ImageShapes.Generation(IsNovita), body);
        await AnswerAsync(context, new ImageJob(body, Prompt(body), InputImages: 0, Square), "image_generation");
    }

    public async Task EditAsync(HttpContext context)
    {
        var (body, images) = await ReadAsync(context);
        StrictMode.Check(context, service, ImageShapes.Edit(IsNovita), body);
        await AnswerAsync(context, new ImageJob(body, Prompt(body) + Marks(body, images), Math.Max(1, images.Count), SizeOf(images)), "image_edit");
    }

    public async Task VaryAsync(HttpContext context)
    {
        var (body, images) = await ReadAsync(context);
        StrictMode.Check(context, service, ImageShapes.Variation, body);
        if (images.Count != 1)
        {
            throw new ApiErrorException(service.BadRequest("image: is required", "image"));
        }

        await AnswerAsync(context, new ImageJob(body, Marks(body, images), 1, SizeOf(images)), "image_variation");
    }

    /// <summary>An image that was handed over by address, to anyone who has it.</summary>
    public async Task ServeAsync(HttpContext context)
    {
        if (!_kept.TryGetValue((string?)context.Request.RouteValues["name"] ?? "", out var image))
        {
            // As the storage behind the service words it.
            await TextResponse.WriteAsync(
                context,
                StatusCodes.Status403Forbidden,
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>",
                "application/xml");
            return;
        }

        context.Response.ContentType = "image/png";
        context.Response.ContentLength = image.Length;
        await context.Response.Body.WriteAsync(image, context.RequestAborted);
    }

    private async Task<(JsonElement Body, IReadOnlyList<byte[]> Images)> ReadAsync(HttpContext context)
    {
        if (context.Request.HasFormContentType)
        {
            return await ImageForm.ReadAsync(context, service);
        }

        var body = await JsonRequest.ReadObjectAsync(context, service);
        return (body, [.. body.Items("images").Select(image => DataOf(image.String("image_url"))).OfType<byte[]>()]);
    }

    private string Prompt(JsonElement body) => body.String("prompt") is { Length: > 0 } prompt
        ? prompt
        : throw new ApiErrorException(service.BadRequest("prompt: is required", "prompt"));

    private async Task AnswerAsync(HttpContext context, ImageJob job, string kind)
    {
        findModel(job.Body.String("model"));
        if (job.Problem is { } problem)
        {
            throw new ApiErrorException(service.BadRequest(problem, problem.Split(':')[0]));
        }

        if (job.Body.Bool("stream") == true && !Fault.Of(context).NoStream)
        {
            await StreamAsync(context, job, kind);
            return;
        }

        var answer = new JsonObject
        {
            ["created"] = service.State.UnixTime,
            ["data"] = new JsonArray([.. Enumerable.Range(0, job.Count).Select(index => (JsonNode)Describe(context, job, index))]),
        };
        Tell(answer, job);
        answer["usage"] = Usage(job, withOutputDetails: true);
        await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, answer);
    }

    private JsonObject Describe(HttpContext context, ImageJob job, int index)
    {
        var image = job.Paint(index);
        return job.WantsUrl
            ? new JsonObject { ["url"] = Keep(context.Request, image) }
            : new JsonObject { ["b64_json"] = Convert.ToBase64String(image) };
    }

    private async Task StreamAsync(HttpContext context, ImageJob job, string kind)
    {
        var events = new EventStream(context, service);
        await events.StartAsync();
        if (Fault.Of(context).UnknownEvent && !await WriteAsync(events, new JsonObject { ["type"] = $"{kind}.emulator.unknown", ["surprise"] = true }))
        {
            return;
        }

        for (var index = 0; index < job.Count; index++)
        {
            var partial = Math.Clamp(job.Body.Int("partial_images") ?? 0, 0, 3);
            for (var number = 0; number < partial; number++)
            {
                var unfinished = Event($"{kind}.partial_image", job, job.Paint(index, CoarsestStep >> number));
                unfinished["partial_image_index"] = number;
                if (!await WriteAsync(events, unfinished))
                {
                    return;
                }
            }

            var finished = Event($"{kind}.completed", job, job.Paint(index));
            finished["usage"] = Usage(job, withOutputDetails: false);
            if (!await WriteAsync(events, finished))
            {
                return;
            }
        }

        await events.CompleteAsync(sayDone: false);
    }

    private JsonObject Event(string type, ImageJob job, byte[] image)
    {
        var data = new JsonObject { ["type"] = type, ["b64_json"] = Convert.ToBase64String(image), ["created_at"] = service.State.UnixTime };
        Tell(data, job);
        return data;
    }

    private static Task<bool> WriteAsync(EventStream events, JsonObject data) => events.WriteAsync(data, data["type"]!.GetValue<string>());

    private static void Tell(JsonObject answer, ImageJob job)
    {
        answer["size"] = string.Create(CultureInfo.InvariantCulture, $"{job.Size.Width}x{job.Size.Height}");
        answer["quality"] = job.Body.String("quality") is null or "auto" ? "high" : job.Body.String("quality");
        answer["background"] = job.Body.String("background") is "transparent" ? "transparent" : "opaque";
        answer["output_format"] = "png";
    }

    private static JsonObject Usage(ImageJob job, bool withOutputDetails)
    {
        var input = job.InputTokens + job.InputImageTokens;
        var usage = new JsonObject
        {
            ["input_tokens"] = input,
            ["output_tokens"] = job.OutputTokens,
            ["total_tokens"] = input + job.OutputTokens,
            ["input_tokens_details"] = new JsonObject { ["text_tokens"] = job.InputTokens, ["image_tokens"] = job.InputImageTokens },
        };
        if (withOutputDetails)
        {
            usage["output_tokens_details"] = new JsonObject { ["text_tokens"] = 0, ["image_tokens"] = job.OutputTokens };
        }

        return usage;
    }

    private string Keep(HttpRequest request, byte[] image)
    {
        var name = $"{service.State.NewId()}.png";
        _kept[name] = image;
        _order.Enqueue(name);
        while (_kept.Count > MaxKept && _order.TryDequeue(out var oldest))
        {
            _kept.TryRemove(oldest, out _);
        }

        return $"{request.Scheme}://{request.Host}{FilesPath}/{name}";
    }

    // What was given changes what is painted.
    private static string Marks(JsonElement body, IReadOnlyList<byte[]> images)
    {
        var marks = new StringBuilder();
        foreach (var image in images)
        {
            marks.Append(CultureInfo.InvariantCulture, $"\n{Painter.Hash(image):x16}");
        }

        return marks.Append(body.Field("mask") is null ? "" : "\nmasked").ToString();
    }

    private static (int Width, int Height) SizeOf(IReadOnlyList<byte[]> images) =>
        images.Count > 0 && PngWriter.SizeOf(images[0]) is { Width: >= 16 and <= 2048, Height: >= 16 and <= 2048 } size ? size : Square;

    private static byte[]? DataOf(string? url)
    {
        if (url?.StartsWith("data:", StringComparison.Ordinal) is not true)
        {
            return null;
        }

        var base64 = url[(url.IndexOf(',', StringComparison.Ordinal) + 1)..];
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length) ? bytes[..length] : null;
    }
}
