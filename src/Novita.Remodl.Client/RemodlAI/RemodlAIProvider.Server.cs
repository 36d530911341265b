using System.Text.Json;
using Novita.Remodl.Client.OpenAICompatible;
using Novita.Remodl.Client.RemodlAI.Api;

namespace Novita.Remodl.Client.RemodlAI;

/// <content>What a vLLM server has beside OpenAI's routes. These stand at the server's root, and most of them ask for no key.</content>
public partial class RemodlAIProvider
{
    private const string NeedsDeveloperMode = "has no such route. It takes a server that is started with VLLM_SERVER_DEV_MODE=1.";
    private const string NeedsAdapterUpdates = "has no such route. It takes a server that is started with VLLM_ALLOW_RUNTIME_LORA_UPDATING=1 and --enable-lora.";

    /// <summary>The routes of the tokenizer.</summary>
    public ITokenizerApi TokenizerApi { get; }

    /// <summary>The routes of models that score, classify and pool.</summary>
    public IScoringApi ScoringApi { get; }

    /// <summary>What the server says of itself, and how it is operated.</summary>
    public IServerApi ServerApi { get; }

    /// <summary>Cuts a prompt or a chat into tokens, as the model would. A chat is changed first as <see cref="OpenAICompatibleProvider.CompleteChatAsync"/> would change it.</summary>
    /// <param name="request">The prompt or the chat; see <see cref="TokenizeRequest.FromChat"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The request cannot be right; the message says what is wrong. Nothing was sent.</exception>
    /// <exception cref="EndpointRetiredException">The server does not have the route.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task<TokenizeResult> TokenizeAsync(TokenizeRequest request, CancellationToken cancellationToken = default)
    {
        ScoringRequestChecks.Check(request);
        request = request with { Model = OwnNameOrNull(request.Model) };
        if (request.Messages is not null)
        {
            var chat = Prepare(new ChatCompletionRequest { Model = request.Model ?? "", Messages = request.Messages, Tools = request.Tools });
            request = request with { Messages = chat.Messages, Tools = chat.Tools };
        }

        return TokenizerApi.TokenizeAsync(request, cancellationToken);
    }

    /// <summary>Cuts a text into tokens.</summary>
    /// <param name="model">The model's id.</param>
    /// <param name="prompt">The text.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="TokenizeAsync(TokenizeRequest, CancellationToken)" path="/exception"/>
    public Task<TokenizeResult> TokenizeAsync(string model, string prompt, CancellationToken cancellationToken = default) =>
        TokenizeAsync(new TokenizeRequest { Model = model, Prompt = prompt }, cancellationToken);

    /// <summary>Makes tokens a text again.</summary>
    /// <param name="request">The tokens.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="TokenizeAsync(TokenizeRequest, CancellationToken)" path="/exception"/>
    public Task<DetokenizeResult> DetokenizeAsync(DetokenizeRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(request.Tokens, nameof(request));
        return TokenizerApi.DetokenizeAsync(request with { Model = OwnNameOrNull(request.Model) }, cancellationToken);
    }

    /// <summary>Makes tokens a text again.</summary>
    /// <param name="model">The model's id.</param>
    /// <param name="tokens">The tokens' ids.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The text.</returns>
    /// <inheritdoc cref="TokenizeAsync(TokenizeRequest, CancellationToken)" path="/exception"/>
    public async Task<string> DetokenizeAsync(string model, IEnumerable<int> tokens, CancellationToken cancellationToken = default) =>
        (await DetokenizeAsync(new DetokenizeRequest { Model = model, Tokens = [.. tokens] }, cancellationToken).ConfigureAwait(false)).Prompt;

    /// <summary>How the tokenizer is configured, on servers that are started with <c>--enable-tokenizer-info-endpoint</c>.</summary>
    /// <exception cref="EndpointRetiredException">The server is not started so.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task<TokenizerInfo> GetTokenizerInfoAsync(CancellationToken cancellationToken = default) =>
        Explained(TokenizerApi.GetInfoAsync(cancellationToken), "has no such route. It takes a server that is started with --enable-tokenizer-info-endpoint.");

