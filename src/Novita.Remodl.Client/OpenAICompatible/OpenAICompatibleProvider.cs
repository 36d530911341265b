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
    }

    /// <inheritdoc/>
    public string Name => _context.Provider;

    /// <inheritdoc/>
    public virtual ModelCapabilities Capabilities =>
        ModelCapabilities.Chat | ModelCapabilities.ChatStreaming | ModelCapabilities.ModelList | ModelCapabilities.Passthrough;

    /// <summary>The route of chat completions, without what <see cref="CompleteChatAsync"/> and <see cref="StreamChatAsync"/> do to a request.</summary>
    public IChatCompletionsApi ChatCompletionsApi { get; }

    /// <summary>The routes of models.</summary>
    public IModelsApi ModelsApi { get; }

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
    public Task<ModelList> ListModelsAsync(CancellationToken cancellationToken = default) => ModelsApi.ListAsync(cancellationToken);

    /// <inheritdoc/>
    public Task<HttpResponseMessage> SendRawAsync(HttpRequestMessage request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
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
        request.Tools is { Count: 0 } ? request with { Tools = null, ToolChoice = null } : request;

    private ChatCompletionRequest WithOwnName(ChatCompletionRequest request) =>
        ModelName.Parse(request.Model) is { Prefix: { } prefix } name && IsOwnPrefix(prefix) ? request with { Model = name.Model } : request;
}
