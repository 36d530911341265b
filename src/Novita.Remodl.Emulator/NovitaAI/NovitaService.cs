using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Account;
using Novita.Remodl.Emulator.Anthropic;
using Novita.Remodl.Emulator.Audio;
using Novita.Remodl.Emulator.Batches;
using Novita.Remodl.Emulator.Catalog;
using Novita.Remodl.Emulator.Chat;
using Novita.Remodl.Emulator.Completions;
using Novita.Remodl.Emulator.Embeddings;
using Novita.Remodl.Emulator.Files;
using Novita.Remodl.Emulator.FineTuning;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Images;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.Media;
using Novita.Remodl.Emulator.Moderations;
using Novita.Remodl.Emulator.NovitaAI.Images;
using Novita.Remodl.Emulator.Rerank;
using Novita.Remodl.Emulator.Responses;
using Novita.Remodl.Emulator.Search;
using Novita.Remodl.Emulator.Strict;
using Novita.Remodl.Emulator.Training;

namespace Novita.Remodl.Emulator.NovitaAI;

/// <summary>Novita AI.</summary>
internal sealed class NovitaService : ModelService
{
    /// <summary>All of them are in use; the first is the one that the reference names.</summary>
    private static readonly string[] OpenAIPrefixes = ["/openai/v1", "/v3/openai", "/openai"];

    private readonly NovitaModels _models;

    public NovitaService(EmulatorState state)
        : base(state) => _models = new NovitaModels(this);

    public override EmulatedService Name => EmulatedService.Novita;

    public override ChatDialect Chat { get; } = new NovitaChatDialect();

    public override Shape ChatShape => NovitaChatShape.Request;

    public override Shape ResponseShape => ResponseShapes.Request();

    public override string Greeting =>
        "This is the emulator of Novita AI. No model runs here, and nothing leaves this machine.\n"
        + "Try GET /openai/v1/models and POST /openai/v1/chat/completions with any key that starts with "
        + State.Options.NovitaKeyPrefix + "\n";

    public override string? RequestId(string? asked) => State.NewId();

