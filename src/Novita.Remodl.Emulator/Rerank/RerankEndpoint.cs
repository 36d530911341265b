using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Chat;
using Novita.Remodl.Emulator.Embeddings;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Rerank;

/// <summary>Serves rerank for either service. A document's score is the share of the query's words that it has.</summary>
internal sealed class RerankEndpoint(EmulatedServiceBase service, Shape shape, Func<string?, RerankModel> find)
{
    public async Task HandleAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        StrictMode.Check(context, service, shape, body);
        var model = find(body.String("model"));
        var query = TextOf(body.Field("query") ?? throw Refusal("query: is required", "query"), "query");
        var documents = body.Items("documents").Select((document, i) => TextOf(document, FormattableString.Invariant($"documents[{i}]"))).ToArray();
        if (documents.Length == 0)
        {
            throw Refusal("documents: must have at least 1 item", "documents");
        }

        var words = WordVector.Words(query).ToHashSet(StringComparer.Ordinal);
        var ranked = documents
            .Select((text, index) => (Index: index, Text: text, Score: Score(words, text)))
            .OrderByDescending(document => document.Score)
            .Take(body.Int("top_n") is { } top and > 0 ? top : int.MaxValue);
        var tokens = ToyTokenizer.Encode(query).Count + documents.Sum(text => ToyTokenizer.Encode(text).Count);
        await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject
        {
            ["id"] = "rerank-" + service.State.NewId(),
            ["model"] = model.Id,
            ["usage"] = Usage(tokens),
            ["results"] = new JsonArray([.. ranked.Select(document => (JsonNode)new JsonObject
            {
                ["index"] = document.Index,
                ["document"] = new JsonObject { ["text"] = document.Text },
                ["relevance_score"] = document.Score,
            })]),
        });
    }

    private static double Score(HashSet<string> query, string text)
    {
        var words = WordVector.Words(text).ToHashSet(StringComparer.Ordinal);
        var shared = query.Count(words.Contains);
        // Among equals the shorter one.
        return query.Count == 0 ? 0 : Math.Round((shared / (double)query.Count * 0.99) + (0.01 / (1 + words.Count)), 6);
    }

    private JsonObject Usage(int tokens) => service.Name == EmulatedService.Novita
        ? new JsonObject { ["prompt_tokens"] = tokens, ["completion_tokens"] = 0, ["total_tokens"] = tokens }
        : new JsonObject { ["total_tokens"] = tokens };

    private string TextOf(JsonElement document, string path) => document.ValueKind switch
    {
        JsonValueKind.String => document.GetString()!,
        JsonValueKind.Object when service.Name == EmulatedService.RemodlAI && document.Field("content") is not null =>
            string.Join(' ', document.Items("content").Select(part => part.String("text")).OfType<string>()),
        _ => throw Refusal($"{path}: must be a string", path),
    };

    private ApiErrorException Refusal(string message, string param) => new(service.BadRequest(message, param));
}
