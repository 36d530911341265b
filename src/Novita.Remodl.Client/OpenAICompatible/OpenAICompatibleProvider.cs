using System.Runtime.CompilerServices;
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
        Json = new JsonBody(WireJson.Options, context);
        _context = context;
        _root = root;
        _errors = new ErrorMapper(context);
        ChatCompletionsApi = TypedClients.Create<IChatCompletionsApi>(api, Json);
        ResponsesApi = TypedClients.Create<IResponsesApi>(api, Json);
        ModelsApi = TypedClients.Create<IModelsApi>(api, Json);
        EmbeddingsApi = TypedClients.Create<IEmbeddingsApi>(api, Json);
        RerankApi = TypedClients.Create<IRerankApi>(api, Json);
        ImagesApi = TypedClients.Create<IImagesApi>(api, Json);
    }

    /// <inheritdoc/>
    public string Name => _context.Provider;

    /// <inheritdoc/>
    public virtual ModelCapabilities Capabilities =>
        ModelCapabilities.Chat | ModelCapabilities.ChatStreaming | ModelCapabilities.ModelList | ModelCapabilities.Passthrough
        | ModelCapabilities.Responses | ModelCapabilities.ResponseStreaming | ModelCapabilities.Embeddings | ModelCapabilities.Rerank
        | ModelCapabilities.Images | ModelCapabilities.ImageEdits;

    /// <summary>The route of chat completions, without what <see cref="CompleteChatAsync"/> and <see cref="StreamChatAsync"/> do to a request.</summary>
    public IChatCompletionsApi ChatCompletionsApi { get; }

    /// <summary>The routes of responses, without what <see cref="CreateResponseAsync"/> and <see cref="StreamResponseAsync"/> do to a request.</summary>
    public IResponsesApi ResponsesApi { get; }

    /// <summary>The routes of models.</summary>
    public IModelsApi ModelsApi { get; }

    /// <summary>The route of embeddings, without what <see cref="EmbedAsync"/> does to a request.</summary>
    public IEmbeddingsApi EmbeddingsApi { get; }

    /// <summary>The route of rerank, without what <see cref="RerankAsync"/> does to a request and its answer.</summary>
    public IRerankApi RerankApi { get; }

    /// <summary>The routes of images, without what <see cref="GenerateImageAsync"/> and <see cref="EditImageAsync"/> do to a request.</summary>
    public IImagesApi ImagesApi { get; }

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
        return EventStreamReader<ChatCompletionChunk>.ReadAsync(
            () => new ChatStreamReader(_errors, WireJson.Options), token => ChatCompletionsApi.StreamAsync(prepared, token), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<ModelResponse> CreateResponseAsync(ResponseRequest request, CancellationToken cancellationToken = default)
    {
        ResponseRequestChecks.Check(request);
        var prepared = Prepare(request with { Model = OwnName(request.Model), Stream = null, StreamOptions = null });
        var response = await ResponsesApi.CreateAsync(prepared, cancellationToken).ConfigureAwait(false);
        ResponseFailure.ThrowIfFailed(response, Name);
        return response;
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<ResponseStreamEvent> StreamResponseAsync(ResponseRequest request, CancellationToken cancellationToken = default)
    {
        ResponseRequestChecks.Check(request);
        var prepared = Prepare(request with { Model = OwnName(request.Model), Stream = true });
        return ReadResponse(token => ResponsesApi.StreamAsync(prepared, token), cancellationToken);
    }

    /// <summary>Takes up the events of a response in the background again, from the beginning or after an event that was read. The server must keep responses.</summary>
    /// <param name="id">The response's id.</param>
    /// <param name="startingAfter">The <see cref="ResponseStreamEvent.SequenceNumber"/> of the last event that was read.</param>
    /// <param name="cancellationToken">Ends the call; the response goes on.</param>
    /// <inheritdoc cref="StreamResponseAsync" path="/exception"/>
    public IAsyncEnumerable<ResponseStreamEvent> ResumeResponseAsync(string id, long? startingAfter = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return ReadResponse(token => ResponsesApi.StreamRetrievedAsync(id, stream: true, startingAfter, token), cancellationToken);
    }

    /// <summary>Lists all items of a response's input, page by page. vLLM and Novita do not have this.</summary>
    /// <param name="id">The response's id.</param>
    /// <param name="order">The order; the latest first by default.</param>
    /// <param name="include">What the items shall have beyond the usual.</param>
    /// <param name="cancellationToken">Ends the listing.</param>
    /// <exception cref="EndpointRetiredException">The server does not have the route.</exception>
    /// <exception cref="ModelProviderException">A call failed.</exception>
    public async IAsyncEnumerable<ResponseItem> ListResponseInputItemsAsync(
        string id, ItemOrder? order = null, IReadOnlyList<ResponseInclude>? include = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        string? after = null;
        while (true)
        {
            var page = await ResponsesApi.ListInputItemsAsync(id, after, order: order, include: include, cancellationToken: cancellationToken).ConfigureAwait(false);
            foreach (var item in page.Data ?? [])
            {
                yield return item;
            }

            // A page that leads to itself would never end.
            if (page.HasMore is not true || page.LastId is null || page.LastId == after)
            {
                yield break;
            }

            after = page.LastId;
        }
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
    public Task<ImageResult> GenerateImageAsync(ImageRequest request, CancellationToken cancellationToken = default)
    {
        ImageRequestChecks.Check(request);
        return ImagesApi.GenerateAsync(request with { Model = OwnName(request.Model), Stream = null, PartialImages = null }, cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<ImageStreamEvent> StreamImageAsync(ImageRequest request, CancellationToken cancellationToken = default)
    {
        ImageRequestChecks.Check(request);
        var prepared = request with { Model = OwnName(request.Model), Stream = true };
        return ReadImages(ImageEventType.GenerationCompleted, request.N, token => ImagesApi.StreamAsync(prepared, token), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ImageResult> EditImageAsync(ImageEditRequest request, CancellationToken cancellationToken = default)
    {
        ImageRequestChecks.Check(request);
        var prepared = request with { Model = OwnName(request.Model), Stream = null, PartialImages = null };
        return ImagesApi.EditAsync(ImageBodies.Edit(prepared, Json), cancellationToken);
    }

    /// <summary>Makes images from images and a text and streams them: unfinished ones, as many as <see cref="ImageEditRequest.PartialImages"/> says, then the finished ones.</summary>
    /// <param name="request">The images, and what shall be changed. Its <see cref="ImageEditRequest.Stream"/> is not read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="StreamImageAsync" path="/exception"/>
    public IAsyncEnumerable<ImageStreamEvent> StreamImageEditAsync(ImageEditRequest request, CancellationToken cancellationToken = default)
    {
        ImageRequestChecks.Check(request);
        var prepared = request with { Model = OwnName(request.Model), Stream = true };
        return ReadImages(ImageEventType.EditCompleted, request.N, token => ImagesApi.StreamEditAsync(ImageBodies.Edit(prepared, Json), token), cancellationToken);
    }

    /// <summary>Makes variations of an image. Novita and vLLM do not have this.</summary>
    /// <param name="request">The image.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="EndpointRetiredException">The server does not have the route.</exception>
    /// <inheritdoc cref="EditImageAsync" path="/exception"/>
    public Task<ImageResult> VaryImageAsync(ImageVariationRequest request, CancellationToken cancellationToken = default)
    {
        ImageRequestChecks.Check(request);
        return ImagesApi.VaryAsync(ImageBodies.Variation(request with { Model = OwnName(request.Model) }), cancellationToken);
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

    /// <summary>Reads and writes the bodies of this provider.</summary>
    private protected JsonBody Json { get; }

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

    /// <inheritdoc cref="Prepare(ChatCompletionRequest)"/>
    private protected virtual ResponseRequest Prepare(ResponseRequest request) =>
        request.Tools is { Count: 0 } ? request with { Tools = null, ToolChoice = null, ParallelToolCalls = null } : request;

    private IAsyncEnumerable<ResponseStreamEvent> ReadResponse(Func<CancellationToken, Task<HttpResponseMessage>> send, CancellationToken cancellationToken) =>
        EventStreamReader<ResponseStreamEvent>.ReadAsync(() => new ResponseStreamReader(_errors, WireJson.Options), send, cancellationToken);

    private IAsyncEnumerable<ImageStreamEvent> ReadImages(
        ImageEventType completed, int? images, Func<CancellationToken, Task<HttpResponseMessage>> send, CancellationToken cancellationToken) =>
        EventStreamReader<ImageStreamEvent>.ReadAsync(() => new ImageStreamReader(_errors, WireJson.Options, completed, images ?? 1), send, cancellationToken);

    private ChatCompletionRequest WithOwnName(ChatCompletionRequest request) =>
        OwnName(request.Model) is var model && ReferenceEquals(model, request.Model) ? request : request with { Model = model };

    private protected string OwnName(string model) => ModelName.Parse(model) is { Prefix: { } prefix } name && IsOwnPrefix(prefix) ? name.Model : model;
}
