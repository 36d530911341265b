using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>What the providers share: the calls of OpenAI's surface over its typed REST interfaces.</summary>
public abstract partial class OpenAICompatibleProvider : IModelProvider
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
        ChatCompletionsApi = IChatCompletionsApi.Create(api, Json);
        ResponsesApi = IResponsesApi.Create(api, Json);
        ModelsApi = IModelsApi.Create(api, Json);
        EmbeddingsApi = IEmbeddingsApi.Create(api, Json);
        RerankApi = IRerankApi.Create(api, Json);
        ModerationsApi = IModerationsApi.Create(api, Json);
        ImagesApi = IImagesApi.Create(api, Json);
        AudioApi = IAudioApi.Create(api, Json);
        CompletionsApi = ICompletionsApi.Create(api, Json);
        FilesApi = IFilesApi.Create(api, Json);
        UploadsApi = IUploadsApi.Create(api, Json);
        BatchesApi = IBatchesApi.Create(api, Json);
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

    /// <summary>The routes of models.</summary>
    public IModelsApi ModelsApi { get; }

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

    private void Require(ModelCapabilities capability)
    {
        if (!Capabilities.HasFlag(capability))
        {
            throw new CapabilityNotSupportedException(Name, capability);
        }
    }

    /// <summary>A model's name without the provider's prefix.</summary>
    private protected string OwnName(string model) => ModelName.Parse(model) is { Prefix: { } prefix } name && IsOwnPrefix(prefix) ? name.Model : model;
}
