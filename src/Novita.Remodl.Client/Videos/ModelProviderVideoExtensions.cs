using Novita.Remodl.Client.Jobs;

namespace Novita.Remodl.Client;

/// <summary>Videos in one line.</summary>
public static class ModelProviderVideoExtensions
{
    /// <summary>Makes a video and waits for it.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="request">What shall be made.</param>
    /// <param name="wait">How it is waited.</param>
    /// <param name="progress">Is told of every look at the job.</param>
    /// <param name="cancellationToken">Ends the waiting; a job that was taken goes on.</param>
    /// <exception cref="ArgumentException">The model has no endpoint, or its endpoint can't express a field. Nothing was sent.</exception>
    /// <exception cref="GenerationFailedException">The job failed.</exception>
    /// <exception cref="ProviderTimeoutException">It took longer than <see cref="JobWaitOptions.Timeout"/>. The job goes on; its handle is in the exception.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public static async Task<VideoResult> GenerateVideoAsync(
        this IModelProvider provider, VideoRequest request, JobWaitOptions? wait = null, IProgress<JobProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        var job = await provider.StartVideoAsync(request, cancellationToken).ConfigureAwait(false);
        return await job.WaitAsync(wait, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Makes a video from a text, or from a text and an image, and waits for it.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="model">The model.</param>
    /// <param name="prompt">What shall be seen.</param>
    /// <param name="firstFrame">The image that it begins with.</param>
    /// <param name="cancellationToken">Ends the waiting; a job that was taken goes on.</param>
    /// <inheritdoc cref="GenerateVideoAsync(IModelProvider, VideoRequest, JobWaitOptions, IProgress{JobProgress}, CancellationToken)" path="/exception"/>
    public static async Task<GeneratedVideo> GenerateVideoAsync(
        this IModelProvider provider, string model, string prompt, MediaInput? firstFrame = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        var result = await provider.GenerateVideoAsync(new VideoRequest { Model = model, Prompt = prompt, FirstFrame = firstFrame }, cancellationToken: cancellationToken).ConfigureAwait(false);
        return result.Video ?? throw new InvalidProviderResponseException($"{provider.Name} ended the job without a video.", new() { Provider = provider.Name });
    }
}
