using System.Text.Json;
using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Api;

/// <summary>The native routes that make images. Most come and go within months: a route that the service does not have throws <see cref="EndpointRetiredException"/>.</summary>
public interface INativeImagesApi
{
    /// <summary>A picture of a text by a checkpoint.</summary>
    [Post("/v3/async/txt2img")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> TextToImageAsync([Body] MediaEnvelope<TextToImageRequest> request, CancellationToken cancellationToken = default);

    /// <summary>A picture of another by a checkpoint.</summary>
    [Post("/v3/async/img2img")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> ImageToImageAsync([Body] MediaEnvelope<ImageToImageRequest> request, CancellationToken cancellationToken = default);

    /// <summary>A part of a picture made anew. Retired.</summary>
    [Post("/v3/async/inpainting")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> InpaintAsync([Body] MediaEnvelope<InpaintingRequest> request, CancellationToken cancellationToken = default);

    /// <summary>A picture made larger. Retired.</summary>
    [Post("/v3/async/upscale")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> UpscaleAsync([Body] MediaEnvelope<UpscaleRequest> request, CancellationToken cancellationToken = default);

    /// <summary>FLUX.1 Kontext dev. Retired.</summary>
    [Post("/v3/async/flux-1-kontext-dev")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> FluxKontextDevAsync([Body] FluxKontextDevRequest request, CancellationToken cancellationToken = default);

    /// <summary>FLUX.1 Kontext pro. Retired.</summary>
    [Post("/v3/async/flux-1-kontext-pro")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> FluxKontextProAsync([Body] FluxKontextProRequest request, CancellationToken cancellationToken = default);

    /// <summary>FLUX.1 Kontext max. Retired.</summary>
    [Post("/v3/async/flux-1-kontext-max")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> FluxKontextMaxAsync([Body] FluxKontextMaxRequest request, CancellationToken cancellationToken = default);

    /// <summary>FLUX.2 dev. Retired.</summary>
    [Post("/v3/async/flux-2-dev")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> Flux2DevAsync([Body] Flux2DevRequest request, CancellationToken cancellationToken = default);

    /// <summary>FLUX.2 flex. Retired.</summary>
    [Post("/v3/async/flux-2-flex")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> Flux2FlexAsync([Body] Flux2FlexRequest request, CancellationToken cancellationToken = default);

    /// <summary>FLUX.2 pro. Retired.</summary>
    [Post("/v3/async/flux-2-pro")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> Flux2ProAsync([Body] Flux2ProRequest request, CancellationToken cancellationToken = default);

    /// <summary>Qwen-Image. Retired.</summary>
    [Post("/v3/async/qwen-image-txt2img")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> QwenImageAsync([Body] QwenImageRequest request, CancellationToken cancellationToken = default);

    /// <summary>Qwen-Image works on a picture. Retired.</summary>
    [Post("/v3/async/qwen-image-edit")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> QwenImageEditAsync([Body] QwenImageEditRequest request, CancellationToken cancellationToken = default);

    /// <summary>Hunyuan Image 3. Retired.</summary>
    [Post("/v3/async/hunyuan-image-3")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> HunyuanImage3Async([Body] HunyuanImage3Request request, CancellationToken cancellationToken = default);

    /// <summary>GLM Image. Retired.</summary>
    [Post("/v3/async/glm-image")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> GlmImageAsync([Body] GlmImageRequest request, CancellationToken cancellationToken = default);

    /// <summary>Z-Image Turbo. Retired.</summary>
    [Post("/v3/async/z-image-turbo")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> ZImageTurboAsync([Body] ZImageTurboRequest request, CancellationToken cancellationToken = default);

    /// <summary>Z-Image Turbo with LoRAs. Retired.</summary>
    [Post("/v3/async/z-image-turbo-lora")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> ZImageTurboLoraAsync([Body] ZImageTurboLoraRequest request, CancellationToken cancellationToken = default);

    /// <summary>FLUX.1 schnell.</summary>
    [Post("/v3beta/flux-1-schnell")]
    [Headers("Accept: application/json")]
    Task<ImageAnswer> Flux1SchnellAsync([Body] Flux1SchnellRequest request, CancellationToken cancellationToken = default);

    /// <summary>Seedream 3.0.</summary>
    [Post("/v3/seedream-3-0-txt2img")]
    [Headers("Accept: application/json")]
    Task<ImageAnswer> Seedream30Async([Body] Seedream30Request request, CancellationToken cancellationToken = default);

    /// <summary>Seedream 4.0.</summary>
    [Post("/v3/seedream-4.0")]
    [Headers("Accept: application/json")]
    Task<ImageAnswer> Seedream40Async([Body] Seedream40Request request, CancellationToken cancellationToken = default);

    /// <summary>Seedream 4.5.</summary>
    [Post("/v3/seedream-4.5")]
    [Headers("Accept: application/json")]
    Task<ImageAnswer> Seedream45Async([Body] Seedream45Request request, CancellationToken cancellationToken = default);

    /// <summary>Seedream 5.0 lite.</summary>
    [Post("/v3/seedream-5.0-lite")]
    [Headers("Accept: application/json")]
    Task<ImageAnswer> Seedream50LiteAsync([Body] Seedream50LiteRequest request, CancellationToken cancellationToken = default);

    /// <summary>Gemini 3 Pro Image.</summary>
    [Post("/v3/gemini-3-pro-image-text-to-image")]
    [Headers("Accept: application/json")]
    Task<ImageAnswer> Gemini3ProImageAsync([Body] Gemini3ProImageRequest request, CancellationToken cancellationToken = default);

    /// <summary>Gemini 3 Pro Image works on pictures.</summary>
    [Post("/v3/gemini-3-pro-image-edit")]
    [Headers("Accept: application/json")]
    Task<ImageAnswer> Gemini3ProImageEditAsync([Body] Gemini3ProImageEditRequest request, CancellationToken cancellationToken = default);

    /// <summary>Gemini 3.1 Flash Image.</summary>
    [Post("/v3/gemini-3.1-flash-image-text-to-image")]
    [Headers("Accept: application/json")]
    Task<ImageAnswer> Gemini31FlashImageAsync([Body] Gemini31FlashImageRequest request, CancellationToken cancellationToken = default);

    /// <summary>Gemini 3.1 Flash Image works on pictures.</summary>
    [Post("/v3/gemini-3.1-flash-image-edit")]
    [Headers("Accept: application/json")]
    Task<ImageAnswer> Gemini31FlashImageEditAsync([Body] Gemini31FlashImageEditRequest request, CancellationToken cancellationToken = default);

    /// <summary>GPT Image 2.</summary>
    [Post("/v3/gpt-image-2-text-to-image")]
    [Headers("Accept: application/json")]
    Task<ImageAnswer> GptImage2Async([Body] GptImage2Request request, CancellationToken cancellationToken = default);

    /// <summary>GPT Image 2 works on pictures.</summary>
    [Post("/v3/gpt-image-2-edit")]
    [Headers("Accept: application/json")]
    Task<ImageAnswer> GptImage2EditAsync([Body] GptImage2EditRequest request, CancellationToken cancellationToken = default);

    /// <summary>Gemini in Google's own form, for example <c>gemini-3-pro-image</c> or <c>gemini-2.5-flash-image</c>.</summary>
    [Post("/gemini/v1/models/{model}:generateContent")]
    [Headers("Accept: application/json")]
    Task<JsonElement> GenerateContentAsync(string model, [Body] GeminiContentRequest request, CancellationToken cancellationToken = default);
}
