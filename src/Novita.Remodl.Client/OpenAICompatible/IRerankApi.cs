namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>The route of rerank, which is Cohere's and not OpenAI's.</summary>
public interface IRerankApi
{
    /// <summary>Ranks documents by a query.</summary>
    [Post("/rerank")]
    [Headers("Accept: application/json")]
    Task<RerankResult> CreateAsync([Body] RerankRequest request, CancellationToken cancellationToken = default);
}
