using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <content>Images: made, changed and streamed.</content>
public abstract partial class OpenAICompatibleProvider
{
    /// <summary>The routes of images, without what <see cref="GenerateImageAsync"/> and <see cref="EditImageAsync"/> do to a request.</summary>
    public IImagesApi ImagesApi { get; }

    /// <inheritdoc/>
    public virtual Task<ImageResult> GenerateImageAsync(ImageRequest request, CancellationToken cancellationToken = default)
    {
        ImageRequestChecks.Check(request);
        ImageRequestChecks.CheckOpenAI(request);
        return _downloads.ReachableAsync(ImagesApi.GenerateAsync(request with { Model = OwnName(request.Model), Stream = null, PartialImages = null }, cancellationToken));
    }

    /// <summary>Makes images. The server answers when they are done, so that the job has ended when it is returned.</summary>
    /// <inheritdoc/>
    public virtual async Task<GenerationJob<ImageResult>> StartImageAsync(ImageRequest request, CancellationToken cancellationToken = default) =>
        Ended(await GenerateImageAsync(request, cancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public virtual IAsyncEnumerable<ImageStreamEvent> StreamImageAsync(ImageRequest request, CancellationToken cancellationToken = default)
    {
        ImageRequestChecks.Check(request);
        ImageRequestChecks.CheckOpenAI(request);
        var prepared = request with { Model = OwnName(request.Model), Stream = true };
        return ReadImages(ImageEventType.GenerationCompleted, request.N, token => ImagesApi.StreamAsync(prepared, token), cancellationToken);
    }

    /// <inheritdoc/>
    public virtual Task<ImageResult> EditImageAsync(ImageEditRequest request, CancellationToken cancellationToken = default)
    {
        ImageRequestChecks.Check(request);
        var prepared = request with { Model = OwnName(request.Model), Stream = null, PartialImages = null };
        return _downloads.ReachableAsync(ImagesApi.EditAsync(ImageBodies.Edit(prepared, Json), cancellationToken));
    }

    /// <summary>Makes images from images and a text and streams them: unfinished ones, as many as <see cref="ImageEditRequest.PartialImages"/> says, then the finished ones.</summary>
    /// <param name="request">The images, and what shall be changed. Its <see cref="ImageEditRequest.Stream"/> is not read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="StreamImageAsync" path="/exception"/>
    public IAsyncEnumerable<ImageStreamEvent> StreamImageEditAsync(ImageEditRequest request, CancellationToken cancellationToken = default)
    {
        ImageRequestChecks.Check(request);
        var prepared = request with { Model = OwnName(request.Model), Stream = true };
        return ReadImages(ImageEventType.EditCompleted, request.N, token => ImagesApi.StreamEditAsync(ImageBodies.Edit(prepared, Json), token), cancellationToken);
    }

    /// <summary>Makes variations of an image. Novita and vLLM do not have this.</summary>
    /// <param name="request">The image.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="EndpointRetiredException">The server does not have the route.</exception>
    /// <inheritdoc cref="EditImageAsync" path="/exception"/>
    public Task<ImageResult> VaryImageAsync(ImageVariationRequest request, CancellationToken cancellationToken = default)
    {
        ImageRequestChecks.Check(request);
        return _downloads.ReachableAsync(ImagesApi.VaryAsync(ImageBodies.Variation(request with { Model = OwnName(request.Model) }), cancellationToken));
    }

    /// <summary>A job of what was answered at once.</summary>
    private protected GenerationJob<ImageResult> Ended(ImageResult result) =>
        new(new JobHandle { Provider = Name, Kind = JobHandle.AnswerKind, Id = Guid.NewGuid().ToString("n") }, result);

    private IAsyncEnumerable<ImageStreamEvent> ReadImages(
        ImageEventType completed, int? images, Func<CancellationToken, Task<HttpResponseMessage>> send, CancellationToken cancellationToken) =>
        EventStreamReader<ImageStreamEvent>.ReadAsync(() => new ImageStreamReader(_errors, WireJson.Options, completed, images ?? 1, _downloads.OpenAsync), send, cancellationToken);
}
