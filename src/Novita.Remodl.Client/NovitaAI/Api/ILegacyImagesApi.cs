using Novita.Remodl.Client.NovitaAI.Legacy;

namespace Novita.Remodl.Client.NovitaAI.Api;

/// <summary>The routes of the <c>/v2</c> API for Stable Diffusion. All of them are deprecated: a route that the service does not have any more throws <see cref="EndpointRetiredException"/>.</summary>
public interface ILegacyImagesApi
{
    /// <summary>Starts a picture of a text.</summary>
    [Post("/v2/txt2img")]
    [Headers("Accept: application/json")]
    Task<LegacyAnswer<LegacyTask>> TextToImageAsync([Body] LegacyTextToImageRequest request, CancellationToken cancellationToken = default);

    /// <summary>Starts a picture made of others.</summary>
    [Post("/v2/img2img")]
    [Headers("Accept: application/json")]
    Task<LegacyAnswer<LegacyTask>> ImageToImageAsync([Body] LegacyImageToImageRequest request, CancellationToken cancellationToken = default);

    /// <summary>Starts to make a picture larger.</summary>
    [Post("/v2/upscale")]
    [Headers("Accept: application/json")]
    Task<LegacyAnswer<LegacyTask>> UpscaleAsync([Body] LegacyUpscaleRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads a task.</summary>
    [Get("/v2/progress")]
    [Headers("Accept: application/json")]
    Task<LegacyAnswer<LegacyProgress>> GetProgressAsync([AliasAs("task_id")] string taskId, CancellationToken cancellationToken = default);

    /// <summary>Starts a picture of a text, by the dedicated machines of an enterprise plan.</summary>
    [Post("/v2/enterprise/txt2img")]
    [Headers("Accept: application/json")]
    Task<LegacyAnswer<LegacyTask>> EnterpriseTextToImageAsync([Body] LegacyTextToImageRequest request, CancellationToken cancellationToken = default);

    /// <summary>Starts a picture made of others, by the dedicated machines of an enterprise plan.</summary>
    [Post("/v2/enterprise/img2img")]
    [Headers("Accept: application/json")]
    Task<LegacyAnswer<LegacyTask>> EnterpriseImageToImageAsync([Body] LegacyImageToImageRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads a task of an enterprise plan.</summary>
    [Get("/v2/enterprise/progress")]
    [Headers("Accept: application/json")]
    Task<LegacyAnswer<LegacyProgress>> GetEnterpriseProgressAsync([AliasAs("task_id")] string taskId, CancellationToken cancellationToken = default);

    /// <summary>Lists models: checkpoints, or those of a type, <c>controlnet</c> or <c>vae</c>.</summary>
    [Get("/v2/models")]
    [Headers("Accept: application/json")]
    Task<LegacyAnswer<LegacyModelList>> ListModelsAsync(string? type = null, CancellationToken cancellationToken = default);
}
