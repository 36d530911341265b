using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Images;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.Media;
using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.NovitaAI.Images;

/// <summary>The native endpoints of images: pictures are painted from the prompt and the seed, and edits change the image that was given.</summary>
internal sealed class NativeImageEndpoints(EmulatedServiceBase service, MediaTasks tasks)
{
    private const string Prefix = "/v3/async/";

    private static readonly Dictionary<string, (int Min, int Max, int Default)> Sides = new(StringComparer.Ordinal)
    {
        // Two sizes of its own are narrower than its range of 1024 to 2048.
        ["glm-image"] = (960, 2048, 1280),
        ["flux-2-flex"] = (64, 4096, 1024),
        ["flux-2-pro"] = (64, 4096, 1024),
        ["/v3/seedream-3-0-txt2img"] = (512, 2048, 1024),
        ["/v3/seedream-4.0"] = (256, 16384, 2048),
        ["/v3/seedream-4.5"] = (256, 16384, 2048),
        ["/v3/seedream-5.0-lite"] = (256, 16384, 2048),
        ["/v3/gemini-3-pro-image-text-to-image"] = (1024, 4096, 1024),
        ["/v3/gemini-3-pro-image-edit"] = (1024, 4096, 1024),
        ["/v3/gemini-3.1-flash-image-text-to-image"] = (512, 4096, 1024),
        ["/v3/gemini-3.1-flash-image-edit"] = (512, 4096, 1024),
        ["/v3/gpt-image-2-text-to-image"] = (64, 4096, 1024),
        ["/v3/gpt-image-2-edit"] = (64, 4096, 1024),
    };

    private readonly GivenImages _given = new(service);

    public void Map(IEndpointRouteBuilder routes)
    {
        foreach (var (slug, shape) in NativeImageShapes.Tasks)
        {
            routes.MapPost(Prefix + slug, context => AcceptAsync(context, slug, shape)).WithMetadata(RequiresKey.Metadata);
        }

        foreach (var (slug, shape) in NativeImageShapes.Tools)
        {
            routes.MapPost($"/v3/{slug}", context => EditAsync(context, slug, shape)).WithMetadata(RequiresKey.Metadata);
        }

        foreach (var (path, shape) in NativeImageShapes.Models)
        {
            routes.MapPost(path, context => AnswerAsync(context, path, shape)).WithMetadata(RequiresKey.Metadata);
        }

        routes.MapPost("/gemini/{version}/models/{call}", GenerateContentAsync).WithMetadata(RequiresKey.Metadata);
    }

    private async Task AcceptAsync(HttpContext context, string slug, Shape shape)
    {
        var body = await ReadAsync(context, shape);
        var request = body.Field("request") ?? body;
        var seed = SeedOf(request);
        if (slug == "video-merge-face")
        {
            await AcceptVideoAsync(context, body, request);
            return;
        }

        // What is wrong is said before the task is taken.
        var make = Work(slug, request, seed);
        await tasks.AcceptAsync(context, body, new MediaPlan(TaskTypeOf(slug), () => new JsonObject
        {
            ["images"] = new JsonArray([.. make().Select((png, index) => (JsonNode)Describe(png, index, body, request))]),
        })
        {
            Seed = seed.ToString(CultureInfo.InvariantCulture),
        });
    }

