using Microsoft.Extensions.Logging;
using Novita.Remodl.Client.Diagnostics;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.OpenAICompatible;
using Novita.Remodl.Client.RemodlAI.Api;

namespace Novita.Remodl.Client.RemodlAI;

/// <summary>
/// RemodlAI (LexIQ Nova), hosted or local, or any vLLM server. Made by <c>services.AddRemodlAI()</c> or <c>services.AddRemodlAILocal()</c>; programs without a host use <see cref="RemodlAIClient"/>.
/// </summary>
public partial class RemodlAIProvider : OpenAICompatibleProvider
{
    private readonly TransportContext _context;
    private readonly RemodlAIOptions _options;
    private readonly IRerankApi _rootRerankApi;
    private readonly ILogger _log;

    internal RemodlAIProvider(TransportContext context, RemodlAIOptions options, HttpClient root, HttpClient api)
        : base(context, root, api, BatchRules.OpenAI)
    {
        _context = context;
        _options = options;
        _rootRerankApi = IRerankApi.Create(root, Json);
        TokenizerApi = ITokenizerApi.Create(root, Json);
        ScoringApi = IScoringApi.Create(root, Json);
        ServerApi = IServerApi.Create(root, Json);
        _log = context.Loggers.CreateLogger(EmbeddingLog.Category);
    }

    // Both profiles take all the names that a RemodlAI server ever had, and those of LiteLLM's vLLM.
    private protected override bool IsOwnPrefix(string prefix) => prefix != "novita";

    private protected override ChatCompletionRequest Prepare(ChatCompletionRequest request)
    {
        request = MessageReplay.Apply(RemodlAIMessages.Prepare(base.Prepare(request)), _options.ReasoningReplay, _options.ToolTurnContent);
        return request.Tools is { } tools && ToolSchemaCleaner.Clean(tools, _options.CleanToolSchemas) is var cleaned && !ReferenceEquals(cleaned, tools)
            ? request with { Tools = cleaned }
            : request;
    }

    private protected override int MaxEmbeddingInputs => _options.MaxEmbeddingInputs;

    private protected override IRerankApi Reranker => IsAtRoot ? _rootRerankApi : RerankApi;

    private bool IsAtRoot => _options.RerankRoute switch
    {
        RerankRoute.Root => true,
        RerankRoute.V1 => false,
        _ => !HasKey,
    };

    private bool HasKey => _context.ApiKey() is { } key && key != _options.PlaceholderApiKey;

    private protected override EmbeddingRequest Prepare(EmbeddingRequest request)
    {
        NovaEmbeddingChecks.Check(request);
        request = NovaEmbeddingRequests.Prepare(request);
        if (!NovaEmbeddings.IsNova(request.Model))
        {
            return request;
        }

        if (!NovaEmbeddingRequests.HasTasks(request))
        {
            EmbeddingLog.NoTask(_log, Name, request.Model);
        }

        return _options.Profile == RemodlAIProfile.Hosted && request.Task is null && NovaEmbeddingRequests.CommonTask(request.Input) is { } task
            ? request with { Task = task }
            : request;
    }

    private protected override EmbeddingResult ReadMultiVectors(EmbeddingResult result, ErrorMapper errors) => NovaMultiVectors.Reshape(result, errors);

    // As RemodlAI's own client does: the word chooses the API there, and is no part of a name.
    private protected override ResponseRequest Prepare(ResponseRequest request)
    {
        request = base.Prepare(request) with { Model = request.Model.Replace("responses/", "", StringComparison.Ordinal) };
        return request.Tools is { } tools && ToolSchemaCleaner.Clean(tools, _options.CleanToolSchemas) is var cleaned && !ReferenceEquals(cleaned, tools)
            ? request with { Tools = cleaned }
            : request;
    }
}
