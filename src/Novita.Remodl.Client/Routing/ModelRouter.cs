using Novita.Remodl.Client.Jobs;

namespace Novita.Remodl.Client.Routing;

/// <summary>
/// Chooses a provider by the prefix of the model's name: <c>novita/…</c>, <c>remodlai/…</c>, <c>remodlai-local/…</c>, their aliases (<c>hosted_vllm/…</c>, <c>vllm/…</c>,
/// <c>hosted_lexiq_nova/…</c>, <c>lexiq_nova/…</c>), and the name of any other provider. It adds no attempts of its own.
/// </summary>
public sealed class ModelRouter : IModelProvider
{
    private const string Hosted = "remodlai";
    private const string Local = "remodlai-local";

    private readonly Dictionary<string, IModelProvider> _providers = new(StringComparer.OrdinalIgnoreCase);
    private readonly string? _defaultProvider;

    /// <summary>A router over providers.</summary>
    /// <param name="providers">The providers, each with a name of its own.</param>
    /// <param name="options">How it chooses.</param>
    /// <exception cref="ArgumentException">There is no provider, two have the same name, or the default provider is none of them.</exception>
    public ModelRouter(IEnumerable<IModelProvider> providers, ModelRouterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(providers);
        foreach (var provider in providers)
        {
            if (!_providers.TryAdd(provider.Name, provider))
            {
                throw new ArgumentException($"Two providers are called '{provider.Name}'. Give each a name of its own.", nameof(providers));
            }
        }

        if (_providers.Count == 0)
        {
            throw new ArgumentException("There is no provider to route to. Register one, for example with services.AddNovita().", nameof(providers));
        }

        _defaultProvider = options?.DefaultProvider;
        if (_defaultProvider is not null && !_providers.ContainsKey(_defaultProvider))
        {
            throw new ArgumentException($"ModelRouterOptions.DefaultProvider is '{_defaultProvider}', which is none of {Names()}.", nameof(options));
        }
    }

    /// <inheritdoc/>
    public string Name => "router";

    /// <summary>What any of the providers can do, but for <see cref="ModelCapabilities.Passthrough"/>: a raw request names no model to route by.</summary>
    public ModelCapabilities Capabilities =>
        _providers.Values.Aggregate(ModelCapabilities.None, (all, provider) => all | provider.Capabilities) & ~ModelCapabilities.Passthrough;

    /// <summary>The providers, by their names.</summary>
    public IReadOnlyDictionary<string, IModelProvider> Providers => _providers;

