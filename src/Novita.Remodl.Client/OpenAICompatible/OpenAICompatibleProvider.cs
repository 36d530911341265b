using System.Runtime.CompilerServices;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>What the providers share: the calls of OpenAI's surface over its typed REST interfaces.</summary>
public abstract class OpenAICompatibleProvider : IModelProvider
{
    private readonly TransportContext _context;
    private readonly HttpClient _root;
    private readonly ErrorMapper _errors;
    private readonly ResultDownloader _downloads;

    private protected OpenAICompatibleProvider(TransportContext context, HttpClient root, HttpClient api, BatchRules batchRules)
    {
        Json = new JsonBody(WireJson.Options, context);
        _context = context;
        _root = root;
        _errors = new ErrorMapper(context);
        _downloads = new ResultDownloader(root, context);
        ChatCompletionsApi = TypedClients.Create<IChatCompletionsApi>(api, Json);
        ResponsesApi = TypedClients.Create<IResponsesApi>(api, Json);
        ModelsApi = TypedClients.Create<IModelsApi>(api, Json);
        EmbeddingsApi = TypedClients.Create<IEmbeddingsApi>(api, Json);
        RerankApi = TypedClients.Create<IRerankApi>(api, Json);
        ModerationsApi = TypedClients.Create<IModerationsApi>(api, Json);
        ImagesApi = TypedClients.Create<IImagesApi>(api, Json);
        AudioApi = TypedClients.Create<IAudioApi>(api, Json);
        CompletionsApi = TypedClients.Create<ICompletionsApi>(api, Json);
        FilesApi = TypedClients.Create<IFilesApi>(api, Json);
        UploadsApi = TypedClients.Create<IUploadsApi>(api, Json);
        BatchesApi = TypedClients.Create<IBatchesApi>(api, Json);
        Files = new FilesClient(FilesApi, UploadsApi, context);
        Batches = new BatchesClient(BatchesApi, Files, batchRules, PrepareForBatch, context);
    }

    /// <inheritdoc/>
    public string Name => _context.Provider;

    /// <inheritdoc/>
    public virtual ModelCapabilities Capabilities =>
        ModelCapabilities.Chat | ModelCapabilities.ChatStreaming | ModelCapabilities.ModelList | ModelCapabilities.Passthrough
        | ModelCapabilities.Responses | ModelCapabilities.ResponseStreaming | ModelCapabilities.Embeddings | ModelCapabilities.Rerank
        | ModelCapabilities.Images | ModelCapabilities.ImageEdits
        | ModelCapabilities.Transcription | ModelCapabilities.TranscriptionStreaming | ModelCapabilities.SpeechTranslation | ModelCapabilities.Speech | ModelCapabilities.SpeechStreaming
        | ModelCapabilities.Completions | ModelCapabilities.CompletionStreaming;

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

    /// <summary>The route of moderations, without what <see cref="ModerateAsync"/> does to a request.</summary>
    public IModerationsApi ModerationsApi { get; }

    /// <summary>The routes of images, without what <see cref="GenerateImageAsync"/> and <see cref="EditImageAsync"/> do to a request.</summary>
    public IImagesApi ImagesApi { get; }

    /// <summary>The routes of audio, without what <see cref="TranscribeAsync"/>, <see cref="SynthesizeSpeechAsync"/> and the others do to a request and its answer.</summary>
    public IAudioApi AudioApi { get; }

    /// <summary>The route of completions, without what <see cref="CompleteTextAsync"/> and <see cref="StreamCompletionAsync"/> do to a request.</summary>
    public ICompletionsApi CompletionsApi { get; }

    /// <summary>The routes of files, which <see cref="Files"/> makes easy.</summary>
    public IFilesApi FilesApi { get; }

    /// <summary>The routes of uploads in parts, which <see cref="FilesClient.UploadInPartsAsync"/> makes easy.</summary>
    public IUploadsApi UploadsApi { get; }

    /// <summary>The routes of batches, which <see cref="Batches"/> makes easy.</summary>
    public IBatchesApi BatchesApi { get; }

    /// <summary>The files that the service keeps.</summary>
    public FilesClient Files { get; }

    /// <summary>Many requests at once, answered later and for less.</summary>
    public BatchesClient Batches { get; }

