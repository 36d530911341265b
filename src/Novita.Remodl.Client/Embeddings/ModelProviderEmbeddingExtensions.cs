namespace Novita.Remodl.Client;

/// <summary>Embeds in one line.</summary>
public static class ModelProviderEmbeddingExtensions
{
    /// <summary>Embeds one text.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="model">The model's id, for example <c>baai/bge-m3</c>.</param>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The text's vector.</returns>
    /// <inheritdoc cref="IModelProvider.EmbedAsync" path="/exception"/>
    public static async Task<ReadOnlyMemory<float>> EmbedAsync(this IModelProvider provider, string model, string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        var result = await provider.EmbedAsync(new EmbeddingRequest { Model = model, Input = text }, cancellationToken).ConfigureAwait(false);
        return result.Vectors is [var vector, ..] ? vector : throw new InvalidProviderResponseException($"{provider.Name} sent no vector for the text.");
    }

    /// <summary>Embeds several texts.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="model">The model's id, for example <c>baai/bge-m3</c>.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A vector for each text, in their order.</returns>
    /// <inheritdoc cref="IModelProvider.EmbedAsync" path="/exception"/>
    public static async Task<IReadOnlyList<ReadOnlyMemory<float>>> EmbedAsync(
        this IModelProvider provider, string model, IEnumerable<string> texts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        var result = await provider.EmbedAsync(new EmbeddingRequest { Model = model, Input = EmbeddingInput.FromTexts(texts) }, cancellationToken).ConfigureAwait(false);
        return result.Vectors;
    }
}
