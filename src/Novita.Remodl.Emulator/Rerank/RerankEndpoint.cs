using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.Scoring;
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
        var query = ScoredItem.Read(body.Field("query") ?? throw Refusal("query: is required", "query"), "query", service);
        var documents = body.Items("documents").Select((document, i) => ScoredItem.Read(document, FormattableString.Invariant($"documents[{i}]"), service)).ToArray();
        if (documents.Length == 0)
        {
            throw Refusal("documents: must have at least 1 item", "documents");
        }

        var ranked = documents
            .Select((document, index) => (Index: index, document.Text, Score: query.ScoreOf(document)))
            .OrderByDescending(document => document.Score)
            .Take(body.Int("top_n") is { } top and > 0 ? top : int.MaxValue);
        var tokens = query.TokenCount + documents.Sum(document => document.TokenCount);
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

    private JsonObject Usage(int tokens) => service.Name == EmulatedService.Novita
        ? new JsonObject { ["prompt_tokens"] = tokens, ["completion_tokens"] = 0, ["total_tokens"] = tokens }
        : new JsonObject { ["total_tokens"] = tokens };

    private ApiErrorException Refusal(string message, string param) => new(service.BadRequest(message, param));
}
