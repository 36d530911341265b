using Novita.Remodl.Client.Jobs;

namespace Novita.Remodl.Client;

/// <summary>Images in one line.</summary>
public static class ModelProviderImageExtensions
{
    /// <summary>Makes images and waits for them, by limits and with progress of one's own. Where the service answers at once, there is nothing to wait for.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="request">What shall be seen.</param>
    /// <param name="wait">How it is waited.</param>
    /// <param name="progress">Is told of every look at the job.</param>
    /// <param name="cancellationToken">Ends the waiting; a job that was taken goes on.</param>
    /// <exception cref="GenerationFailedException">The job failed.</exception>
    /// <exception cref="ProviderTimeoutException">It took longer than <see cref="JobWaitOptions.Timeout"/>. The job goes on; its handle is in the exception.</exception>
    /// <inheritdoc cref="IModelProvider.StartImageAsync" path="/exception"/>
    public static async Task<ImageResult> GenerateImageAsync(
        this IModelProvider provider, ImageRequest request, JobWaitOptions? wait, IProgress<JobProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        var job = await provider.StartImageAsync(request, cancellationToken).ConfigureAwait(false);
        return await job.WaitAsync(wait, progress, cancellationToken).ConfigureAwait(false);
    }

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
        return result.Image
            ?? throw new InvalidProviderResponseException($"{provider.Name} answered without an image.", new() { Provider = provider.Name });
    }
}