    /// <summary>Scores pairs for how well they go together. <see cref="RemodlAIOptions.RerankRoute"/> chooses between <c>/v1/score</c> and <c>/score</c>, too.</summary>
    /// <param name="request">The pairs.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="TokenizeAsync(TokenizeRequest, CancellationToken)" path="/exception"/>
    public Task<ScoreResult> ScoreAsync(ScoreRequest request, CancellationToken cancellationToken = default)
    {
        ScoringRequestChecks.Check(request);
        request = request with { Model = OwnName(request.Model) };
        return IsAtRoot ? ScoringApi.ScoreAsync(request, cancellationToken) : ScoringApi.ScoreWithKeyAsync(request, cancellationToken);
    }

    /// <summary>Scores a text against each of others.</summary>
    /// <param name="model">The model's id.</param>
    /// <param name="text">The one text.</param>
    /// <param name="others">The others.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="TokenizeAsync(TokenizeRequest, CancellationToken)" path="/exception"/>
    public Task<ScoreResult> ScoreAsync(string model, string text, IEnumerable<string> others, CancellationToken cancellationToken = default) =>
        ScoreAsync(new ScoreRequest { Model = model, Text1 = text, Text2 = ScoreInput.FromTexts(others) }, cancellationToken);

    /// <summary>Classifies inputs, with a model that has a head for it.</summary>
    /// <param name="request">The inputs.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="TokenizeAsync(TokenizeRequest, CancellationToken)" path="/exception"/>
    public Task<ClassificationResult> ClassifyAsync(ClassificationRequest request, CancellationToken cancellationToken = default)
    {
        ScoringRequestChecks.Check(request);
        return ScoringApi.ClassifyAsync(request with { Model = OwnName(request.Model) }, cancellationToken);
    }

    /// <summary>Classifies texts.</summary>
    /// <param name="model">The model's id.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="TokenizeAsync(TokenizeRequest, CancellationToken)" path="/exception"/>
    public Task<ClassificationResult> ClassifyAsync(string model, IEnumerable<string> texts, CancellationToken cancellationToken = default) =>
        ClassifyAsync(new ClassificationRequest { Model = model, Input = EmbeddingInput.FromTexts(texts) }, cancellationToken);

    /// <summary>Returns a model's raw pooled output.</summary>
    /// <param name="request">The inputs.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="TokenizeAsync(TokenizeRequest, CancellationToken)" path="/exception"/>
    public Task<PoolingResult> PoolAsync(PoolingRequest request, CancellationToken cancellationToken = default)
    {
        ScoringRequestChecks.Check(request);
        return ScoringApi.PoolAsync(request with { Model = OwnName(request.Model) }, cancellationToken);
    }

    /// <summary>Asks whether the engine lives.</summary>
    /// <exception cref="ProviderUnavailableException">It does not, retries included.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task CheckHealthAsync(CancellationToken cancellationToken = default) => ServerApi.CheckHealthAsync(cancellationToken);

