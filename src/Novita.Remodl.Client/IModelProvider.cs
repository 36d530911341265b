namespace Novita.Remodl.Client;

/// <summary>
/// A way to models: one service, or a router over several. Immutable and safe to use from many threads at once.
/// Members that a provider lacks throw <see cref="CapabilityNotSupportedException"/>; <see cref="Capabilities"/> tells which it has.
/// </summary>
public interface IModelProvider
{
    /// <summary>The provider's name, which is also the prefix that selects it: <c>novita</c>, <c>remodlai</c>, …</summary>
    string Name { get; }

    /// <summary>What the provider can do.</summary>
    ModelCapabilities Capabilities { get; }

    /// <summary>Completes a chat and returns the whole answer.</summary>
    /// <param name="request">The chat. Its <see cref="ChatCompletionRequest.Stream"/> is not read.</param>
    /// <param name="cancellationToken">Ends the call, and with it the generation on the server.</param>
    /// <exception cref="ArgumentException">The request cannot be right; the message says what is wrong. Nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    /// <exception cref="MissingApiKeyException">There is no key; the message says where it was looked for. Nothing was sent.</exception>
    Task<ChatCompletion> CompleteChatAsync(ChatCompletionRequest request, CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.Chat);

    /// <summary>
    /// Completes a chat and streams the answer. The request is sent when the enumeration begins; leaving it closes the connection, and with it the generation on the server.
    /// A stream that has begun is never retried.
    /// </summary>
    /// <param name="request">The chat. Its <see cref="ChatCompletionRequest.Stream"/> is not read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The request cannot be right; the message says what is wrong. Nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; <see cref="ModelProviderException.PartialText"/> has the text that came before.</exception>
    /// <exception cref="StreamInterruptedException">The stream ended before the answer did.</exception>
    /// <exception cref="MissingApiKeyException">There is no key. Nothing was sent.</exception>
    IAsyncEnumerable<ChatCompletionChunk> StreamChatAsync(ChatCompletionRequest request, CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.ChatStreaming);

    /// <summary>Embeds texts, token ids or images. More than the server takes at once is sent in several calls and joined in order; the first failure ends the others.</summary>
    /// <param name="request">What is embedded.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The request cannot be right; the message says what is wrong. Nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    /// <exception cref="MissingApiKeyException">There is no key. Nothing was sent.</exception>
    Task<EmbeddingResult> EmbedAsync(EmbeddingRequest request, CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.Embeddings);

    /// <summary>Puts documents in the order of how well they answer a query, the best first.</summary>
    /// <param name="request">The query and the documents.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The request cannot be right; the message says what is wrong. Nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    /// <exception cref="MissingApiKeyException">There is no key. Nothing was sent.</exception>
    Task<RerankResult> RerankAsync(RerankRequest request, CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.Rerank);

    /// <summary>Creates a response (OpenAI's Responses API) and returns it.</summary>
    /// <param name="request">What the model is given. Its <see cref="ResponseRequest.Stream"/> is not read.</param>
    /// <param name="cancellationToken">Ends the call, and with it the generation on the server, unless that is in the background.</param>
    /// <exception cref="ArgumentException">The request cannot be right; the message says what is wrong. Nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call or the response failed; the derived type says how.</exception>
    /// <exception cref="MissingApiKeyException">There is no key; the message says where it was looked for. Nothing was sent.</exception>
    Task<ModelResponse> CreateResponseAsync(ResponseRequest request, CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.Responses);

    /// <summary>
    /// Creates a response and streams its events. The request is sent when the enumeration begins; leaving it closes the connection.
    /// A response that failed is an event here, <c>response.failed</c>; <see cref="ResponseStreamExtensions.ToResponseAsync"/> throws it.
    /// </summary>
    /// <param name="request">What the model is given. Its <see cref="ResponseRequest.Stream"/> is not read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The request cannot be right; the message says what is wrong. Nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; <see cref="ModelProviderException.PartialText"/> has the text that came before.</exception>
    /// <exception cref="StreamInterruptedException">The stream ended before the response did.</exception>
    /// <exception cref="MissingApiKeyException">There is no key. Nothing was sent.</exception>
    IAsyncEnumerable<ResponseStreamEvent> StreamResponseAsync(ResponseRequest request, CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.ResponseStreaming);

    /// <summary>Goes on with a text (OpenAI's older completions), and returns what was added.</summary>
    /// <param name="request">The text, or several. Its <see cref="CompletionRequest.Stream"/> is not read.</param>
    /// <param name="cancellationToken">Ends the call, and with it the generation on the server.</param>
    /// <exception cref="ArgumentException">The request cannot be right; the message says what is wrong. Nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    /// <exception cref="MissingApiKeyException">There is no key. Nothing was sent.</exception>
    Task<TextCompletion> CompleteTextAsync(CompletionRequest request, CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.Completions);

    /// <summary>
    /// Goes on with a text and streams what is added. The request is sent when the enumeration begins; leaving it closes the connection, and with it the generation on the server.
    /// A stream that has begun is never retried.
    /// </summary>
    /// <param name="request">The text, or several. Its <see cref="CompletionRequest.Stream"/> is not read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The request cannot be right; the message says what is wrong. Nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; <see cref="ModelProviderException.PartialText"/> has the text that came before.</exception>
    /// <exception cref="StreamInterruptedException">The stream ended before the completion did.</exception>
    /// <exception cref="MissingApiKeyException">There is no key. Nothing was sent.</exception>
    IAsyncEnumerable<TextCompletion> StreamCompletionAsync(CompletionRequest request, CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.CompletionStreaming);

    /// <summary>Lists the models that are served.</summary>
    /// <exception cref="ModelProviderException">The call failed.</exception>
    Task<ModelList> ListModelsAsync(CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.ModelList);

    /// <summary>
    /// Sends any request through the provider's base address, authentication and retries. The answer is returned as it comes, whatever its status, with its body unread.
    /// </summary>
    /// <param name="request">A request whose address is relative to the provider's root. The key goes to the provider's own origin only.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer; dispose of it.</returns>
    /// <exception cref="ProviderConnectionException">No answer came.</exception>
    /// <exception cref="ProviderTimeoutException">No answer came in time.</exception>
    Task<HttpResponseMessage> SendRawAsync(HttpRequestMessage request, CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.Passthrough);
}
