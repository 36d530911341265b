namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>The route of embeddings.</summary>
public interface IEmbeddingsApi
{
    /// <summary>Embeds what one call takes.</summary>
    [Post("/embeddings")]
    [Headers("Accept: application/json")]
    Task<EmbeddingResult> CreateAsync([Body] EmbeddingRequest request, CancellationToken cancellationToken = default);

    /// <summary>Embeds what one call takes, and returns each vector as its bytes. The request's <see cref="EmbeddingRequest.EncodingFormat"/> must be base64.</summary>
    [Post("/embeddings")]
    [Headers("Accept: application/json")]
    Task<PackedEmbeddingResult> CreatePackedAsync([Body] EmbeddingRequest request, CancellationToken cancellationToken = default);

    /// <summary>Embeds what one call takes, and returns the answer unread: for encodings that are no JSON, such as vLLM's <c>bytes</c>.</summary>
    [Post("/embeddings")]
    Task<HttpResponseMessage> CreateUnreadAsync([Body] EmbeddingRequest request, CancellationToken cancellationToken = default);
}
