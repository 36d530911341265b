namespace Novita.Remodl.Client;

/// <summary>Ranks in one line.</summary>
public static class ModelProviderRerankExtensions
{
    /// <summary>Ranks texts by a query.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="model">The model's id, for example <c>baai/bge-reranker-v2-m3</c>.</param>
    /// <param name="query">What the texts are ranked by.</param>
    /// <param name="documents">The texts.</param>
    /// <param name="topN">How many of the best are returned; null for all.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="IModelProvider.RerankAsync" path="/exception"/>
    public static Task<RerankResult> RerankAsync(
        this IModelProvider provider, string model, string query, IEnumerable<string> documents, int? topN = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        ArgumentNullException.ThrowIfNull(documents);
        return provider.RerankAsync(new RerankRequest { Model = model, Query = query, Documents = [.. documents.Select(RerankDocument.FromText)], TopN = topN }, cancellationToken);
    }
}