    public override void Map(IEndpointRouteBuilder routes)
    {
        var responses = new ResponsesEndpoint(this, _models, store: null);
        var chat = new ChatEndpoint(this, _models, new NovitaChatRules(this).Check);
        var embeddings = new EmbeddingEndpoint(this, EmbeddingShapes.Novita, _models.FindEmbedding);
        var moderations = new ModerationEndpoint(this);
        var rerank = new RerankEndpoint(this, RerankShapes.Novita, _models.FindRerank);
        var images = new ImageEndpoint(this, _models.FindImage);
        var fineTuning = new FineTuningEndpoint(this);
        routes.MapPost("/anthropic/v1/messages", new AnthropicEndpoint(this, _models).HandleAsync).WithMetadata(RequiresKey.Metadata);
        routes.MapGet($"{ImageEndpoint.FilesPath}/{{name}}", images.ServeAsync);
        var transcriptions = new TranscriptionEndpoint(this, AudioShapes.Novita, _models.FindListener);
        var completions = new CompletionsEndpoint(this, _models, CompletionShapes.Novita);
        var store = new FileStore(this);
        var files = new FilesEndpoint(this, store);
        var batches = new BatchesEndpoint(this, store, new BatchRunner(this, new Dictionary<string, RequestDelegate>(StringComparer.Ordinal)
        {
            ["/v1/chat/completions"] = chat.HandleAsync,
            ["/v1/completions"] = completions.HandleAsync,
        }));
        foreach (var prefix in OpenAIPrefixes)
        {
            routes.MapPost($"{prefix}/chat/completions", chat.HandleAsync).WithMetadata(RequiresKey.Metadata);
            routes.MapPost($"{prefix}/embeddings", embeddings.HandleAsync).WithMetadata(RequiresKey.Metadata);
            routes.MapPost($"{prefix}/moderations", moderations.HandleAsync).WithMetadata(RequiresKey.Metadata);
            routes.MapPost($"{prefix}/rerank", rerank.HandleAsync).WithMetadata(RequiresKey.Metadata);
            routes.MapPost($"{prefix}/audio/transcriptions", transcriptions.HandleAsync).WithMetadata(RequiresKey.Metadata);
            routes.MapPost($"{prefix}/responses", responses.CreateAsync).WithMetadata(RequiresKey.Metadata);
            routes.MapPost($"{prefix}/images/generations", images.GenerateAsync).WithMetadata(RequiresKey.Metadata);
            routes.MapPost($"{prefix}/images/edits", images.EditAsync).WithMetadata(RequiresKey.Metadata);
            routes.MapPost($"{prefix}/fine_tuning/jobs", fineTuning.CreateAsync).WithMetadata(RequiresKey.Metadata);
            routes.MapGet($"{prefix}/fine_tuning/jobs", fineTuning.ListAsync).WithMetadata(RequiresKey.Metadata);
            routes.MapGet($"{prefix}/fine_tuning/jobs/{{id}}", fineTuning.RetrieveAsync).WithMetadata(RequiresKey.Metadata);
            routes.MapPost($"{prefix}/fine_tuning/jobs/{{id}}/cancel", fineTuning.CancelAsync).WithMetadata(RequiresKey.Metadata);
            routes.MapPost($"{prefix}/completions", completions.HandleAsync).WithMetadata(RequiresKey.Metadata);
            routes.MapPost($"{prefix}/files", files.UploadAsync).WithMetadata(RequiresKey.Metadata);
            routes.MapGet($"{prefix}/files", files.ListAsync).WithMetadata(RequiresKey.Metadata);
            routes.MapGet($"{prefix}/files/{{id}}", files.RetrieveAsync).WithMetadata(RequiresKey.Metadata);
            routes.MapGet($"{prefix}/files/{{id}}/content", files.ReadAsync).WithMetadata(RequiresKey.Metadata);
            routes.MapDelete($"{prefix}/files/{{id}}", files.DeleteAsync).WithMetadata(RequiresKey.Metadata);
            routes.MapPost($"{prefix}/batches", batches.CreateAsync).WithMetadata(RequiresKey.Metadata);
            routes.MapGet($"{prefix}/batches", batches.ListAsync).WithMetadata(RequiresKey.Metadata);
            routes.MapGet($"{prefix}/batches/{{id}}", batches.RetrieveAsync).WithMetadata(RequiresKey.Metadata);
            routes.MapPost($"{prefix}/batches/{{id}}/cancel", batches.CancelAsync).WithMetadata(RequiresKey.Metadata);
            routes.MapGet($"{prefix}/models", NovitaModels.ListAsync);
            routes.MapGet($"{prefix}/models/{{**id}}", _models.RetrieveAsync);
        }

        MapNative(routes);
    }

    private void MapNative(IEndpointRouteBuilder routes)
    {
        var tasks = new MediaTasks(this);
        var native = new NativeEndpoints(this, tasks);
        routes.MapGet("/v3/async/task-result", tasks.DescribeAsync).WithMetadata(RequiresKey.Metadata);
        new NativeImageEndpoints(this, tasks).Map(routes);
        new LegacyEndpoints(this).Map(routes);
        new VideoEndpoints(this, tasks).Map(routes);
        new AudioEndpoints(this, tasks).Map(routes);
        native.Map(routes);
        MapAccount(routes);
    }

    private void MapAccount(IEndpointRouteBuilder routes)
    {
        var training = new TrainingEndpoint(this);
        var catalog = new CatalogEndpoint(this, training.TrainedModels);
        routes.MapGet("/v3/model", catalog.ListAsync).WithMetadata(RequiresKey.Metadata);
        training.Map(routes);
        new AccountEndpoint(this, new Ledger(State)).Map(routes);
        new ExaEndpoint(this).Map(routes);
        new TavilyEndpoint(this).Map(routes);
    }

