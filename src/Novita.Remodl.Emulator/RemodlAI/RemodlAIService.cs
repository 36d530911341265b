using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using Novita.Remodl.Emulator.Anthropic;
using Novita.Remodl.Emulator.Chat;
using Novita.Remodl.Emulator.Embeddings;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Images;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.Rerank;
using Novita.Remodl.Emulator.Responses;
using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.RemodlAI;

/// <summary>RemodlAI, whose server is vLLM's.</summary>
internal sealed class RemodlAIService : ModelService
{
    private const string UnauthorizedType = "Unauthorized";

    private static readonly string[] RerankPaths = ["/rerank", "/v1/rerank", "/v2/rerank"];

    private readonly RemodlAIModels _models;

    public RemodlAIService(EmulatorState state)
        : base(state)
    {
        _models = new RemodlAIModels(this);
        Chat = new RemodlAIChatDialect(state.Options);
    }

    public override EmulatedService Name => EmulatedService.RemodlAI;

    public override ChatDialect Chat { get; }

    public override Shape ChatShape => RemodlAIChatShape.Request;

    public override Shape ResponseShape => RemodlAIResponseShape.Request;

    public override string Greeting =>
        "This is the emulator of RemodlAI. No model runs here, and nothing leaves this machine.\n"
        + "Try GET /v1/models, GET /health and POST /v1/chat/completions, /v1/embeddings, /v1/rerank.\n";

    // As a server that was started with --enable-request-id-headers.
    public override string? RequestId(string? asked) => string.IsNullOrEmpty(asked) ? null : asked;

    public override void Map(IEndpointRouteBuilder routes)
    {
        var chat = new ChatEndpoint(this, _models, new ChatRules(this, _models.MaxLength).Check);
        routes.MapPost("/v1/chat/completions", chat.HandleAsync);
        routes.MapPost("/v1/embeddings", new EmbeddingEndpoint(this, EmbeddingShapes.RemodlAI, _models.FindEmbedding).HandleAsync);
        var rerank = new RerankEndpoint(this, RerankShapes.RemodlAI, _models.FindRerank);
        foreach (var path in RerankPaths)
        {
            routes.MapPost(path, rerank.HandleAsync);
        }

        new ResponsesEndpoint(this, _models, State.Options.StoresResponses ? new ResponseStore(this) : null).MapStateful(routes);
        routes.MapPost("/v1/messages", new AnthropicEndpoint(this, _models).HandleAsync);

        // As vLLM-Omni has them; the variations are OpenAI's.
        var images = new ImageEndpoint(this, name => _models.Find(name).Id);
        routes.MapPost("/v1/images/generations", images.GenerateAsync);
        routes.MapPost("/v1/images/edits", images.EditAsync);
        routes.MapPost("/v1/images/variations", images.VaryAsync);
        routes.MapGet($"{ImageEndpoint.FilesPath}/{{name}}", images.ServeAsync);
        routes.MapGet("/v1/models", _models.ListAsync);
        new ServerRoutes(this, _models).Map(routes);
    }

    public override ApiError? Authorize(HttpContext context)
    {
        var isGuarded = State.Options.RemodlAIKey is not null
            && context.Request.Path.StartsWithSegments("/v1", StringComparison.Ordinal)
            && !HttpMethods.IsOptions(context.Request.Method);
        return isGuarded && BearerToken.Of(context.Request) != State.Options.RemodlAIKey ? ErrorOf(401) : null;
    }

    public override ApiError ErrorOf(int status) => status switch
    {
        400 => BadRequest("The request is not valid."),
        401 => new ApiError(status, UnauthorizedType, UnauthorizedType),
        404 => ModelNotFound("unknown"),
        422 => new ApiError(status, "UnprocessableEntityError", "The request cannot be processed."),
        500 => new ApiError(status, "InternalServerError", "The engine failed."),
        501 => new ApiError(status, "NotImplementedError", "This is not implemented."),
        _ => new ApiError(status, ReasonPhrases.GetReasonPhrase(status), ReasonPhrases.GetReasonPhrase(status)),
    };

    public override ApiError BadRequest(string message, string? param = null) =>
        new(StatusCodes.Status400BadRequest, "BadRequestError", message, param);

    public override ApiError ModelNotFound(string model) =>
        new(StatusCodes.Status404NotFound, "NotFoundError", $"The model `{model}` does not exist.", "model");

    public override JsonNode ErrorBody(ApiError error)
    {
        if (error.Type == UnauthorizedType)
        {
            return new JsonObject { ["error"] = UnauthorizedType };
        }

        var details = Details(error);
        if (!State.Options.FlatErrors)
        {
            return new JsonObject { ["error"] = details };
        }

        details.Insert(0, "object", "error");
        return details;
    }

    // Old builds put their flat object within `error` here, so that streams are always nested.
    public override JsonNode StreamErrorBody(ApiError error)
    {
        var details = Details(error);
        if (State.Options.FlatErrors)
        {
            details.Insert(0, "object", "error");
        }

        return new JsonObject { ["error"] = details };
    }

    public override Task WriteNoRouteAsync(HttpContext context) => JsonResponse.WriteAsync(
        context,
        context.Response.StatusCode,
        new JsonObject { ["detail"] = ReasonPhrases.GetReasonPhrase(context.Response.StatusCode) });

    private static JsonObject Details(ApiError error) => new()
    {
        ["message"] = error.Message,
        ["type"] = error.Type,
        ["param"] = error.Param,
        ["code"] = error.Status,
    };
}