    /// <summary>Whether the server is there and its engine lives, after the retries that <see cref="RemodlAIOptions.Transport"/> says.</summary>
    /// <returns>False where there is no server, none that answers in time, or one that says it is unwell.</returns>
    /// <exception cref="ModelProviderException">Something else is wrong: the key, the address, or the route.</exception>
    public async Task<bool> IsHealthyAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await CheckHealthAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (ModelProviderException e) when (e is ProviderUnavailableException or ProviderConnectionException or ProviderTimeoutException)
        {
            return false;
        }
    }

    /// <summary>Asks whether the engine lives, at the path of SageMaker.</summary>
    /// <inheritdoc cref="CheckHealthAsync" path="/exception"/>
    public Task PingAsync(CancellationToken cancellationToken = default) => ServerApi.PingAsync(cancellationToken);

    /// <summary>The server's version, for example <c>0.19.0</c>.</summary>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public async Task<string> GetVersionAsync(CancellationToken cancellationToken = default) => (await ServerApi.GetVersionAsync(cancellationToken).ConfigureAwait(false)).Version;

    /// <summary>How many requests the server works on. It counts only where it is started with <c>--enable-server-load-tracking</c>, and says 0 elsewhere.</summary>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public async Task<int> GetLoadAsync(CancellationToken cancellationToken = default) => (await ServerApi.GetLoadAsync(cancellationToken).ConfigureAwait(false)).Requests;

    /// <summary>The server's numbers, in Prometheus' text.</summary>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public async Task<string> GetMetricsAsync(CancellationToken cancellationToken = default)
    {
        using var response = await ServerApi.GetMetricsAsync(cancellationToken).ConfigureAwait(false);
        return await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Renders a chat to its prompt and token ids, without an answer (newer servers). What comes differs between versions, and so is not typed.</summary>
    /// <param name="request">The chat.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="TokenizeAsync(TokenizeRequest, CancellationToken)" path="/exception"/>
    public Task<JsonElement> RenderChatAsync(ChatCompletionRequest request, CancellationToken cancellationToken = default)
    {
        ChatRequestChecks.Check(request);
        return ServerApi.RenderChatAsync(Prepare(request with { Model = OwnName(request.Model), Stream = null, StreamOptions = null }), cancellationToken);
    }

    /// <summary>Frees the accelerator's memory, on servers with <c>VLLM_SERVER_DEV_MODE=1</c>.</summary>
    /// <param name="level">1, the default, moves the weights to the machine's memory; 2 drops them.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is neither 1 nor 2.</exception>
    /// <exception cref="EndpointRetiredException">The server is not started so.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task SleepAsync(int level = 1, CancellationToken cancellationToken = default)
    {
        if (level is not (1 or 2))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "The level of sleep is 1 or 2.");
        }

        return Developed(ServerApi.SleepAsync(level, cancellationToken: cancellationToken));
    }

    /// <summary>Wakes a server that sleeps.</summary>
    /// <param name="tags">What is woken, for example <c>weights</c> and <c>kv_cache</c>; all by default.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="EndpointRetiredException">The server is not started with <c>VLLM_SERVER_DEV_MODE=1</c>.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task WakeUpAsync(IReadOnlyList<string>? tags = null, CancellationToken cancellationToken = default) => Developed(ServerApi.WakeUpAsync(tags, cancellationToken));

    /// <summary>Whether the server sleeps.</summary>
    /// <inheritdoc cref="WakeUpAsync" path="/exception"/>
    public async Task<bool> IsSleepingAsync(CancellationToken cancellationToken = default) =>
        (await Explained(ServerApi.IsSleepingAsync(cancellationToken), NeedsDeveloperMode).ConfigureAwait(false)).IsSleeping;

    /// <summary>Forgets the cached prefixes.</summary>
    /// <inheritdoc cref="WakeUpAsync" path="/exception"/>
    public Task ResetPrefixCacheAsync(CancellationToken cancellationToken = default) => Developed(ServerApi.ResetPrefixCacheAsync(cancellationToken));

    /// <summary>Loads an adapter, which is then served under its name, on servers with <c>VLLM_ALLOW_RUNTIME_LORA_UPDATING=1</c>.</summary>
    /// <param name="name">The name that it is served under.</param>
    /// <param name="path">Where it is: a path on the server, or an id of a model hub.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="EndpointRetiredException">The server is not started so.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task LoadLoraAdapterAsync(string name, string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return Explained(ServerApi.LoadLoraAdapterAsync(new LoraAdapter { Name = name, Path = path }, cancellationToken), NeedsAdapterUpdates);
    }

    /// <summary>Unloads an adapter.</summary>
    /// <param name="name">The name that it is served under.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="LoadLoraAdapterAsync" path="/exception"/>
    public Task UnloadLoraAdapterAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Explained(ServerApi.UnloadLoraAdapterAsync(new LoraAdapterName { Name = name }, cancellationToken), NeedsAdapterUpdates);
    }

    private string? OwnNameOrNull(string? model) => model is null ? null : OwnName(model);

    private static Task Developed(Task call) => Explained(call, NeedsDeveloperMode);

    private static async Task Explained(Task call, string reason)
    {
        try
        {
            await call.ConfigureAwait(false);
        }
        catch (EndpointRetiredException e)
        {
            throw MissingRoute.Explain(e, reason);
        }
    }

    private static async Task<T> Explained<T>(Task<T> call, string reason)
    {
        try
        {
            return await call.ConfigureAwait(false);
        }
        catch (EndpointRetiredException e)
        {
            throw MissingRoute.Explain(e, reason);
        }
    }
}
