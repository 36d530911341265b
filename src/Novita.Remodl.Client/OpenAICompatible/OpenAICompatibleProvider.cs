using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>What the providers share: the calls of OpenAI's surface over its typed REST interfaces.</summary>
public abstract class OpenAICompatibleProvider : IModelProvider
{
    private readonly TransportContext _context;
    private readonly HttpClient _root;
    private readonly ErrorMapper _errors;

    private protected OpenAICompatibleProvider(TransportContext context, HttpClient root, HttpClient api)
    {
        var json = new JsonBody(WireJson.Options, context);
        _context = context;
        _root = root;
        _errors = new ErrorMapper(context);
        ChatCompletionsApi = TypedClients.Create<IChatCompletionsApi>(api, json);
        ModelsApi = TypedClients.Create<IModelsApi>(api, json);
        EmbeddingsApi = TypedClients.Create<IEmbeddingsApi>(api, json);
        RerankApi = TypedClients.Create<IRerankApi>(api, json);
    }

    /// <inheritdoc/>
    public string Name => _context.Provider;

    /// <inheritdoc/>
    public virtual ModelCapabilities Capabilities =>
        ModelCapabilities.Chat | ModelCapabilities.ChatStreaming | ModelCapabilities.ModelList | ModelCapabilities.Passthrough | ModelCapabilities.Embeddings | ModelCapabilities.Rerank;

    /// <summary>The route of chat completions, without what <see cref="CompleteChatAsync"/> and <see cref="StreamChatAsync"/> do to a request.</summary>
    public IChatCompletionsApi ChatCompletionsApi { get; }

    /// <summary>The routes of models.</summary>
    public IModelsApi ModelsApi { get; }

    /// <summary>The route of embeddings, without what <see cref="EmbedAsync"/> does to a request.</summary>
    public IEmbeddingsApi EmbeddingsApi { get; }

    /// <summary>The route of rerank, without what <see cref="RerankAsync"/> does to a request and its answer.</summary>
    public IRerankApi RerankApi { get; }

    /// <inheritdoc/>
    public Task<ChatCompletion> CompleteChatAsync(ChatCompletionRequest request, CancellationToken cancellationToken = default)
    {
        ChatRequestChecks.Check(request);
        var prepared = Prepare(WithOwnName(request));
        if (prepared.Stream is not null || prepared.StreamOptions is not null)
        {
            prepared = prepared with { Stream = null, StreamOptions = null };
        }

        return ChatCompletionsApi.CreateAsync(prepared, cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<ChatCompletionChunk> StreamChatAsync(ChatCompletionRequest request, CancellationToken cancellationToken = default)
    {
        ChatRequestChecks.Check(request);
        var prepared = Prepare(WithOwnName(request));
        var options = prepared.StreamOptions ?? new();
        prepared = prepared with { Stream = true, StreamOptions = options with { IncludeUsage = options.IncludeUsage ?? true } };
        return ChatStreamReader.ReadAsync(ChatCompletionsApi, prepared, _errors, WireJson.Options, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<EmbeddingResult> EmbedAsync(EmbeddingRequest request, CancellationToken cancellationToken = default)
    {
        EmbeddingRequestChecks.Check(request);
        var prepared = Prepare(request with { Model = OwnName(request.Model), EncodingFormat = request.EncodingFormat ?? EmbeddingEncodingFormat.Base64 });
        // An image of the request's own belongs to one call.
        var parts = prepared.Image is null && prepared.ImageEmbeds is null ? prepared.Input.Split(MaxEmbeddingInputs) : [prepared.Input];
        var result = parts.Count == 1
            ? EmbeddingsApi.CreateAsync(prepared, cancellationToken)
            : EmbeddingBatches.SendAsync(EmbeddingsApi, prepared, parts, _errors, cancellationToken);
        return prepared.ReturnMultivector is true ? ReadMultiVectorsAsync(result) : result;
    }

    /// <inheritdoc/>
    public Task<RerankResult> RerankAsync(RerankRequest request, CancellationToken cancellationToken = default)
    {
        RerankRequestChecks.Check(request);
        var prepared = Prepare(RerankDocuments.Project(request) with { Model = OwnName(request.Model) });
        return RankAsync(prepared, request, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ModelList> ListModelsAsync(CancellationToken cancellationToken = default) => ModelsApi.ListAsync(cancellationToken);

    /// <inheritdoc/>
    public Task<HttpResponseMessage> SendRawAsync(HttpRequestMessage request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.RequestUri = BaseAddress.Resolve(_context.BaseAddress, request.RequestUri);
        request.SetTraits(request.GetTraits() | RequestTraits.Raw);
        return _root.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    /// <summary>The provider's name alone.</summary>
    public override string ToString() => $"{GetType().Name} {Name}";

    /// <summary>Whether a prefix of a model's name is one of this provider's own, to be cut.</summary>
    private protected abstract bool IsOwnPrefix(string prefix);

    /// <summary>Changes a request to what the server's wire demands.</summary>
    private protected virtual ChatCompletionRequest Prepare(ChatCompletionRequest request) =>
        // Several servers refuse an empty list.
        request.Tools is { Count: 0 } ? request with { Tools = null, ToolChoice = null, ParallelToolCalls = null } : request;

    /// <summary>How many inputs the server takes at once.</summary>
    private protected virtual int MaxEmbeddingInputs => 2048;

    /// <summary>The route that <see cref="RerankAsync"/> takes.</summary>
    private protected virtual IRerankApi Reranker => RerankApi;

    /// <summary>Changes a request to what the server's wire demands.</summary>
    private protected virtual EmbeddingRequest Prepare(EmbeddingRequest request) => request;

    /// <summary>Changes a request to what the server's wire demands.</summary>
    private protected virtual RerankRequest Prepare(RerankRequest request) => request;

    /// <summary>Gives multi-vectors their shape.</summary>
    private protected virtual EmbeddingResult ReadMultiVectors(EmbeddingResult result, ErrorMapper errors) => result;

    private async Task<EmbeddingResult> ReadMultiVectorsAsync(Task<EmbeddingResult> result) => ReadMultiVectors(await result.ConfigureAwait(false), _errors);

    private async Task<RerankResult> RankAsync(RerankRequest prepared, RerankRequest request, CancellationToken cancellationToken) =>
        RerankDocuments.Restore(await Reranker.CreateAsync(prepared, cancellationToken).ConfigureAwait(false), request, _errors);

    private ChatCompletionRequest WithOwnName(ChatCompletionRequest request) =>
        OwnName(request.Model) is var model && ReferenceEquals(model, request.Model) ? request : request with { Model = model };

    private string OwnName(string model) => ModelName.Parse(model) is { Prefix: { } prefix } name && IsOwnPrefix(prefix) ? name.Model : model;
}
