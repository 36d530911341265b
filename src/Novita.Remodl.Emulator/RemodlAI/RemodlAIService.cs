using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using Novita.Remodl.Emulator.Anthropic;
using Novita.Remodl.Emulator.Audio;
using Novita.Remodl.Emulator.Batches;
using Novita.Remodl.Emulator.Chat;
using Novita.Remodl.Emulator.Completions;
using Novita.Remodl.Emulator.Embeddings;
using Novita.Remodl.Emulator.Files;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Images;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.Rerank;
using Novita.Remodl.Emulator.Responses;
using Novita.Remodl.Emulator.Scoring;
using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.RemodlAI;

/// <summary>RemodlAI, whose server is vLLM's.</summary>
internal sealed class RemodlAIService : EmulatedServiceBase
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
        + "Try GET /v1/models, GET /health and POST /v1/chat/completions, /v1/embeddings, /v1/rerank, /v1/audio/speech.\n";

    // As a server that was started with --enable-request-id-headers.
    public override string? RequestId(string? asked) => string.IsNullOrEmpty(asked) ? null : asked;

    public override void Map(IEndpointRouteBuilder routes)
    {
        var chat = new ChatEndpoint(this, _models, new ChatRules(this, _models.MaxLength).Check);
        routes.MapPost("/v1/chat/completions", chat.HandleAsync);
        var embeddings = new EmbeddingEndpoint(this, EmbeddingShapes.RemodlAI, _models.FindEmbedding);
        routes.MapPost("/v1/embeddings", embeddings.HandleAsync);
        var completions = new CompletionsEndpoint(this, _models, CompletionShapes.RemodlAI);
        routes.MapPost("/v1/completions", completions.HandleAsync);
        var rerank = new RerankEndpoint(this, RerankShapes.RemodlAI, _models.FindRerank);
        foreach (var path in RerankPaths)
        {
            routes.MapPost(path, rerank.HandleAsync);
        }

        routes.MapPost("/v1/audio/transcriptions", new TranscriptionEndpoint(this, AudioShapes.RemodlAI, _models.FindListener).HandleAsync);
        routes.MapPost("/v1/audio/translations", new TranscriptionEndpoint(this, AudioShapes.RemodlAITranslation, _models.FindListener, translates: true).HandleAsync);
        routes.MapPost("/v1/audio/speech", new SpeechEndpoint(this, _models.FindSpeaker).HandleAsync);
        routes.MapPost("/v1/messages", new AnthropicEndpoint(this, _models).HandleAsync);

        // As vLLM-Omni has them; the variations are OpenAI's.
        var images = new ImageEndpoint(this, name => _models.Find(name).Id);
        routes.MapPost("/v1/images/generations", images.GenerateAsync);
        routes.MapPost("/v1/images/edits", images.EditAsync);
        routes.MapPost("/v1/images/variations", images.VaryAsync);
        routes.MapGet($"{ImageEndpoint.FilesPath}/{{name}}", images.ServeAsync);

        var responses = new ResponsesEndpoint(this, _models, State.Options.StoresResponses ? new ResponseStore(this) : null);
        responses.MapStateful(routes);
        if (State.Options.StoresFiles)
        {
            MapFiles(routes, new Dictionary<string, RequestDelegate>(StringComparer.Ordinal)
            {
                ["/v1/chat/completions"] = chat.HandleAsync,
                ["/v1/completions"] = completions.HandleAsync,
                ["/v1/embeddings"] = embeddings.HandleAsync,
                ["/v1/responses"] = responses.CreateAsync,
            });
        }

        routes.MapGet("/v1/models", _models.ListAsync);
        new ScoringEndpoints(this, _models.FindScoring).Map(routes);
        new ServerRoutes(this, _models).Map(routes);
        if (State.Options.HasOperatorRoutes)
        {
            new OperatorRoutes(this, _models).Map(routes);
        }
    }

    // The server itself has none of these; a gateway before it may.
    private void MapFiles(IEndpointRouteBuilder routes, Dictionary<string, RequestDelegate> batchRoutes)
    {
        var store = new FileStore(this);
        var files = new FilesEndpoint(this, store);
        routes.MapPost("/v1/files", files.UploadAsync);
        routes.MapGet("/v1/files", files.ListAsync);
        routes.MapGet("/v1/files/{id}", files.RetrieveAsync);
        routes.MapGet("/v1/files/{id}/content", files.ReadAsync);
        routes.MapDelete("/v1/files/{id}", files.DeleteAsync);
        var uploads = new UploadsEndpoint(this, store, files);
        routes.MapPost("/v1/uploads", uploads.CreateAsync);
        routes.MapPost("/v1/uploads/{id}/parts", uploads.AddPartAsync);
        routes.MapPost("/v1/uploads/{id}/complete", uploads.CompleteAsync);
        routes.MapPost("/v1/uploads/{id}/cancel", uploads.CancelAsync);
        var batches = new BatchesEndpoint(this, store, new BatchRunner(this, batchRoutes));
        routes.MapPost("/v1/batches", batches.CreateAsync);
        routes.MapGet("/v1/batches", batches.ListAsync);
        routes.MapGet("/v1/batches/{id}", batches.RetrieveAsync);
        routes.MapPost("/v1/batches/{id}/cancel", batches.CancelAsync);
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