    /// <inheritdoc/>
    public Task<ChatCompletion> CompleteChatAsync(ChatCompletionRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (provider, model) = Route(request.Model);
        return provider.CompleteChatAsync(model == request.Model ? request : request with { Model = model }, cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<ChatCompletionChunk> StreamChatAsync(ChatCompletionRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (provider, model) = Route(request.Model);
        return provider.StreamChatAsync(model == request.Model ? request : request with { Model = model }, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ModelResponse> CreateResponseAsync(ResponseRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (provider, model) = Route(request.Model);
        return provider.CreateResponseAsync(request with { Model = model }, cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<ResponseStreamEvent> StreamResponseAsync(ResponseRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (provider, model) = Route(request.Model);
        return provider.StreamResponseAsync(request with { Model = model }, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<EmbeddingResult> EmbedAsync(EmbeddingRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (provider, model) = Route(request.Model);
        return provider.EmbedAsync(request with { Model = model }, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<RerankResult> RerankAsync(RerankRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (provider, model) = Route(request.Model);
        return provider.RerankAsync(request with { Model = model }, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ModerationResult> ModerateAsync(ModerationRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Model is null)
        {
            return (_defaultProvider is null ? throw new ArgumentException($"Model is not set, and there is no default provider to ask; there are {Names()}.", nameof(request)) : _providers[_defaultProvider])
                .ModerateAsync(request, cancellationToken);
        }

        var (provider, model) = Route(request.Model);
        return provider.ModerateAsync(request with { Model = model }, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ImageResult> GenerateImageAsync(ImageRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (provider, model) = Route(request.Model);
        return provider.GenerateImageAsync(request with { Model = model }, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<GenerationJob<ImageResult>> StartImageAsync(ImageRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (provider, model) = Route(request.Model);
        return provider.StartImageAsync(request with { Model = model }, cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<ImageStreamEvent> StreamImageAsync(ImageRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (provider, model) = Route(request.Model);
        return provider.StreamImageAsync(request with { Model = model }, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ImageResult> EditImageAsync(ImageEditRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (provider, model) = Route(request.Model);
        return provider.EditImageAsync(request with { Model = model }, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Transcription> TranscribeAsync(TranscriptionRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (provider, model) = Route(request.Model);
        return provider.TranscribeAsync(request with { Model = model }, cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<TranscriptionStreamEvent> StreamTranscriptionAsync(TranscriptionRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (provider, model) = Route(request.Model);
        return provider.StreamTranscriptionAsync(request with { Model = model }, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Transcription> TranslateAudioAsync(TranslationRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (provider, model) = Route(request.Model);
        return provider.TranslateAudioAsync(request with { Model = model }, cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<TranscriptionStreamEvent> StreamAudioTranslationAsync(TranslationRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (provider, model) = Route(request.Model);
        return provider.StreamAudioTranslationAsync(request with { Model = model }, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<SpeechResult> SynthesizeSpeechAsync(SpeechRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (provider, model) = Route(request.Model);
        return provider.SynthesizeSpeechAsync(request with { Model = model }, cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<SpeechStreamEvent> StreamSpeechAsync(SpeechRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (provider, model) = Route(request.Model);
        return provider.StreamSpeechAsync(request with { Model = model }, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<TextCompletion> CompleteTextAsync(CompletionRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (provider, model) = Route(request.Model);
        return provider.CompleteTextAsync(request with { Model = model }, cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<TextCompletion> StreamCompletionAsync(CompletionRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (provider, model) = Route(request.Model);
        return provider.StreamCompletionAsync(request with { Model = model }, cancellationToken);
    }

    /// <summary>Starts to make a video. The job's handle keeps the name of its provider.</summary>
    /// <inheritdoc/>
    public Task<GenerationJob<VideoResult>> StartVideoAsync(VideoRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (provider, model) = Route(request.Model);
        return provider.StartVideoAsync(request with { Model = model }, cancellationToken);
    }

    /// <inheritdoc/>
    public GenerationJob<ImageResult> ResumeImage(JobHandle handle) => Owner(handle).ResumeImage(handle);

    /// <inheritdoc/>
    public GenerationJob<VideoResult> ResumeVideo(JobHandle handle) => Owner(handle).ResumeVideo(handle);

    /// <summary>Lists the models of all providers, each id with its provider's prefix, so that it can be used here.</summary>
    /// <exception cref="ModelProviderException">A provider failed.</exception>
    public async Task<ModelList> ListModelsAsync(CancellationToken cancellationToken = default)
    {
        var capable = _providers.Values.Where(provider => provider.Capabilities.HasFlag(ModelCapabilities.ModelList)).ToArray();
        var lists = await Task.WhenAll(capable.Select(provider => provider.ListModelsAsync(cancellationToken))).ConfigureAwait(false);
        return new()
        {
            Object = "list",
            Data = [.. lists.SelectMany((list, i) => list.Data.Select(model => model with { Id = $"{capable[i].Name}/{model.Id}" }))],
        };
    }

    private (IModelProvider Provider, string Model) Route(string model)
    {
        if (ModelName.Parse(model).Prefix is { } prefix)
        {
            // The provider cuts its own prefix.
            return (Named(prefix) ?? throw Unroutable(model), model);
        }

        var slash = model.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0 && _providers.TryGetValue(model[..slash], out var other))
        {
            return (other, model[(slash + 1)..]);
        }

        var name = _defaultProvider ?? (IsNovaEmbedding(model) ? Hosted : null);
        return (name is null ? null : Named(name)) is { } provider ? (provider, model) : throw Unroutable(model);
    }

    private IModelProvider Owner(JobHandle handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        return _providers.TryGetValue(handle.Provider, out var provider)
            ? provider
            : throw new ArgumentException($"The job '{handle}' is of the provider '{handle.Provider}', which is not here. There are {string.Join(", ", _providers.Keys.Order(StringComparer.Ordinal))}.", nameof(handle));
    }

    private IModelProvider? Named(string prefix) => prefix switch
    {
        "hosted_vllm" or "hosted_lexiq_nova" or Hosted => Find(Hosted, Local),
        "vllm" or "lexiq_nova" => Find(Local, Hosted),
        _ => _providers.GetValueOrDefault(prefix),
    };

    private IModelProvider? Find(string first, string second) => _providers.GetValueOrDefault(first) ?? _providers.GetValueOrDefault(second);

    private static bool IsNovaEmbedding(string model) => model.StartsWith("nova-embeddings-v1", StringComparison.Ordinal);

    private ArgumentException Unroutable(string model) => new(
        $"No provider serves '{model}'. Write the provider before the model, for example {_providers.Keys.First()}/{ModelName.Parse(model).Model}; there are {Names()}.", nameof(model));

    private string Names() => string.Join(", ", _providers.Keys);
}
