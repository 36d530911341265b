namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>The routes of images. Novita has no variations; of vLLM's servers only vLLM-Omni has any of them. A route that the server does not have throws <see cref="EndpointRetiredException"/>.</summary>
public interface IImagesApi
{
    /// <summary>Makes images. The request's <see cref="ImageRequest.Stream"/> must not be true.</summary>
    [Post("/images/generations")]
    [Headers("Accept: application/json")]
    Task<ImageResult> GenerateAsync([Body] ImageRequest request, CancellationToken cancellationToken = default);

    /// <summary>Makes images and returns the answer unread, as server-sent events. The request's <see cref="ImageRequest.Stream"/> must be true.</summary>
    [Post("/images/generations")]
    [Headers("Accept: text/event-stream")]
    Task<HttpResponseMessage> StreamAsync([Body] ImageRequest request, CancellationToken cancellationToken = default);

    /// <summary>Makes images from images.</summary>
    /// <param name="body">A form with <c>image[]</c>, <c>mask</c> and the fields of <see cref="ImageEditRequest"/>, or these as JSON.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/images/edits")]
    [Headers("Accept: application/json")]
    Task<ImageResult> EditAsync([Body(buffered: false)] HttpContent body, CancellationToken cancellationToken = default);

    /// <summary>Makes images from images and returns the answer unread, as server-sent events.</summary>
    /// <param name="body">As in <see cref="EditAsync"/>, with <c>stream</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/images/edits")]
    [Headers("Accept: text/event-stream")]
    Task<HttpResponseMessage> StreamEditAsync([Body(buffered: false)] HttpContent body, CancellationToken cancellationToken = default);

    /// <summary>Makes variations of an image.</summary>
    /// <param name="body">A form with <c>image</c> and the fields of <see cref="ImageVariationRequest"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/images/variations")]
    [Headers("Accept: application/json")]
    Task<ImageResult> VaryAsync([Body(buffered: false)] HttpContent body, CancellationToken cancellationToken = default);
}
