using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Api;

/// <summary>The native routes that work on an image. The synchronous ones answer with <c>image_file</c>, in base64, and <c>image_type</c>; the answer is returned unread, since it may be large.</summary>
public interface IImageToolsApi
{
    /// <summary>What a mask covers is taken out.</summary>
    [Post("/v3/cleanup")]
    [Headers("Accept: application/json")]
    Task<HttpResponseMessage> CleanupAsync([Body] CleanupRequest request, CancellationToken cancellationToken = default);

    /// <summary>The subject alone.</summary>
    [Post("/v3/remove-background")]
    [Headers("Accept: application/json")]
    Task<HttpResponseMessage> RemoveBackgroundAsync([Body] RemoveBackgroundRequest request, CancellationToken cancellationToken = default);

    /// <summary>Another background.</summary>
    [Post("/v3/replace-background")]
    [Headers("Accept: application/json")]
    Task<HttpResponseMessage> ReplaceBackgroundAsync([Body] ReplaceBackgroundRequest request, CancellationToken cancellationToken = default);

    /// <summary>Without its text.</summary>
    [Post("/v3/remove-text")]
    [Headers("Accept: application/json")]
    Task<HttpResponseMessage> RemoveTextAsync([Body] RemoveTextRequest request, CancellationToken cancellationToken = default);

    /// <summary>A variation.</summary>
    [Post("/v3/reimagine")]
    [Headers("Accept: application/json")]
    Task<HttpResponseMessage> ReimagineAsync([Body] ReimagineRequest request, CancellationToken cancellationToken = default);

    /// <summary>A face put in.</summary>
    [Post("/v3/merge-face")]
    [Headers("Accept: application/json")]
    Task<HttpResponseMessage> MergeFaceAsync([Body] MergeFaceRequest request, CancellationToken cancellationToken = default);

    /// <summary>What it shows, as a prompt. Retired.</summary>
    [Post("/v3/img2prompt")]
    [Headers("Accept: application/json")]
    Task<ImageToPromptResult> DescribeAsync([Body] ImageToPromptRequest request, CancellationToken cancellationToken = default);

    /// <summary>Another background, as a task.</summary>
    [Post("/v3/async/replace-background")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> SubmitReplaceBackgroundAsync([Body] ReplaceBackgroundRequest request, CancellationToken cancellationToken = default);

    /// <summary>The subject alone, as a task. Retired.</summary>
    [Post("/v3/async/image-remove-background")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> SubmitBackgroundRemovalAsync([Body] ImageBackgroundRemovalRequest request, CancellationToken cancellationToken = default);

    /// <summary>What a mask or a text says is taken out. Retired.</summary>
    [Post("/v3/async/image-eraser")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> SubmitEraserAsync([Body] ImageEraserRequest request, CancellationToken cancellationToken = default);

    /// <summary>Made larger. Retired.</summary>
    [Post("/v3/async/image-upscaler")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> SubmitUpscalerAsync([Body] ImageUpscalerRequest request, CancellationToken cancellationToken = default);

    /// <summary>A face put into a video.</summary>
    [Post("/v3/async/video-merge-face")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> SubmitVideoMergeFaceAsync([Body] MediaEnvelope<VideoMergeFaceRequest> request, CancellationToken cancellationToken = default);
}
