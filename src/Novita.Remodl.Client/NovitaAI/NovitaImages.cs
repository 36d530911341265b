using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI.Api;
using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI;

/// <summary>
/// The native endpoints that make images, with all of their fields. <see cref="IModelProvider.StartImageAsync"/> chooses among them by the model.
/// Requests are checked before they are sent. An endpoint that the service has retired throws <see cref="EndpointRetiredException"/>.
/// </summary>
public sealed class NovitaImages
{
    private readonly NovitaMedia _media;
    private readonly ImageResults _results;
    private readonly TransportContext _context;

    internal NovitaImages(TransportContext context, HttpClient root, JsonBody json, NovitaMedia media)
    {
        _context = context;
        _media = media;
        _results = media.ImageResults;
        Api = INativeImagesApi.Create(root, json);
    }

    /// <summary>The routes, without the checks.</summary>
    public INativeImagesApi Api { get; }

    /// <summary>Finds a job again, whoever started it. Nothing is sent until it is looked at.</summary>
    /// <param name="task">The task's id, or the text of its handle.</param>
    /// <exception cref="ArgumentException">It is a handle of a kind that is not known here.</exception>
    public GenerationJob<ImageResult> Resume(string task) => _media.Resume(_media.TaskIdOf(task), _results.Of);

    /// <summary>Finds a job again.</summary>
    /// <param name="handle">What <see cref="GenerationJob{T}.Handle"/> gave.</param>
    /// <exception cref="ArgumentException">The handle is another provider's, or of a job that had ended when it was started.</exception>
    public GenerationJob<ImageResult> Resume(JobHandle handle) => _media.Resume(_media.TaskIdOf(handle), _results.Of);

