namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>The route of completions of texts.</summary>
public interface ICompletionsApi
{
    /// <summary>Completes prompts. The request's <see cref="CompletionRequest.Stream"/> must not be true.</summary>
    [Post("/completions")]
    [Headers("Accept: application/json")]
    Task<TextCompletion> CreateAsync([Body] CompletionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Completes prompts and returns the answer unread, as server-sent events. The request's <see cref="CompletionRequest.Stream"/> must be true.</summary>
    [Post("/completions")]
    [Headers("Accept: text/event-stream")]
    Task<HttpResponseMessage> StreamAsync([Body] CompletionRequest request, CancellationToken cancellationToken = default);
}