    private Func<IEnumerable<byte[]>> Work(string slug, JsonElement request, long seed)
    {
        var prompt = Words(request);
        switch (slug)
        {
            case "txt2img":
                {
                    var fix = request.Field("hires_fix");
                    var (width, height) = ((fix?.Int("target_width") ?? request.Int("width"))!.Value, (fix?.Int("target_height") ?? request.Int("height"))!.Value);
                    return () => Paint(prompt, seed, width, height, request.Int("image_num") ?? 1, request.Bool("enable_transparent_background") == true);
                }

            case "img2img":
                {
                    var source = _given.Required(request, "image_base64").Scale(request.Int("width")!.Value, request.Int("height")!.Value);
                    var share = request.Field("strength")?.GetDouble() ?? 0.7;
                    return () => Paint(prompt, seed, source.Width, source.Height, request.Int("image_num") ?? 1).Select(png => source.Mix(PngReader.TryRead(png)!, share).ToPng());
                }

            case "inpainting":
                {
                    var source = _given.Required(request, "image_base64");
                    var mask = _given.Mask(request, "mask_image_base64", source);
                    var cover = request.Int("inpainting_mask_invert") == 1 ? mask.Invert() : mask;
                    return () => Paint(prompt, seed, source.Width, source.Height, request.Int("image_num") ?? 1).Select(png => source.Under(PngReader.TryRead(png)!, cover).ToPng());
                }

            case "upscale":
                {
                    var source = _given.Required(request, "image_base64");
                    var factor = request.Field("scale_factor")!.Value.GetDouble();
                    return () => [source.Scale((int)(source.Width * factor), (int)(source.Height * factor)).ToPng()];
                }

            case "image-upscaler":
                {
                    var source = _given.Required(request, "image");
                    var longest = request.String("resolution") switch { "2k" => 2048, "8k" => 7680, _ => 3840 };
                    var factor = (double)longest / Math.Max(source.Width, source.Height);
                    return () => [source.Scale((int)(source.Width * factor), (int)(source.Height * factor)).ToPng()];
                }

            case "replace-background":
                {
                    var source = _given.Required(request, "image_file");
                    return () => [Replace(source, prompt)];
                }

            case "image-remove-background":
                {
                    var source = _given.Required(request, "image");
                    return () => [source.ToPng(source.SubjectMask())];
                }

            case "image-eraser":
                {
                    var (source, mask) = (_given.Required(request, "image"), _given.Optional(request, "mask"));
                    return () => [Erase(source, mask)];
                }

            default:
                return FromModel(slug, request, prompt, seed);
        }
    }

    private Func<IEnumerable<byte[]>> FromModel(string slug, JsonElement request, string prompt, long seed)
    {
        var source = _given.First(request, "images", "image", "image_base64s", "image_urls");
        var (width, height) = SizeOf(slug, request) ?? (source?.Width ?? DefaultSide(slug), source?.Height ?? DefaultSide(slug));
        var count = request.Int("num_images") ?? request.Int("image_num") ?? request.Int("n") ?? SeriesOf(request);
        return () => Paint(prompt, seed, width, height, count).Select(png => source is null ? png : source.Scale(width, height).Mix(PngReader.TryRead(png)!, 0.5).ToPng());
    }

