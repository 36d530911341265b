namespace Novita.Remodl.Client.RemodlAI;

/// <summary>Where a RemodlAI server is asked to rerank, and to score.</summary>
public enum RerankRoute
{
    /// <summary>At <c>/v1/rerank</c> when a key is set, since only that path checks it; else at <c>/rerank</c>. The default.</summary>
    Automatic,

    /// <summary>At <c>/rerank</c>.</summary>
    Root,

    /// <summary>At <c>/v1/rerank</c>.</summary>
    V1,
}
