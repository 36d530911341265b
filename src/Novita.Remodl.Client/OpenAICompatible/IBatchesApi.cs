namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>The routes of batches. vLLM servers don't have them: there they throw <see cref="EndpointRetiredException"/>.</summary>
public interface IBatchesApi
{
    /// <summary>Starts a batch. It costs money, so it is only sent again when the service surely did not take it.</summary>
    [Post("/batches")]
    [Headers("Accept: application/json")]
    Task<Batch> CreateAsync([Body] BatchRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the batches, a page of them, the latest first. Novita documents neither parameter.</summary>
    /// <param name="after">The id of the batch after which the page begins.</param>
    /// <param name="limit">How many batches the page has at most: 1 to 100, 20 by default.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/batches")]
    [Headers("Accept: application/json")]
    Task<BatchPage> ListAsync(string? after = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Tells where a batch stands.</summary>
    [Get("/batches/{id}")]
    [Headers("Accept: application/json")]
    Task<Batch> RetrieveAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Cancels a batch. What was answered by then is kept.</summary>
    [Post("/batches/{id}/cancel")]
    [Headers("Accept: application/json")]
    Task<Batch> CancelAsync(string id, CancellationToken cancellationToken = default);
}
