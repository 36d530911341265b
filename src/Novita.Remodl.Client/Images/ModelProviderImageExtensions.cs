namespace Novita.Remodl.Client;

/// <summary>Images in one line.</summary>
public static class ModelProviderImageExtensions
{
    /// <summary>Makes one image from a text.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="model">The model's id; of Novita also a checkpoint's name.</param>
    /// <param name="prompt">What shall be seen.</param>
    /// <param name="size">The size; the model's by default.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="IModelProvider.GenerateImageAsync" path="/exception"/>
    public static async Task<GeneratedImage> GenerateImageAsync(
        this IModelProvider provider, string model, string prompt, ImageSize? size = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        var result = await provider.GenerateImageAsync(new ImageRequest { Model = model, Prompt = prompt, Size = size }, cancellationToken).ConfigureAwait(false);
        return result.Data.Count > 0
            ? result.Data[0]
            : throw new InvalidProviderResponseException($"{provider.Name} answered without an image.", new() { Provider = provider.Name });
    }
}