    /// <inheritdoc/>
    public Task<ChatCompletion> CompleteChatAsync(ChatCompletionRequest request, CancellationToken cancellationToken = default) =>
        ChatCompletionsApi.CreateAsync(PrepareWhole(request), cancellationToken);

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
        var response = await ResponsesApi.CreateAsync(PrepareWhole(request), cancellationToken).ConfigureAwait(false);
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
        var prepared = PrepareWhole(request);
        // An image of the request's own belongs to one call.
        var parts = prepared is { Input: { } input, Image: null, ImageEmbeds: null } ? input.Split(MaxEmbeddingInputs) : [];
        var result = parts.Count > 1
            ? EmbeddingBatches.SendAsync(SendEmbeddingAsync, prepared, parts, _errors, cancellationToken)
            : SendEmbeddingAsync(prepared, cancellationToken);
        return prepared.ReturnMultivector is true ? ReadMultiVectorsAsync(result) : result;
    }

    /// <inheritdoc/>
    public Task<TextCompletion> CompleteTextAsync(CompletionRequest request, CancellationToken cancellationToken = default) =>
        CompletionsApi.CreateAsync(PrepareWhole(request), cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<TextCompletion> StreamCompletionAsync(CompletionRequest request, CancellationToken cancellationToken = default)
    {
        CompletionRequestChecks.Check(request, isStream: true);
        var options = request.StreamOptions ?? new();
        var prepared = request with { Model = OwnName(request.Model), Stream = true, StreamOptions = options with { IncludeUsage = options.IncludeUsage ?? true } };
        var completions = Math.Max(1, (request.Prompt?.Count ?? 0) + (request.PromptEmbeds?.Count ?? 0)) * (request.N ?? 1);
        return EventStreamReader<TextCompletion>.ReadAsync(
            () => new CompletionStreamReader(_errors, WireJson.Options, completions), token => CompletionsApi.StreamAsync(prepared, token), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<RerankResult> RerankAsync(RerankRequest request, CancellationToken cancellationToken = default)
    {
        RerankRequestChecks.Check(request);
        var prepared = Prepare(RerankDocuments.Project(request) with { Model = OwnName(request.Model) });
        return RankAsync(prepared, request, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<ModerationResult> ModerateAsync(ModerationRequest request, CancellationToken cancellationToken = default)
    {
        ModerationRequestChecks.Check(request);
        try
        {
            return await ModerationsApi.CreateAsync(request with { Model = request.Model is { } model ? OwnName(model) : null }, cancellationToken).ConfigureAwait(false);
        }
        catch (EndpointRetiredException e)
        {
            throw MissingRoute.Explain(e, "has no route for moderations, as vLLM has none. Ask a server that has OpenAI's, or judge with a chat model and a schema.");
        }
    }

    /// <inheritdoc/>
    public virtual Task<ImageResult> GenerateImageAsync(ImageRequest request, CancellationToken cancellationToken = default)
    {
        ImageRequestChecks.Check(request);
        ImageRequestChecks.CheckOpenAI(request);
        return _downloads.ReachableAsync(ImagesApi.GenerateAsync(request with { Model = OwnName(request.Model), Stream = null, PartialImages = null }, cancellationToken));
    }

    /// <summary>Makes images. The server answers when they are done, so that the job has ended when it is returned.</summary>
    /// <inheritdoc/>
    public virtual async Task<GenerationJob<ImageResult>> StartImageAsync(ImageRequest request, CancellationToken cancellationToken = default) =>
        Ended(await GenerateImageAsync(request, cancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public virtual IAsyncEnumerable<ImageStreamEvent> StreamImageAsync(ImageRequest request, CancellationToken cancellationToken = default)
    {
        ImageRequestChecks.Check(request);
        ImageRequestChecks.CheckOpenAI(request);
        var prepared = request with { Model = OwnName(request.Model), Stream = true };
        return ReadImages(ImageEventType.GenerationCompleted, request.N, token => ImagesApi.StreamAsync(prepared, token), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ImageResult> EditImageAsync(ImageEditRequest request, CancellationToken cancellationToken = default)
    {
        ImageRequestChecks.Check(request);
        var prepared = request with { Model = OwnName(request.Model), Stream = null, PartialImages = null };
        return _downloads.ReachableAsync(ImagesApi.EditAsync(ImageBodies.Edit(prepared, Json), cancellationToken));
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
        return _downloads.ReachableAsync(ImagesApi.VaryAsync(ImageBodies.Variation(request with { Model = OwnName(request.Model) }), cancellationToken));
    }

    /// <inheritdoc/>
    public virtual Task<Transcription> TranscribeAsync(TranscriptionRequest request, CancellationToken cancellationToken = default)
    {
        Require(ModelCapabilities.Transcription);
        AudioRequestChecks.Check(request, stream: false);
        var form = AudioForms.Create(request, OwnName(request.Model), stream: false);
        return TranscriptionReader.ReadAsync(AudioApi.TranscribeAsync(form, cancellationToken), request.ResponseFormat, Json, _errors, cancellationToken);
    }

    /// <inheritdoc/>
    public virtual IAsyncEnumerable<TranscriptionStreamEvent> StreamTranscriptionAsync(TranscriptionRequest request, CancellationToken cancellationToken = default)
    {
        Require(ModelCapabilities.TranscriptionStreaming);
        AudioRequestChecks.Check(request, stream: true);
        return ReadTranscript(token => AudioApi.StreamTranscriptionAsync(AudioForms.Create(request, OwnName(request.Model), stream: true), token), cancellationToken);
    }

    /// <inheritdoc/>
    public virtual Task<Transcription> TranslateAudioAsync(TranslationRequest request, CancellationToken cancellationToken = default)
    {
        Require(ModelCapabilities.SpeechTranslation);
        AudioRequestChecks.Check(request, stream: false);
        var form = AudioForms.Create(request, OwnName(request.Model), stream: false);
        return TranscriptionReader.ReadAsync(AudioApi.TranslateAsync(form, cancellationToken), request.ResponseFormat, Json, _errors, cancellationToken);
    }

    /// <inheritdoc/>
    public virtual IAsyncEnumerable<TranscriptionStreamEvent> StreamAudioTranslationAsync(TranslationRequest request, CancellationToken cancellationToken = default)
    {
        Require(ModelCapabilities.SpeechTranslation);
        AudioRequestChecks.Check(request, stream: true);
        return ReadTranscript(token => AudioApi.StreamTranslationAsync(AudioForms.Create(request, OwnName(request.Model), stream: true), token), cancellationToken);
    }

    /// <inheritdoc/>
    public virtual Task<SpeechResult> SynthesizeSpeechAsync(SpeechRequest request, CancellationToken cancellationToken = default)
    {
        Require(ModelCapabilities.Speech);
        AudioRequestChecks.Check(request);
        var prepared = request with { Model = OwnName(request.Model), StreamFormat = null };
        return SpeechReader.ReadAsync(AudioApi.SpeakAsync(prepared, cancellationToken), Json, _errors, cancellationToken);
    }

    /// <inheritdoc/>
    public virtual IAsyncEnumerable<SpeechStreamEvent> StreamSpeechAsync(SpeechRequest request, CancellationToken cancellationToken = default)
    {
        Require(ModelCapabilities.SpeechStreaming);
        AudioRequestChecks.Check(request);
        var prepared = request with { Model = OwnName(request.Model), StreamFormat = SpeechStreamFormat.Events };
        return SpeechStreamReader.ReadAsync(_errors, WireJson.Options, token => AudioApi.StreamSpeechAsync(prepared, token), cancellationToken);
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

    private Task<EmbeddingResult> SendEmbeddingAsync(EmbeddingRequest request, CancellationToken cancellationToken) =>
        PackedEmbeddings.IsAskedBy(request) ? PackedEmbeddings.SendAsync(EmbeddingsApi, request, _errors, cancellationToken) : EmbeddingsApi.CreateAsync(request, cancellationToken);

    /// <summary>Gives multi-vectors their shape.</summary>
    private protected virtual EmbeddingResult ReadMultiVectors(EmbeddingResult result, ErrorMapper errors) => result;

    private async Task<EmbeddingResult> ReadMultiVectorsAsync(Task<EmbeddingResult> result) => ReadMultiVectors(await result.ConfigureAwait(false), _errors);

    private async Task<RerankResult> RankAsync(RerankRequest prepared, RerankRequest request, CancellationToken cancellationToken) =>
        RerankDocuments.Restore(await Reranker.CreateAsync(prepared, cancellationToken).ConfigureAwait(false), request, _errors);

    /// <inheritdoc cref="Prepare(ChatCompletionRequest)"/>
    private protected virtual ResponseRequest Prepare(ResponseRequest request) =>
        request.Tools is { Count: 0 } ? request with { Tools = null, ToolChoice = null, ParallelToolCalls = null } : request;

    private ChatCompletionRequest PrepareWhole(ChatCompletionRequest request)
    {
        ChatRequestChecks.Check(request);
        var prepared = Prepare(WithOwnName(request));
        return prepared.Stream is null && prepared.StreamOptions is null ? prepared : prepared with { Stream = null, StreamOptions = null };
    }

    private ResponseRequest PrepareWhole(ResponseRequest request)
    {
        ResponseRequestChecks.Check(request);
        return Prepare(request with { Model = OwnName(request.Model), Stream = null, StreamOptions = null });
    }

    private EmbeddingRequest PrepareWhole(EmbeddingRequest request)
    {
        EmbeddingRequestChecks.Check(request);
        return Prepare(request with { Model = OwnName(request.Model), EncodingFormat = request.EncodingFormat ?? EmbeddingEncodingFormat.Base64 });
    }

    private CompletionRequest PrepareWhole(CompletionRequest request)
    {
        CompletionRequestChecks.Check(request, isStream: false);
        return request with { Model = OwnName(request.Model), Stream = null, StreamOptions = null };
    }

    // A request of a batch is what its own call would send.
    private object PrepareForBatch(object body) => body switch
    {
        ChatCompletionRequest chat => PrepareWhole(chat),
        CompletionRequest completion => PrepareWhole(completion),
        EmbeddingRequest { Input.Count: var count } when count > MaxEmbeddingInputs =>
            throw new ArgumentException(FormattableString.Invariant($"Input has {count} inputs, but one call takes {MaxEmbeddingInputs}. Make several requests of it."), nameof(body)),
        EmbeddingRequest embedding => PrepareWhole(embedding),
        ResponseRequest response => PrepareWhole(response),
        _ => body,
    };

    private IAsyncEnumerable<ResponseStreamEvent> ReadResponse(Func<CancellationToken, Task<HttpResponseMessage>> send, CancellationToken cancellationToken) =>
        EventStreamReader<ResponseStreamEvent>.ReadAsync(() => new ResponseStreamReader(_errors, WireJson.Options), send, cancellationToken);

    private IAsyncEnumerable<ImageStreamEvent> ReadImages(
        ImageEventType completed, int? images, Func<CancellationToken, Task<HttpResponseMessage>> send, CancellationToken cancellationToken) =>
        EventStreamReader<ImageStreamEvent>.ReadAsync(() => new ImageStreamReader(_errors, WireJson.Options, completed, images ?? 1, _downloads.OpenAsync), send, cancellationToken);

    private IAsyncEnumerable<TranscriptionStreamEvent> ReadTranscript(Func<CancellationToken, Task<HttpResponseMessage>> send, CancellationToken cancellationToken) =>
        EventStreamReader<TranscriptionStreamEvent>.ReadAsync(() => new TranscriptionStreamReader(_errors, WireJson.Options), send, cancellationToken);

    private void Require(ModelCapabilities capability)
    {
        if (!Capabilities.HasFlag(capability))
        {
            throw new CapabilityNotSupportedException(Name, capability);
        }
    }

    private ChatCompletionRequest WithOwnName(ChatCompletionRequest request) =>
        OwnName(request.Model) is var model && ReferenceEquals(model, request.Model) ? request : request with { Model = model };

    /// <summary>A job of what was answered at once.</summary>
    private protected GenerationJob<ImageResult> Ended(ImageResult result) =>
        new(new JobHandle { Provider = Name, Kind = JobHandle.AnswerKind, Id = Guid.NewGuid().ToString("n") }, result);

    /// <summary>A model's name without the provider's prefix.</summary>
    private protected string OwnName(string model) => ModelName.Parse(model) is { Prefix: { } prefix } name && IsOwnPrefix(prefix) ? name.Model : model;
}
