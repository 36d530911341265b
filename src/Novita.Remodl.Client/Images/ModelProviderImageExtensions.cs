using System.Globalization;

namespace Novita.Remodl.Client;

/// <summary>Images in one line.</summary>
public static class ModelProviderImageExtensions
{
    /// <summary>Makes one image from a text.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="model">The model's id.</param>
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

    /// <summary>Opens an image, wherever it is: its bytes, or what is at its address, as it comes. The provider's key is not sent to addresses of others.</summary>
    /// <param name="provider">A provider with <see cref="ModelCapabilities.Passthrough"/>; of a router, one of those that it routes to.</param>
    /// <param name="image">The image.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The encoded image; dispose of it.</returns>
    /// <exception cref="InvalidProviderResponseException">There is no image at the address (any more).</exception>
    /// <exception cref="ProviderConnectionException">The address can't be reached.</exception>
    public static async Task<Stream> OpenImageAsync(this IModelProvider provider, GeneratedImage image, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        ArgumentNullException.ThrowIfNull(image);
        if (image.Bytes is not null || image.Url is null)
        {
            return image.OpenRead();
        }

        if (Serialization.DataUri.Base64Of(image.Url) is { } data)
        {
            return new MemoryStream(Convert.FromBase64String(data), writable: false);
        }

        if (!Uri.TryCreate(image.Url, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
        {
            throw new InvalidProviderResponseException($"{provider.Name} gave an image without a web address: '{Serialization.InlineData.Shorten(image.Url)}'.", new() { Provider = provider.Name });
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        var response = await provider.SendRawAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.IsSuccessStatusCode)
        {
            // The stream keeps the connection, and gives it back when it is closed.
            return await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        }

        using (response)
        {
            throw new InvalidProviderResponseException(
                string.Create(CultureInfo.InvariantCulture, $"The image of {provider.Name} at {address.Host} can't be fetched: status {(int)response.StatusCode}. Such addresses expire; fetch images soon after they were made."),
                new() { Provider = provider.Name, StatusCode = (int)response.StatusCode });
        }
    }

    /// <summary>Writes an image, wherever it is, to a file, which is there whole or not at all. A file of that name is replaced.</summary>
    /// <param name="provider">A provider with <see cref="ModelCapabilities.Passthrough"/>; of a router, one of those that it routes to.</param>
    /// <param name="image">The image.</param>
    /// <param name="path">The file's path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="OpenImageAsync" path="/exception"/>
    public static async Task SaveImageAsync(this IModelProvider provider, GeneratedImage image, string path, CancellationToken cancellationToken = default)
    {
        var content = await provider.OpenImageAsync(image, cancellationToken).ConfigureAwait(false);
        await using (content.ConfigureAwait(false))
        {
            await AtomicFile.WriteAsync(path, content.CopyToAsync, cancellationToken).ConfigureAwait(false);
        }
    }
}
