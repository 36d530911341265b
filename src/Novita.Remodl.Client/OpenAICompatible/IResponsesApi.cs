namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>
/// The routes of responses. Not every server has them all: Novita has only the one that creates; vLLM lacks deletion, input items, token counts and compaction.
/// A route that the server does not have throws <see cref="EndpointRetiredException"/>.
/// </summary>
public interface IResponsesApi
{
    /// <summary>Creates a response. The request's <see cref="ResponseRequest.Stream"/> must not be true.</summary>
    [Post("/responses")]
    [Headers("Accept: application/json")]
    Task<ModelResponse> CreateAsync([Body] ResponseRequest request, CancellationToken cancellationToken = default);

    /// <summary>Creates a response and returns the answer unread, as server-sent events. The request's <see cref="ResponseRequest.Stream"/> must be true.</summary>
    [Post("/responses")]
    [Headers("Accept: text/event-stream")]
    Task<HttpResponseMessage> StreamAsync([Body] ResponseRequest request, CancellationToken cancellationToken = default);

    /// <summary>Retrieves a response that the server keeps.</summary>
    [Get("/responses/{id}")]
    [Headers("Accept: application/json")]
    Task<ModelResponse> RetrieveAsync(string id, [Query(CollectionFormat.Csv)] IReadOnlyList<ResponseInclude>? include = null, CancellationToken cancellationToken = default);

    /// <summary>Retrieves the events of a response in the background and returns the answer unread, as server-sent events.</summary>
    /// <param name="id">The response's id.</param>
    /// <param name="stream">Must be true.</param>
    /// <param name="startingAfter">The sequence number after which the events begin.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/responses/{id}")]
    [Headers("Accept: text/event-stream")]
    Task<HttpResponseMessage> StreamRetrievedAsync(string id, bool stream, [AliasAs("starting_after")] long? startingAfter = null, CancellationToken cancellationToken = default);

    /// <summary>Cancels a response in the background.</summary>
    [Post("/responses/{id}/cancel")]
    [Headers("Accept: application/json")]
    Task<ModelResponse> CancelAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Deletes a response.</summary>
    [Delete("/responses/{id}")]
    [Headers("Accept: application/json")]
    Task DeleteAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists the items of a response's input, a page of them.</summary>
    /// <param name="id">The response's id.</param>
    /// <param name="after">The id of the item after which the page begins.</param>
    /// <param name="before">The id of the item before which the page ends.</param>
    /// <param name="limit">How many items the page has at most; 20 by default.</param>
    /// <param name="order">The order; the latest first by default.</param>
    /// <param name="include">What the items shall have beyond the usual.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/responses/{id}/input_items")]
    [Headers("Accept: application/json")]
    Task<ResponseItemPage> ListInputItemsAsync(
        string id,
        string? after = null,
        string? before = null,
        int? limit = null,
        ItemOrder? order = null,
        [Query(CollectionFormat.Csv)] IReadOnlyList<ResponseInclude>? include = null,
        CancellationToken cancellationToken = default);

    /// <summary>Counts the tokens of an input.</summary>
    [Post("/responses/input_tokens")]
    [Headers("Accept: application/json")]
    Task<InputTokenCount> CountInputTokensAsync([Body] InputTokenCountRequest request, CancellationToken cancellationToken = default);

    /// <summary>Makes a conversation short.</summary>
    [Post("/responses/compact")]
    [Headers("Accept: application/json")]
    Task<CompactedResponse> CompactAsync([Body] CompactionRequest request, CancellationToken cancellationToken = default);
}
