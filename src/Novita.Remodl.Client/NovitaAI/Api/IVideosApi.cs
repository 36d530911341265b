using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.NovitaAI.Media.Videos;

namespace Novita.Remodl.Client.NovitaAI.Api;

/// <summary>The routes of videos that are of no larger family, and the unified one.</summary>
public interface IVideosApi
{
    /// <summary>Submits a task to any of the models that the unified endpoint has.</summary>
    [Post("/v3/video/create")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> CreateAsync([Body] UnifiedVideoRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the models of the unified endpoint, each with the JSON schema of its requests. No key is needed.</summary>
    [Get("/v3/admin/video-unify-api/config")]
    [Headers("Accept: application/json")]
    Task<VideoModelList> ListModelsAsync(CancellationToken cancellationToken = default);

    /// <summary>Submits a task: PixVerse 4.5, from a text. Retired on 2026-07-22.</summary>
    [Post("/v3/async/pixverse-v4.5-t2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> PixVerseTextToVideoAsync([Body] PixVerseTextToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: PixVerse 4.5, from an image. Retired on 2026-07-22.</summary>
    [Post("/v3/async/pixverse-v4.5-i2v")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> PixVerseImageToVideoAsync([Body] PixVerseImageToVideo request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Hunyuan Video Fast, from a text.</summary>
    [Post("/v3/async/hunyuan-video-fast")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> HunyuanVideoFastAsync([Body] HunyuanVideoFast request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: Stable Video Diffusion, from an image.</summary>
    [Post("/v3/async/img2video")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> StableVideoFromImageAsync([Body] StableVideoFromImage request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: a Stable Diffusion model, from texts.</summary>
    [Post("/v3/async/txt2video")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> StableVideoFromTextAsync([Body] StableVideoFromText request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: HeyGen, what is said in a video translated.</summary>
    [Post("/v3/async/heygen-video-translate")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> HeyGenTranslateAsync([Body] HeyGenTranslate request, CancellationToken cancellationToken = default);
}
