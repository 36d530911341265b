using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Api;

/// <summary>The native routes that work on an image. The synchronous ones answer with <c>image_file</c>, in base64, and <c>image_type</c>; the answer is returned unread, since it may be large.</summary>
public interface IImageToolsApi
{
    /// <summary>Takes out of a picture what a mask covers. Retired on 2026-07-22.</summary>
    [Post("/v3/cleanup")]
    [Headers("Accept: application/json")]
    Task<HttpResponseMessage> CleanupAsync([Body] CleanupRequest request, CancellationToken cancellationToken = default);

    /// <summary>Leaves the subject of a picture alone. Retired on 2026-07-22.</summary>
    [Post("/v3/remove-background")]
    [Headers("Accept: application/json")]
    Task<HttpResponseMessage> RemoveBackgroundAsync([Body] RemoveBackgroundRequest request, CancellationToken cancellationToken = default);

    /// <summary>Puts the subject of a picture before another background. Retired on 2026-07-22.</summary>
    [Post("/v3/replace-background")]
    [Headers("Accept: application/json")]
    Task<HttpResponseMessage> ReplaceBackgroundAsync([Body] ReplaceBackgroundRequest request, CancellationToken cancellationToken = default);

    /// <summary>Takes the text out of a picture. Retired on 2026-07-22.</summary>
    [Post("/v3/remove-text")]
    [Headers("Accept: application/json")]
    Task<HttpResponseMessage> RemoveTextAsync([Body] RemoveTextRequest request, CancellationToken cancellationToken = default);

    /// <summary>Makes a variation of a picture.</summary>
    [Post("/v3/reimagine")]
    [Headers("Accept: application/json")]
    Task<HttpResponseMessage> ReimagineAsync([Body] ReimagineRequest request, CancellationToken cancellationToken = default);

    /// <summary>Puts a face into a picture.</summary>
    [Post("/v3/merge-face")]
    [Headers("Accept: application/json")]
    Task<HttpResponseMessage> MergeFaceAsync([Body] MergeFaceRequest request, CancellationToken cancellationToken = default);

    /// <summary>Tells what a picture shows, as a prompt that would make one like it. Retired on 2026-07-22.</summary>
    [Post("/v3/img2prompt")]
    [Headers("Accept: application/json")]
    Task<ImageToPromptResult> DescribeAsync([Body] ImageToPromptRequest request, CancellationToken cancellationToken = default);

    /// <summary>Starts to put the subject of a picture before another background. Retired on 2026-07-22.</summary>
    [Post("/v3/async/replace-background")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> SubmitReplaceBackgroundAsync([Body] ReplaceBackgroundRequest request, CancellationToken cancellationToken = default);

    /// <summary>Starts to take the background of a picture away. Retired on 2026-08-19.</summary>
    [Post("/v3/async/image-remove-background")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> SubmitBackgroundRemovalAsync([Body] ImageBackgroundRemovalRequest request, CancellationToken cancellationToken = default);

    /// <summary>Starts to take out of a picture what a mask covers or a text names. Retired on 2026-08-19.</summary>
    [Post("/v3/async/image-eraser")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> SubmitEraserAsync([Body] ImageEraserRequest request, CancellationToken cancellationToken = default);

    /// <summary>Starts to make a picture larger. Retired on 2026-08-19.</summary>
    [Post("/v3/async/image-upscaler")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> SubmitUpscalerAsync([Body] ImageUpscalerRequest request, CancellationToken cancellationToken = default);

    /// <summary>Starts to put a face into a video.</summary>
    [Post("/v3/async/video-merge-face")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> SubmitVideoMergeFaceAsync([Body] MediaEnvelope<VideoMergeFaceRequest> request, CancellationToken cancellationToken = default);
}
