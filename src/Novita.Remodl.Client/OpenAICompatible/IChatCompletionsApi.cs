namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>The route of chat completions.</summary>
public interface IChatCompletionsApi
{
    /// <summary>Completes a chat. The request's <see cref="ChatCompletionRequest.Stream"/> must not be true.</summary>
    [Post("/chat/completions")]
    [Headers("Accept: application/json")]
    Task<ChatCompletion> CreateAsync([Body] ChatCompletionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Completes a chat and returns the answer unread, as server-sent events. The request's <see cref="ChatCompletionRequest.Stream"/> must be true.</summary>
    [Post("/chat/completions")]
    [Headers("Accept: text/event-stream")]
    Task<HttpResponseMessage> StreamAsync([Body] ChatCompletionRequest request, CancellationToken cancellationToken = default);
}