    public override ApiError? Authorize(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<RequiresKey>() is null)
        {
            return null;
        }

        if (RetiredSlug(context.Request.Path.Value!) is { } slug)
        {
            return new ApiError(404, "API_NOT_FOUND", $"The API {slug} does not exist.");
        }

        return KeyOf(context.Request) switch
        {
            null => new ApiError(403, "INVALID_API_KEY", "The API key is missing."),
            NovitaTestKeys.NoBalance => new ApiError(403, "NOT_ENOUGH_BALANCE", "The balance of the account is not enough."),
            NovitaTestKeys.Denied => new ApiError(403, "ACCESS_DENY", "The key has no access to this model."),
            NovitaTestKeys.RateLimited => new ApiError(429, "RATE_LIMIT_EXCEEDED", "The rate limit of requests per minute is exceeded."),
            NovitaTestKeys.TokenLimited => new ApiError(429, "TOKEN_LIMIT_EXCEEDED", "The rate limit of tokens per minute is exceeded."),
            var key when key.StartsWith(State.Options.NovitaKeyPrefix, StringComparison.Ordinal) => null,
            _ => new ApiError(401, "FAILED_TO_AUTH", "The API key is not valid."),
        };
    }

    private string? RetiredSlug(string path)
    {
        var slug = path.StartsWith("/v2/", StringComparison.Ordinal) ? path[1..] : path.StartsWith("/v3", StringComparison.Ordinal) ? path.Split('/')[^1] : null;
        return slug is not null && State.Options.RetiredEndpoints.Contains(slug) ? slug : null;
    }

    // Anthropic's clients send their key under its own name.
    private static string? KeyOf(HttpRequest request) => BearerToken.Of(request)
        ?? (request.Path.StartsWithSegments("/anthropic", StringComparison.Ordinal) && request.Headers["x-api-key"].ToString() is { Length: > 0 } key ? key : null);

    public override ApiError ErrorOf(int status) => status switch
    {
        401 => new ApiError(status, "FAILED_TO_AUTH", "The API key is not valid."),
        402 or 403 => new ApiError(status, "NOT_ENOUGH_BALANCE", "The balance of the account is not enough."),
        404 => new ApiError(status, "MODEL_NOT_FOUND", "The model does not exist."),
        429 => new ApiError(status, "RATE_LIMIT_EXCEEDED", "The rate limit of requests per minute is exceeded."),
        503 or 504 => new ApiError(status, "SERVICE_NOT_AVAILABLE", "The service is not available, please try again later."),
        < 500 => new ApiError(status, "INVALID_REQUEST_BODY", "The request body is not valid."),
        _ => new ApiError(status, "UNKNOWN", "An unknown error occurred."),
    };

    public override ApiError BadRequest(string message, string? param = null) =>
        new(StatusCodes.Status400BadRequest, "INVALID_REQUEST_BODY", message, param);

    public override ApiError ModelNotFound(string model) =>
        new(StatusCodes.Status404NotFound, "MODEL_NOT_FOUND", $"The model {model} does not exist.");

    public override JsonNode ErrorBody(ApiError error) => new JsonObject
    {
        ["code"] = error.Status,
        ["reason"] = error.Type,
        ["message"] = error.Message,
        ["metadata"] = error.Param is null ? [] : new JsonObject { ["field"] = error.Param },
    };

    public override JsonNode StreamErrorBody(ApiError error) => new JsonObject
    {
        ["error"] = new JsonObject { ["message"] = error.Message, ["type"] = error.Type, ["param"] = null, ["code"] = error.Type },
    };

    public override Task WriteNoRouteAsync(HttpContext context) =>
        TextResponse.WriteAsync(context, StatusCodes.Status404NotFound, "404 page not found");
}