    /// <summary>Starts a picture of a text, by a checkpoint.</summary>
    /// <param name="request">The request.</param>
    /// <param name="extra">File format, webhook, storage.</param>
    /// <param name="cancellationToken">Ends the call. A submission whose answer is lost may have been taken, and is not repeated.</param>
    /// <exception cref="ArgumentException">The request cannot be right; the message says what is wrong. Nothing was sent.</exception>
    /// <exception cref="EndpointRetiredException">The service does not have the endpoint, or not any more.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task<GenerationJob<ImageResult>> StartAsync(TextToImageRequest request, MediaExtra? extra = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check(extra);
        extra?.Check();
        return StartAsync(Api.TextToImageAsync(new() { Extra = extra, Request = request }, cancellationToken));
    }

    /// <summary>Starts a picture made of another, by a checkpoint.</summary>
    /// <inheritdoc cref="StartAsync(TextToImageRequest, MediaExtra, CancellationToken)"/>
    public Task<GenerationJob<ImageResult>> StartAsync(ImageToImageRequest request, MediaExtra? extra = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        extra?.Check();
        return StartAsync(Api.ImageToImageAsync(new() { Extra = extra, Request = request }, cancellationToken));
    }

    /// <summary>Starts to make a part of a picture anew, by a checkpoint. Retired on 2026-07-22.</summary>
    /// <inheritdoc cref="StartAsync(TextToImageRequest, MediaExtra, CancellationToken)"/>
    public Task<GenerationJob<ImageResult>> StartAsync(InpaintingRequest request, MediaExtra? extra = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        extra?.Check();
        return StartAsync(Api.InpaintAsync(new() { Extra = extra, Request = request }, cancellationToken));
    }

    /// <summary>Starts to make a picture larger. Retired on 2026-07-22.</summary>
    /// <inheritdoc cref="StartAsync(TextToImageRequest, MediaExtra, CancellationToken)"/>
    public Task<GenerationJob<ImageResult>> StartAsync(UpscaleRequest request, MediaExtra? extra = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        extra?.Check();
        return StartAsync(Api.UpscaleAsync(new() { Extra = extra, Request = request }, cancellationToken));
    }

    /// <summary>Starts a picture by FLUX.1 Kontext dev. Retired on 2026-08-19.</summary>
    /// <inheritdoc cref="StartAsync(TextToImageRequest, MediaExtra, CancellationToken)"/>
    public Task<GenerationJob<ImageResult>> StartAsync(FluxKontextDevRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return StartAsync(Api.FluxKontextDevAsync(request, cancellationToken));
    }

    /// <summary>Starts a picture by FLUX.1 Kontext pro. Retired on 2026-08-19.</summary>
    /// <inheritdoc cref="StartAsync(TextToImageRequest, MediaExtra, CancellationToken)"/>
    public Task<GenerationJob<ImageResult>> StartAsync(FluxKontextProRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return StartAsync(Api.FluxKontextProAsync(request, cancellationToken));
    }

    /// <summary>Starts a picture by FLUX.1 Kontext max. Retired on 2026-08-19.</summary>
    /// <inheritdoc cref="StartAsync(TextToImageRequest, MediaExtra, CancellationToken)"/>
    public Task<GenerationJob<ImageResult>> StartAsync(FluxKontextMaxRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return StartAsync(Api.FluxKontextMaxAsync(request, cancellationToken));
    }

    /// <summary>Starts a picture by FLUX.2 dev. Retired on 2026-08-19.</summary>
    /// <inheritdoc cref="StartAsync(TextToImageRequest, MediaExtra, CancellationToken)"/>
    public Task<GenerationJob<ImageResult>> StartAsync(Flux2DevRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return StartAsync(Api.Flux2DevAsync(request, cancellationToken));
    }

    /// <summary>Starts a picture by FLUX.2 flex. Retired on 2026-08-19.</summary>
    /// <inheritdoc cref="StartAsync(TextToImageRequest, MediaExtra, CancellationToken)"/>
    public Task<GenerationJob<ImageResult>> StartAsync(Flux2FlexRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return StartAsync(Api.Flux2FlexAsync(request, cancellationToken));
    }

    /// <summary>Starts a picture by FLUX.2 pro. Retired on 2026-08-19.</summary>
    /// <inheritdoc cref="StartAsync(TextToImageRequest, MediaExtra, CancellationToken)"/>
    public Task<GenerationJob<ImageResult>> StartAsync(Flux2ProRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return StartAsync(Api.Flux2ProAsync(request, cancellationToken));
    }

    /// <summary>Starts a picture of a text, by Qwen-Image. Retired on 2026-09-30.</summary>
    /// <inheritdoc cref="StartAsync(TextToImageRequest, MediaExtra, CancellationToken)"/>
    public Task<GenerationJob<ImageResult>> StartAsync(QwenImageRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return StartAsync(Api.QwenImageAsync(request, cancellationToken));
    }

    /// <summary>Starts an edit by Qwen-Image. Retired on 2026-09-30.</summary>
    /// <inheritdoc cref="StartAsync(TextToImageRequest, MediaExtra, CancellationToken)"/>
    public Task<GenerationJob<ImageResult>> StartAsync(QwenImageEditRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return StartAsync(Api.QwenImageEditAsync(request, cancellationToken));
    }

    /// <summary>Starts a picture by Hunyuan Image 3. Retired on 2026-07-07.</summary>
    /// <inheritdoc cref="StartAsync(TextToImageRequest, MediaExtra, CancellationToken)"/>
    public Task<GenerationJob<ImageResult>> StartAsync(HunyuanImage3Request request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return StartAsync(Api.HunyuanImage3Async(request, cancellationToken));
    }

    /// <summary>Starts a picture by GLM Image. Retired on 2026-07-07.</summary>
    /// <inheritdoc cref="StartAsync(TextToImageRequest, MediaExtra, CancellationToken)"/>
    public Task<GenerationJob<ImageResult>> StartAsync(GlmImageRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return StartAsync(Api.GlmImageAsync(request, cancellationToken));
    }

    /// <summary>Starts a picture by Z-Image Turbo. Retired on 2026-08-19.</summary>
    /// <inheritdoc cref="StartAsync(TextToImageRequest, MediaExtra, CancellationToken)"/>
    public Task<GenerationJob<ImageResult>> StartAsync(ZImageTurboRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return StartAsync(Api.ZImageTurboAsync(request, cancellationToken));
    }

    /// <summary>Starts a picture by Z-Image Turbo, with LoRAs. Retired on 2026-08-19.</summary>
    /// <inheritdoc cref="StartAsync(TextToImageRequest, MediaExtra, CancellationToken)"/>
    public Task<GenerationJob<ImageResult>> StartAsync(ZImageTurboLoraRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return StartAsync(Api.ZImageTurboLoraAsync(request, cancellationToken));
    }

    /// <summary>Makes images by FLUX.1 schnell.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The request cannot be right; the message says what is wrong. Nothing was sent.</exception>
    /// <exception cref="EndpointRetiredException">The service does not have the endpoint, or not any more.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task<ImageResult> GenerateAsync(Flux1SchnellRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return ReadAsync(Api.Flux1SchnellAsync(request, cancellationToken));
    }

    /// <summary>Makes images by Seedream 3.0.</summary>
    /// <inheritdoc cref="GenerateAsync(Flux1SchnellRequest, CancellationToken)"/>
    public Task<ImageResult> GenerateAsync(Seedream30Request request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return ReadAsync(Api.Seedream30Async(request, cancellationToken));
    }

    /// <summary>Makes images by Seedream 4.0.</summary>
    /// <inheritdoc cref="GenerateAsync(Flux1SchnellRequest, CancellationToken)"/>
    public Task<ImageResult> GenerateAsync(Seedream40Request request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return ReadAsync(Api.Seedream40Async(request, cancellationToken));
    }

    /// <summary>Makes images by Seedream 4.5.</summary>
    /// <inheritdoc cref="GenerateAsync(Flux1SchnellRequest, CancellationToken)"/>
    public Task<ImageResult> GenerateAsync(Seedream45Request request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return ReadAsync(Api.Seedream45Async(request, cancellationToken));
    }

    /// <summary>Makes images by Seedream 5.0 lite.</summary>
    /// <inheritdoc cref="GenerateAsync(Flux1SchnellRequest, CancellationToken)"/>
    public Task<ImageResult> GenerateAsync(Seedream50LiteRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return ReadAsync(Api.Seedream50LiteAsync(request, cancellationToken));
    }

    /// <summary>Makes images by Gemini 3 Pro Image.</summary>
    /// <inheritdoc cref="GenerateAsync(Flux1SchnellRequest, CancellationToken)"/>
    public Task<ImageResult> GenerateAsync(Gemini3ProImageRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return ReadAsync(Api.Gemini3ProImageAsync(request, cancellationToken));
    }

    /// <summary>Edits images by Gemini 3 Pro Image.</summary>
    /// <inheritdoc cref="GenerateAsync(Flux1SchnellRequest, CancellationToken)"/>
    public Task<ImageResult> GenerateAsync(Gemini3ProImageEditRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return ReadAsync(Api.Gemini3ProImageEditAsync(request, cancellationToken));
    }

    /// <summary>Makes images by Gemini 3.1 Flash Image.</summary>
    /// <inheritdoc cref="GenerateAsync(Flux1SchnellRequest, CancellationToken)"/>
    public Task<ImageResult> GenerateAsync(Gemini31FlashImageRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return ReadAsync(Api.Gemini31FlashImageAsync(request, cancellationToken));
    }

    /// <summary>Edits images by Gemini 3.1 Flash Image.</summary>
    /// <inheritdoc cref="GenerateAsync(Flux1SchnellRequest, CancellationToken)"/>
    public Task<ImageResult> GenerateAsync(Gemini31FlashImageEditRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return ReadAsync(Api.Gemini31FlashImageEditAsync(request, cancellationToken));
    }

    /// <summary>Makes images by GPT Image 2.</summary>
    /// <inheritdoc cref="GenerateAsync(Flux1SchnellRequest, CancellationToken)"/>
    public Task<ImageResult> GenerateAsync(GptImage2Request request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return ReadAsync(Api.GptImage2Async(request, cancellationToken));
    }

    /// <summary>Edits images by GPT Image 2.</summary>
    /// <inheritdoc cref="GenerateAsync(Flux1SchnellRequest, CancellationToken)"/>
    public Task<ImageResult> GenerateAsync(GptImage2EditRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return ReadAsync(Api.GptImage2EditAsync(request, cancellationToken));
    }

    /// <summary>Calls Gemini in Google's own form. What it says beside images is in <see cref="Serialization.WireObject.AdditionalProperties"/> of the result, as <c>text</c>.</summary>
    /// <param name="model">The model: <c>gemini-3-pro-image</c>, <c>gemini-3.1-flash-image</c>, <c>gemini-2.5-flash-image</c>, …</param>
    /// <param name="request">The request. To send JSON of one's own, read it as one: fields without a property are kept.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="GenerateAsync(Flux1SchnellRequest, CancellationToken)" path="/exception"/>
    public async Task<ImageResult> GenerateContentAsync(string model, GeminiContentRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(model);
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return GeminiAnswer.Read(await Api.GenerateContentAsync(model, request, cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc cref="GenerateContentAsync(string, GeminiContentRequest, CancellationToken)"/>
    /// <param name="model">The model.</param>
    /// <param name="prompt">What shall be seen.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task<ImageResult> GenerateContentAsync(string model, string prompt, CancellationToken cancellationToken = default)
    {
        Require.Text(prompt, "prompt");
        return GenerateContentAsync(model, new GeminiContentRequest { Contents = [new() { Role = "user", Parts = [new() { Text = prompt }] }] }, cancellationToken);
    }

    private async Task<GenerationJob<ImageResult>> StartAsync(Task<SubmittedTask> submission) =>
        _media.Resume(_media.IdOf(await submission.ConfigureAwait(false)), _results.Of);

    private async Task<ImageResult> ReadAsync(Task<ImageAnswer> call)
    {
        var answer = await call.ConfigureAwait(false);
        MediaAnswer.ThrowIfFailed(answer.BaseResp, _context.Provider);
        return _results.Of(answer);
    }
}
