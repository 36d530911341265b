namespace Novita.Remodl.Client.OpenAICompatible;

/// <content>Rerank.</content>
public abstract partial class OpenAICompatibleProvider
{
    /// <summary>The route of rerank, without what <see cref="RerankAsync"/> does to a request and its answer.</summary>
    public IRerankApi RerankApi { get; }

    /// <inheritdoc/>
    public Task<RerankResult> RerankAsync(RerankRequest request, CancellationToken cancellationToken = default)
    {
        RerankRequestChecks.Check(request);
        var prepared = Prepare(RerankDocuments.Project(request) with { Model = OwnName(request.Model) });
        return RankAsync(prepared, request, cancellationToken);
    }

    /// <summary>The route that <see cref="RerankAsync"/> takes.</summary>
    private protected virtual IRerankApi Reranker => RerankApi;

    /// <summary>Changes a request to what the server's wire demands.</summary>
    private protected virtual RerankRequest Prepare(RerankRequest request) => request;

    private async Task<RerankResult> RankAsync(RerankRequest prepared, RerankRequest request, CancellationToken cancellationToken) =>
        RerankDocuments.Restore(await Reranker.CreateAsync(prepared, cancellationToken).ConfigureAwait(false), request, _errors);
}