    private async Task AnswerAsync(HttpContext context, string path, Shape shape)
    {
        var body = await ReadAsync(context, shape);
        var request = path == "/v3beta/flux-1-schnell" ? WithSize(body) : body;
        var images = FromModel(path, request, Words(body), SeedOf(body))().ToArray();
        await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, path switch
        {
            "/v3beta/flux-1-schnell" => new JsonObject
            {
                ["task"] = new JsonObject { ["task_id"] = service.State.NewId() },
                ["images"] = new JsonArray([.. images.Select((png, index) => (JsonNode)Describe(png, index, body, body))]),
            },
            "/v3/seedream-3-0-txt2img" => new JsonObject
            {
                ["image_urls"] = Texts(body.String("response_format") == "b64_json" ? [] : images.Select(Keep)),
                ["binary_data_base64"] = Texts(body.String("response_format") == "b64_json" ? images.Select(Convert.ToBase64String) : []),
            },
            // The service has been seen with each of these.
            "/v3/seedream-4.0" => new JsonObject { ["images"] = Texts(images.Select(Keep)) },
            "/v3/seedream-4.5" => new JsonObject { ["images"] = new JsonArray([.. images.Select(png => (JsonNode)new JsonObject { ["url"] = Keep(png) })]) },
            "/v3/seedream-5.0-lite" => new JsonObject { ["images"] = new JsonArray([.. images.Select(png => (JsonNode)new JsonObject { ["image_url"] = Keep(png) })]) },
            "/v3/gpt-image-2-text-to-image" => new JsonObject { ["images"] = Texts(images.Select(Keep)) },
            "/v3/gpt-image-2-edit" => new JsonObject { ["data"] = new JsonArray([.. images.Select(png => (JsonNode)new JsonObject { ["b64_json"] = Convert.ToBase64String(png) })]) },
            _ => new JsonObject { ["image_urls"] = Texts(images.Select(Keep)), ["base_resp"] = new JsonObject { ["status_code"] = 0, ["status_msg"] = "success" } },
        });
    }

    private async Task EditAsync(HttpContext context, string slug, Shape shape)
    {
        var body = await ReadAsync(context, shape);
        var source = _given.Required(body, "image_file");
        if (slug == "img2prompt")
        {
            await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject
            {
                ["prompt"] = string.Create(CultureInfo.InvariantCulture, $"a picture of {source.Width} x {source.Height} pixels, picture {Painter.Hash(source.Pixels):x8}"),
            });
            return;
        }

        var png = slug switch
        {
            "cleanup" => Erase(source, _given.Required(body, "mask_file")),
            "remove-background" => source.ToPng(source.SubjectMask()),
            "replace-background" => Replace(source, Words(body)),
            "remove-text" => source.Blur().ToPng(),
            "merge-face" => source.Under(_given.Required(body, "face_image_file"), source.SubjectMask()).ToPng(),
            _ => source.Rotate().ToPng(),
        };
        await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject { ["image_file"] = Convert.ToBase64String(png), ["image_type"] = "png" });
    }

    private async Task GenerateContentAsync(HttpContext context)
    {
        if ((string)context.Request.RouteValues["call"]! is not { } call || !call.EndsWith(":generateContent", StringComparison.Ordinal) || !call.Contains("-image", StringComparison.Ordinal))
        {
            await service.WriteNoRouteAsync(context);
            return;
        }

        var body = await ReadAsync(context, NativeImageShapes.GeminiContent);
        var parts = body.Items("contents").SelectMany(content => content.Items("parts")).ToArray();
        var prompt = string.Join('\n', parts.Select(part => part.String("text")).OfType<string>());
        var given = parts.Select(part => part.Field("inlineData")?.String("data")).OfType<string>().FirstOrDefault() is { } data ? _given.Read(data, "inlineData.data") : null;
        var config = body.Field("generationConfig");
        var (width, height) = Ratio(config?.Field("imageConfig")?.String("aspectRatio"), given is null ? 1024 : Math.Max(given.Width, given.Height));
        var candidates = new JsonArray();
        for (var index = 0; index < (config?.Int("candidateCount") ?? 1); index++)
        {
            var painted = Painter.Paint(prompt, index, width, height);
            var png = given is null ? painted : given.Scale(width, height).Mix(PngReader.TryRead(painted)!, 0.5).ToPng();
            candidates.Add((JsonNode)new JsonObject
            {
                ["index"] = index,
                ["finishReason"] = "STOP",
                ["content"] = new JsonObject
                {
                    ["role"] = "model",
                    ["parts"] = new JsonArray(
                        new JsonObject { ["text"] = $"Here is {prompt}." },
                        new JsonObject { ["inlineData"] = new JsonObject { ["mimeType"] = "image/png", ["data"] = Convert.ToBase64String(png) } }),
                },
            });
        }

        var tokens = Chat.ToyTokenizer.Encode(prompt).Count;
        await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject
        {
            ["candidates"] = candidates,
            ["usageMetadata"] = new JsonObject { ["promptTokenCount"] = tokens, ["candidatesTokenCount"] = 1290, ["totalTokenCount"] = tokens + 1290 },
            ["modelVersion"] = call[..call.IndexOf(':', StringComparison.Ordinal)],
        });
    }

    private Task AcceptVideoAsync(HttpContext context, JsonElement body, JsonElement request)
    {
        _given.Required(request, "face_image_base64");
        var id = request.String("video_assets_id")!;
        var video = service.State.Results.FindAsset(id)
            ?? throw new ApiErrorException(service.BadRequest($"video_assets_id: there is no asset {id}", "video_assets_id"));
        // A box that players pass over: the video is another one, and still plays.
        byte[] made = [.. video, 0, 0, 0, 12, .. "freeface"u8];
        return tasks.AcceptAsync(context, body, new MediaPlan("VIDEO_MERGE_FACE", () => new JsonObject
        {
            ["videos"] = new JsonArray(new JsonObject { ["video_url"] = service.State.Results.Add(made, "mp4").AbsoluteUri, ["video_url_ttl"] = "3600", ["video_type"] = "mp4" }),
        }));
    }

    private async Task<JsonElement> ReadAsync(HttpContext context, Shape shape)
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        StrictMode.Check(context, service, shape, body);
        return (body.Field("request") ?? body).String("prompt") is { Length: 0 }
            ? throw new ApiErrorException(service.BadRequest("prompt: is empty", "prompt"))
            : body;
    }

    private JsonObject Describe(byte[] png, int index, JsonElement body, JsonElement request)
    {
        var isInside = request.Bool("enable_base64_output") == true;
        var image = new JsonObject
        {
            ["image_url"] = isInside ? "" : Keep(png),
            ["image_type"] = "png",
            ["nsfw_detection_result"] = body.Field("extra")?.Bool("enable_nsfw_detection") == true
                ? new JsonObject { ["valid"] = true, ["confidence"] = 0.99 }
                : index % 2 == 0 ? null : new JsonObject(),
        };
        // A number by the reference, a text in its samples.
        image["image_url_ttl"] = index % 2 == 0 ? 3600 : "3600";
        if (isInside)
        {
            image["image_base64"] = Convert.ToBase64String(png);
        }

        return image;
    }

    private static IEnumerable<byte[]> Paint(string prompt, long seed, int width, int height, int count, bool transparent = false) =>
        Enumerable.Range(0, count).Select(index => Painter.Paint(prompt, seed + index, width, height, transparent));

    private static byte[] Replace(Bitmap source, string prompt) =>
        PngReader.TryRead(Painter.Paint(prompt, 0, source.Width, source.Height))!.Under(source, source.SubjectMask()).ToPng();

    private static byte[] Erase(Bitmap source, Bitmap? mask) => mask is null ? source.Blur(4).ToPng() : source.Under(source.Blur(8), mask).ToPng();

    private string Keep(byte[] png) => service.State.Results.Add(png, "png").AbsoluteUri;

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    // The words, and what else changes the picture.
    private static string Words(JsonElement request)
    {
        var weights = request.Items("loras").Concat(request.Items("embeddings")).Select(item => item.GetRawText());
        var units = request.Field("controlnet")?.Items("units").Concat(request.Items("ip_adapters")).Select(unit => unit.GetRawText()) ?? [];
        return string.Join('\n', [request.String("prompt") ?? "", request.String("negative_prompt") ?? "", .. weights, .. units]);
    }

    private static long SeedOf(JsonElement request) => request.Long("seed") is { } seed and >= 0 ? seed : (long)(Painter.Hash(JsonSerializer.SerializeToUtf8Bytes(request)) % int.MaxValue);

    private static JsonElement WithSize(JsonElement body)
    {
        var sized = JsonNode.Parse(body.GetRawText())!.AsObject();
        sized["size"] = string.Create(CultureInfo.InvariantCulture, $"{body.Int("width")}x{body.Int("height")}");
        return JsonSerializer.SerializeToElement(sized);
    }

    private static int DefaultSide(string slug) => Sides.TryGetValue(slug, out var sides) ? sides.Default : 1024;

    private static (int Width, int Height)? SizeOf(string slug, JsonElement request)
    {
        int? side = request.String("size") switch
        {
            "0.5K" => 512,
            ['1' or '2' or '3' or '4', 'K'] preset => (preset[0] - '0') * 1024,
            _ => null,
        };
        if (request.String("aspect_ratio") is { } ratio)
        {
            return Ratio(ratio, side ?? DefaultSide(slug));
        }

        if (side is { } length)
        {
            return (length, length);
        }

        var (min, max, _) = Sides.TryGetValue(slug, out var sides) ? sides : slug == "/v3beta/flux-1-schnell" ? (64, 2048, 1024) : (256, 1536, 1024);
        switch (request.String("size"))
        {
            case null:
                return null;
            case var size:
                var parts = size.Split(slug.StartsWith("/v3", StringComparison.Ordinal) || slug == "glm-image" ? 'x' : '*');
                return parts.Length == 2
                    && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var width)
                    && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var height)
                    && Math.Min(width, height) >= min && Math.Max(width, height) <= max
                        ? (width, height)
                        : throw new ApiErrorException(new ApiError(
                            StatusCodes.Status400BadRequest, "INVALID_IMAGE_SIZE", string.Create(CultureInfo.InvariantCulture, $"size: {size} is not between {min} and {max} each way"), "size"));
        }
    }

    private static (int Width, int Height) Ratio(string? ratio, int longest)
    {
        if (ratio?.Split(':') is not [var w, var h]
            || !int.TryParse(w, NumberStyles.None, CultureInfo.InvariantCulture, out var width)
            || !int.TryParse(h, NumberStyles.None, CultureInfo.InvariantCulture, out var height))
        {
            return (longest, longest);
        }

        return width > height ? (longest, longest * height / width) : (longest * width / height, longest);
    }

    private static int SeriesOf(JsonElement request) => request.String("sequential_image_generation") == "auto"
        ? Math.Min(request.Int("max_images") ?? request.Field("sequential_image_generation_options")?.Int("max_images") ?? 15, 15)
        : 1;

    private static string TaskTypeOf(string slug) => slug switch
    {
        "txt2img" => "TXT_TO_IMG",
        "img2img" => "IMG_TO_IMG",
        _ => slug.ToUpperInvariant().Replace('-', '_').Replace('.', '_'),
    };
}
