using System.Globalization;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Chat;
using Novita.Remodl.Emulator.Embeddings;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.Rerank;

namespace Novita.Remodl.Emulator.NovitaAI;

/// <summary>The catalogue of Novita.</summary>
internal sealed class NovitaModels(EmulatedServiceBase service) : IChatModels
{
    private const int EmbeddingDimensions = 1024;

    public ChatModel Find(string? name)
    {
        var model = FindServing(name, "chat/completions", "chat");
        return new ChatModel(model.Id, model.ContextSize);
    }

    public EmbeddingModel FindEmbedding(string? name)
    {
        var model = FindServing(name, "embeddings", "embed");
        return new EmbeddingModel(model.Id, model.ContextSize, EmbeddingDimensions);
    }

    public RerankModel FindRerank(string? name) => new(FindServing(name, "rerank", "rank").Id);

    /// <summary>The id of a model that makes images.</summary>
    public string FindImage(string? name) => FindServing(name, "images/generations", "make images").Id;

    public string FindListener(string? name) => FindServing(name, "audio/transcriptions", "transcribe").Id;

    public static Task ListAsync(HttpContext context) => JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject
    {
        ["data"] = new JsonArray([.. NovitaCatalog.Models.Select(model => (JsonNode)Describe(model))]),
    });

    public Task RetrieveAsync(HttpContext context)
    {
        var id = (string?)context.Request.RouteValues["id"] ?? "";
        return JsonResponse.WriteAsync(context, StatusCodes.Status200OK, Describe(FindItem(id)));
    }

    private NovitaModel FindServing(string? name, string endpoint, string does)
    {
        if (string.IsNullOrEmpty(name))
        {
            throw new ApiErrorException(service.BadRequest("model: is required", "model"));
        }

        var model = FindItem(name);
        return model.Endpoints.Contains(endpoint, StringComparer.Ordinal)
            ? model
            : throw new ApiErrorException(service.BadRequest($"The model {name} does not {does}.", "model"));
    }

    private NovitaModel FindItem(string id) =>
        NovitaCatalog.Models.FirstOrDefault(model => model.Id == id) ?? throw new ApiErrorException(service.ModelNotFound(id));

    private static JsonObject Describe(NovitaModel model)
    {
        var item = new JsonObject
        {
            ["created"] = model.Created,
            ["id"] = model.Id,
            ["object"] = "model",
            ["owned_by"] = "unknown",
            ["permission"] = null,
            ["root"] = "",
            ["parent"] = "",
            ["input_token_price_per_m"] = model.InputPrice,
            ["output_token_price_per_m"] = model.OutputPrice,
            ["title"] = model.Id,
            ["description"] = model.Description,
            ["tags"] = new JsonArray(),
            ["context_size"] = model.ContextSize,
            ["status"] = 1,
            ["display_name"] = model.DisplayName,
            ["model_type"] = model.Type,
            ["max_output_tokens"] = model.MaxOutputTokens,
            ["features"] = Strings(model.Features),
            ["endpoints"] = Strings(model.Endpoints),
            ["input_modalities"] = Strings(model.InputModalities),
            ["output_modalities"] = Strings(model.OutputModalities),
            ["is_tiered_billing"] = model.LongPromptFrom is not null,
            ["config"] = new JsonObject(),
        };
        if (model.InputPrice > 0)
        {
            item["pricing"] = Pricing(model, factor: 1);
        }

        if (model.LongPromptFrom is { } from)
        {
            item["tiered_billing_configs"] = new JsonArray(
                new JsonObject { ["min_tokens"] = 0, ["max_tokens"] = from, ["pricing"] = Pricing(model, factor: 1) },
                new JsonObject { ["min_tokens"] = from, ["pricing"] = Pricing(model, factor: 2) });
        }

        return item;
    }

    private static JsonObject Pricing(NovitaModel model, int factor)
    {
        var pricing = new JsonObject { ["prompt"] = Price(model.InputPrice * factor), ["completion"] = Price(model.OutputPrice * factor) };
        if (model.CachedInputPrice is { } cached)
        {
            pricing["input_cache_read"] = Price(cached * factor);
        }

        return pricing;
    }

    /// <summary>Prices are in 0.0001 USD, their decimal form is in USD.</summary>
    private static JsonObject Price(int price) => new()
    {
        ["price_per_m"] = price,
        ["price_per_m_decimal"] = (price / 10_000m).ToString("0.####", CultureInfo.InvariantCulture),
    };

    private static JsonArray Strings(IEnumerable<string> values) => [.. values.Select(value => (JsonNode)value)];
}
