using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Embeddings;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Moderations;

/// <summary>Judges by words, and images by the words of their addresses.</summary>
internal sealed class ModerationEndpoint(EmulatedServiceBase service)
{
    private const double Threshold = 0.5;
    private const string Latest = "omni-moderation-latest";

    public async Task HandleAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        StrictMode.Check(context, service, ModerationShapes.Request, body);
        var model = body.String("model") ?? Latest;
        var seesImages = model.StartsWith("omni-", StringComparison.Ordinal);
        if (!seesImages && !model.StartsWith("text-moderation-", StringComparison.Ordinal))
        {
            throw new ApiErrorException(service.ModelNotFound(model));
        }

        var things = ReadThings(body).ToArray();
        if (things.Length == 0)
        {
            throw new ApiErrorException(service.BadRequest("input: must have at least 1 item", "input"));
        }

        if (!seesImages && Array.Exists(things, thing => thing.ImageWords is not null))
        {
            throw new ApiErrorException(service.BadRequest($"The model {model} does not see images.", "input"));
        }

        await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject
        {
            ["id"] = "modr-" + service.State.NewId(),
            ["model"] = model == Latest ? "omni-moderation-2024-09-26" : model,
            ["results"] = new JsonArray([.. things.Select(thing => (JsonNode)Judge(thing, seesImages))]),
        });
    }

    private static IEnumerable<(string[]? TextWords, string[]? ImageWords)> ReadThings(JsonElement body)
    {
        if (body.String("input") is { } text)
        {
            return [(Words(text), null)];
        }

        var items = body.Items("input").ToArray();
        if (items.Length == 0 || items[0].ValueKind != JsonValueKind.Object)
        {
            return items.Select(item => ((string[]?)Words(item.ToString()), (string[]?)null));
        }

        // Parts are one thing.
        var texts = items.Select(part => part.String("text")).OfType<string>().ToArray();
        var images = items.Select(part => part.Field("image_url")?.String("url")).OfType<string>().ToArray();
        return [(texts.Length > 0 ? Words(string.Join(' ', texts)) : null, images.Length > 0 ? Words(string.Join(' ', images)) : null)];
    }

    private static string[] Words(string text) => [.. WordVector.Words(text)];

    private static JsonObject Judge((string[]? TextWords, string[]? ImageWords) thing, bool isOmni)
    {
        var categories = new JsonObject();
        var scores = new JsonObject();
        var types = new JsonObject();
        var isFlagged = false;
        foreach (var category in Category.All)
        {
            var images = category.SeesImages ? thing.ImageWords : null;
            var score = category.ScoreOf([.. thing.TextWords ?? [], .. images ?? []]);
            // The older models do not know these.
            var isKnown = isOmni || !category.Name.StartsWith("illicit", StringComparison.Ordinal);
            categories[category.Name] = isKnown ? score >= Threshold : null;
            scores[category.Name] = isKnown ? score : 0;
            isFlagged |= isKnown && score >= Threshold;
            var seen = new JsonArray();
            if (isKnown && thing.TextWords is not null)
            {
                seen.Add("text");
            }

            if (isKnown && images is not null)
            {
                seen.Add("image");
            }

            types[category.Name] = seen;
        }

        return new() { ["flagged"] = isFlagged, ["categories"] = categories, ["category_scores"] = scores, ["category_applied_input_types"] = types };
    }
}
