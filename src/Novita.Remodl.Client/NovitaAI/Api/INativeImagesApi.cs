using System.Text.Json;
using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Api;

/// <summary>The native routes that make images. Most come and go within months: a route that the service does not have throws <see cref="EndpointRetiredException"/>.</summary>
public interface INativeImagesApi
{
    /// <summary>Starts a picture of a text, by a checkpoint.</summary>
    [Post("/v3/async/txt2img")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> TextToImageAsync([Body] MediaEnvelope<TextToImageRequest> request, CancellationToken cancellationToken = default);

    /// <summary>Starts a picture made of another, by a checkpoint.</summary>
    [Post("/v3/async/img2img")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> ImageToImageAsync([Body] MediaEnvelope<ImageToImageRequest> request, CancellationToken cancellationToken = default);

    /// <summary>Starts to make a part of a picture anew, by a checkpoint. Retired on 2026-07-22.</summary>
    [Post("/v3/async/inpainting")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> InpaintAsync([Body] MediaEnvelope<InpaintingRequest> request, CancellationToken cancellationToken = default);

    /// <summary>Starts to make a picture larger. Retired on 2026-07-22.</summary>
    [Post("/v3/async/upscale")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> UpscaleAsync([Body] MediaEnvelope<UpscaleRequest> request, CancellationToken cancellationToken = default);

    /// <summary>Starts a picture by FLUX.1 Kontext dev. Retired on 2026-08-19.</summary>
    [Post("/v3/async/flux-1-kontext-dev")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> FluxKontextDevAsync([Body] FluxKontextDevRequest request, CancellationToken cancellationToken = default);

    /// <summary>Starts a picture by FLUX.1 Kontext pro. Retired on 2026-08-19.</summary>
    [Post("/v3/async/flux-1-kontext-pro")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> FluxKontextProAsync([Body] FluxKontextProRequest request, CancellationToken cancellationToken = default);

    /// <summary>Starts a picture by FLUX.1 Kontext max. Retired on 2026-08-19.</summary>
    [Post("/v3/async/flux-1-kontext-max")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> FluxKontextMaxAsync([Body] FluxKontextMaxRequest request, CancellationToken cancellationToken = default);

    /// <summary>Starts a picture by FLUX.2 dev. Retired on 2026-08-19.</summary>
    [Post("/v3/async/flux-2-dev")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> Flux2DevAsync([Body] Flux2DevRequest request, CancellationToken cancellationToken = default);

    /// <summary>Starts a picture by FLUX.2 flex. Retired on 2026-08-19.</summary>
    [Post("/v3/async/flux-2-flex")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> Flux2FlexAsync([Body] Flux2FlexRequest request, CancellationToken cancellationToken = default);

    /// <summary>Starts a picture by FLUX.2 pro. Retired on 2026-08-19.</summary>
    [Post("/v3/async/flux-2-pro")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> Flux2ProAsync([Body] Flux2ProRequest request, CancellationToken cancellationToken = default);

    /// <summary>Starts a picture of a text, by Qwen-Image. Retired on 2026-09-30.</summary>
    [Post("/v3/async/qwen-image-txt2img")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> QwenImageAsync([Body] QwenImageRequest request, CancellationToken cancellationToken = default);

    /// <summary>Starts an edit by Qwen-Image. Retired on 2026-09-30.</summary>
    [Post("/v3/async/qwen-image-edit")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> QwenImageEditAsync([Body] QwenImageEditRequest request, CancellationToken cancellationToken = default);

    /// <summary>Starts a picture by Hunyuan Image 3. Retired on 2026-07-07.</summary>
    [Post("/v3/async/hunyuan-image-3")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> HunyuanImage3Async([Body] HunyuanImage3Request request, CancellationToken cancellationToken = default);

    /// <summary>Starts a picture by GLM Image. Retired on 2026-07-07.</summary>
    [Post("/v3/async/glm-image")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> GlmImageAsync([Body] GlmImageRequest request, CancellationToken cancellationToken = default);

    /// <summary>Starts a picture by Z-Image Turbo. Retired on 2026-08-19.</summary>
    [Post("/v3/async/z-image-turbo")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> ZImageTurboAsync([Body] ZImageTurboRequest request, CancellationToken cancellationToken = default);

    /// <summary>Starts a picture by Z-Image Turbo, with LoRAs. Retired on 2026-08-19.</summary>
    [Post("/v3/async/z-image-turbo-lora")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> ZImageTurboLoraAsync([Body] ZImageTurboLoraRequest request, CancellationToken cancellationToken = default);

    /// <summary>Makes images by FLUX.1 schnell.</summary>
    [Post("/v3beta/flux-1-schnell")]
    [Headers("Accept: application/json")]
    Task<ImageAnswer> Flux1SchnellAsync([Body] Flux1SchnellRequest request, CancellationToken cancellationToken = default);

    /// <summary>Makes images by Seedream 3.0.</summary>
    [Post("/v3/seedream-3-0-txt2img")]
    [Headers("Accept: application/json")]
    Task<ImageAnswer> Seedream30Async([Body] Seedream30Request request, CancellationToken cancellationToken = default);

    /// <summary>Makes images by Seedream 4.0.</summary>
    [Post("/v3/seedream-4.0")]
    [Headers("Accept: application/json")]
    Task<ImageAnswer> Seedream40Async([Body] Seedream40Request request, CancellationToken cancellationToken = default);

    /// <summary>Makes images by Seedream 4.5.</summary>
    [Post("/v3/seedream-4.5")]
    [Headers("Accept: application/json")]
    Task<ImageAnswer> Seedream45Async([Body] Seedream45Request request, CancellationToken cancellationToken = default);

    /// <summary>Makes images by Seedream 5.0 lite.</summary>
    [Post("/v3/seedream-5.0-lite")]
    [Headers("Accept: application/json")]
    Task<ImageAnswer> Seedream50LiteAsync([Body] Seedream50LiteRequest request, CancellationToken cancellationToken = default);

    /// <summary>Makes images by Gemini 3 Pro Image.</summary>
    [Post("/v3/gemini-3-pro-image-text-to-image")]
    [Headers("Accept: application/json")]
    Task<ImageAnswer> Gemini3ProImageAsync([Body] Gemini3ProImageRequest request, CancellationToken cancellationToken = default);

    /// <summary>Edits images by Gemini 3 Pro Image.</summary>
    [Post("/v3/gemini-3-pro-image-edit")]
    [Headers("Accept: application/json")]
    Task<ImageAnswer> Gemini3ProImageEditAsync([Body] Gemini3ProImageEditRequest request, CancellationToken cancellationToken = default);

    /// <summary>Makes images by Gemini 3.1 Flash Image.</summary>
    [Post("/v3/gemini-3.1-flash-image-text-to-image")]
    [Headers("Accept: application/json")]
    Task<ImageAnswer> Gemini31FlashImageAsync([Body] Gemini31FlashImageRequest request, CancellationToken cancellationToken = default);

    /// <summary>Edits images by Gemini 3.1 Flash Image.</summary>
    [Post("/v3/gemini-3.1-flash-image-edit")]
    [Headers("Accept: application/json")]
    Task<ImageAnswer> Gemini31FlashImageEditAsync([Body] Gemini31FlashImageEditRequest request, CancellationToken cancellationToken = default);

    /// <summary>Makes images by GPT Image 2.</summary>
    [Post("/v3/gpt-image-2-text-to-image")]
    [Headers("Accept: application/json")]
    Task<ImageAnswer> GptImage2Async([Body] GptImage2Request request, CancellationToken cancellationToken = default);

    /// <summary>Edits images by GPT Image 2.</summary>
    [Post("/v3/gpt-image-2-edit")]
    [Headers("Accept: application/json")]
    Task<ImageAnswer> GptImage2EditAsync([Body] GptImage2EditRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls Gemini in Google's own form; the model is <c>gemini-3-pro-image</c> or <c>gemini-2.5-flash-image</c>, for example.</summary>
    [Post("/gemini/v1/models/{model}:generateContent")]
    [Headers("Accept: application/json")]
    Task<JsonElement> GenerateContentAsync(string model, [Body] GeminiContentRequest request, CancellationToken cancellationToken = default);
}
