namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>The route of embeddings.</summary>
public interface IEmbeddingsApi
{
    /// <summary>Embeds what one call takes.</summary>
    [Post("/embeddings")]
    [Headers("Accept: application/json")]
    Task<EmbeddingResult> CreateAsync([Body] EmbeddingRequest request, CancellationToken cancellationToken = default);
}
