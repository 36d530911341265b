using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Embeddings;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Scoring;

/// <summary>Scores pairs by the words that they share, classifies texts by the words that speak for a class, and pools words to vectors.</summary>
internal sealed class ScoringEndpoints(EmulatedServiceBase service, Func<string?, ScoringModel> find)
{
    private const int Dimensions = 128;

    // The first is that of a text without any of the words.
    private static readonly (string Label, string[] Words)[] Classes =
    [
        ("neutral", []),
        ("positive", ["good", "great", "love", "happy", "wonderful", "excellent"]),
        ("negative", ["bad", "awful", "hate", "sad", "terrible", "broken"]),
    ];

    private static readonly (string First, string[] Seconds)[] PairNames = [("text_1", ["text_2"]), ("queries", ["documents", "items"]), ("data_1", ["data_2"])];

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/score", ScoreAsync);
        routes.MapPost("/v1/score", ScoreAsync);
        routes.MapPost("/classify", ClassifyAsync);
        routes.MapPost("/pooling", PoolAsync);
    }

    private async Task ScoreAsync(HttpContext context)
    {
        var body = await ReadAsync(context, ScoringShapes.Score);
        var model = find(body.String("model"));
        if (!model.Scores)
        {
            throw Refusal("The model does not support Score API", "model");
        }

        var (firsts, seconds) = ReadPairs(body);
        if (firsts.Length != 1 && firsts.Length != seconds.Length)
        {
            throw Refusal("Input lengths must be either 1:1, 1:N or N:N", "text_1");
        }

        await AnswerAsync(context, "score-", model, firsts.Concat(seconds).Sum(item => item.TokenCount), seconds.Select((second, i) => new JsonObject
        {
            ["index"] = i,
            ["object"] = "score",
            ["score"] = firsts[firsts.Length == 1 ? 0 : i].ScoreOf(second),
        }));
    }

    private async Task ClassifyAsync(HttpContext context)
    {
        var body = await ReadAsync(context, ScoringShapes.Classify);
        var model = find(body.String("model"));
        if (!model.Classifies)
        {
            throw Refusal("The model does not support Classification API", "model");
        }

        var inputs = ReadInputs(body);
        await AnswerAsync(context, "classify-", model, inputs.Sum(input => input.TokenCount), inputs.Select((input, i) =>
        {
            var probabilities = Classify(input.Words);
            return new JsonObject
            {
                ["index"] = i,
                ["label"] = Classes[Array.IndexOf(probabilities, probabilities.Max())].Label,
                ["probs"] = Numbers(probabilities),
                ["num_classes"] = Classes.Length,
            };
        }));
    }

    private async Task PoolAsync(HttpContext context)
    {
        var body = await ReadAsync(context, ScoringShapes.Pooling);
        var model = find(body.String("model"));
        if (!model.Pools)
        {
            throw Refusal("The model does not support Pooling API", "model");
        }

        var inputs = ReadInputs(body);
        var task = body.String("task") ?? (model.Classifies ? "classify" : "embed");
        var isBase64 = body.String("encoding_format") == "base64";
        await AnswerAsync(context, "pool-", model, inputs.Sum(input => input.TokenCount), inputs.Select((input, i) => new JsonObject
        {
            ["index"] = i,
            ["object"] = "pooling",
            ["data"] = Pool(input, task, isBase64, body.Int("dimensions") ?? Dimensions),
        }));
    }

    private static JsonNode Pool(EmbeddingInput input, string task, bool isBase64, int dimensions)
    {
        if (task.EndsWith("classify", StringComparison.Ordinal))
        {
            return EmbeddingNumbers.Write([.. Classify(input.Words).Select(number => (float)number)], isBase64, "float32", isBigEndian: false);
        }

        if (task == "embed")
        {
            return EmbeddingNumbers.Write(WordVector.Of(input.Words, dimensions), isBase64, "float32", isBigEndian: false);
        }

        var rows = input.Words.Select(word => WordVector.Of([word], dimensions)).ToArray();
        return isBase64
            ? EmbeddingNumbers.Write([.. rows.SelectMany(row => row)], isBase64, "float32", isBigEndian: false)
            : new JsonArray([.. rows.Select(row => EmbeddingNumbers.Write(row, isBase64: false, "float32", isBigEndian: false))]);
    }

    // Each word that speaks for a class counts three times what a class has by itself.
    private static double[] Classify(IReadOnlyCollection<string> words)
    {
        var weights = Array.ConvertAll(Classes, known => 1 + (3.0 * words.Count(word => known.Words.Contains(word, StringComparer.Ordinal))));
        if (weights.All(weight => weight == 1))
        {
            weights[0] += 3;
        }

        var sum = weights.Sum();
        return Array.ConvertAll(weights, weight => Math.Round(weight / sum, 6));
    }

    private static JsonArray Numbers(IEnumerable<double> numbers) => [.. numbers.Select(number => (JsonNode)number)];

    private async Task<JsonElement> ReadAsync(HttpContext context, Shape shape)
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        StrictMode.Check(context, service, shape, body);
        return body;
    }

    private (ScoredItem[] Firsts, ScoredItem[] Seconds) ReadPairs(JsonElement body)
    {
        foreach (var (first, seconds) in PairNames)
        {
            if (body.Field(first) is { } left && Array.Find(seconds, name => body.Field(name) is not null) is { } second)
            {
                return (ReadSide(left, first), ReadSide(body.Field(second)!.Value, second));
            }
        }

        throw Refusal("text_1 and text_2: are required", "text_1");
    }

    private ScoredItem[] ReadSide(JsonElement side, string path)
    {
        ScoredItem[] items = side.ValueKind == JsonValueKind.Array
            ? [.. side.EnumerateArray().Select((item, i) => ScoredItem.Read(item, FormattableString.Invariant($"{path}[{i}]"), service))]
            : [ScoredItem.Read(side, path, service)];
        return items.Length > 0 ? items : throw Refusal($"{path}: At least one text element must be given", path);
    }

    private IReadOnlyList<EmbeddingInput> ReadInputs(JsonElement body)
    {
        try
        {
            return body.Field("messages") is not null
                ? [EmbeddingInput.OfMessages(body)]
                : EmbeddingInput.ReadAll(body.Field("input") ?? throw Refusal("input: is required", "input"));
        }
        catch (Exception exception) when (exception is FormatException or InvalidOperationException)
        {
            throw Refusal(exception.Message, "input");
        }
    }

    private Task AnswerAsync(HttpContext context, string idPrefix, ScoringModel model, int tokens, IEnumerable<JsonObject> data) =>
        JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject
        {
            ["id"] = idPrefix + service.State.NewId(),
            ["object"] = "list",
            ["created"] = service.State.UnixTime,
            ["model"] = model.Id,
            ["data"] = new JsonArray([.. data]),
            ["usage"] = new JsonObject { ["prompt_tokens"] = tokens, ["total_tokens"] = tokens, ["completion_tokens"] = 0, ["prompt_tokens_details"] = null },
        });

    private ApiErrorException Refusal(string message, string param) => new(service.BadRequest(message, param));
}
