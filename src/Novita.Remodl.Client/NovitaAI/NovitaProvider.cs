using System.Runtime.CompilerServices;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI.Media.Audio;
using Novita.Remodl.Client.NovitaAI.Media.Images;
using Novita.Remodl.Client.NovitaAI.Media.Videos;
using Novita.Remodl.Client.OpenAICompatible;

namespace Novita.Remodl.Client.NovitaAI;

/// <summary>Novita AI. Made by <c>services.AddNovita()</c>; programs without a host use <see cref="NovitaClient"/>.</summary>
public class NovitaProvider : OpenAICompatibleProvider, IModelProvider
{
    private readonly ReasoningReplay _reasoningReplay;
    private readonly ToolTurnContent _toolTurnContent;
    private readonly ImageModels _imageModels;

    internal NovitaProvider(TransportContext context, NovitaOptions options, HttpClient root, HttpClient api, HttpClient assets)
        : base(context, root, api, BatchRules.Novita)
    {
        _reasoningReplay = options.ReasoningReplay;
        _toolTurnContent = options.ToolTurnContent;
        Media = new NovitaMedia(context, root, Json);
        Images = new NovitaImages(context, root, Json, Media);
        ImageTools = new NovitaImageTools(context, root, Json, Media);
        LegacyImages = new NovitaLegacyImages(context, root, Json, Media);
        Assets = new NovitaAssets(assets, Json);
        _imageModels = new ImageModels(Images, Ended, context.Random);
        Catalog = new NovitaCatalog(root, Json);
        Training = new NovitaTraining(context, root, Json);
        Account = new NovitaAccount(root, Json);
        Search = new NovitaSearch(root, Json);
        Videos = new NovitaVideos(context, root, Json, Media);
        Audio = new NovitaAudio(context, root, Json, Media);
    }

    /// <summary>
    /// What Novita is known to have. Its OpenAI surface has no speech and no translation of audio; should it get them, <see cref="OpenAICompatibleProvider.AudioApi"/> reaches them before this says so.
    /// Speech is that of its own endpoints.
    /// </summary>
    public override ModelCapabilities Capabilities =>
        (base.Capabilities | ModelCapabilities.Moderation | ModelCapabilities.Videos) & ~ModelCapabilities.SpeechTranslation;

    /// <summary>Any endpoint of the native API by its slug, and its tasks.</summary>
    public NovitaMedia Media { get; }

    /// <summary>The native endpoints that make images, with all of their fields.</summary>
    public NovitaImages Images { get; }

    /// <summary>The native endpoints that work on an image: backgrounds, texts, faces, size.</summary>
    public NovitaImageTools ImageTools { get; }

    /// <summary>The deprecated <c>/v2</c> API for Stable Diffusion.</summary>
    public NovitaLegacyImages LegacyImages { get; }

    /// <summary>Files for endpoints that take the id of an asset.</summary>
    public NovitaAssets Assets { get; }

    /// <summary>
    /// Starts to make images at the endpoint of the model: <c>seedream-…</c>, <c>gemini-…-image</c> and <c>flux-1-schnell</c> have one each, a checkpoint (<c>….safetensors</c>) goes to txt2img or img2img,
    /// or with a mask to inpainting, and any other model to <c>/images/generations</c>. The endpoints of <c>flux-1-kontext-…</c>, <c>flux-2-…</c>, <c>qwen-image</c>, <c>z-image-turbo</c>, <c>hunyuan-image-3</c>
    /// and <c>glm-image</c>, and inpainting, are known here too, but the service retired them from July to September of 2026. Endpoints that answer at once give a job that has ended.
    /// Fields of one endpoint alone go into <see cref="Serialization.WireObject.AdditionalProperties"/>.
    /// </summary>
    /// <inheritdoc/>
    public override Task<GenerationJob<ImageResult>> StartImageAsync(ImageRequest request, CancellationToken cancellationToken = default)
    {
        ImageRequestChecks.Check(request);
        var named = request with { Model = OwnName(request.Model) };
        return _imageModels.Start(named, cancellationToken) ?? base.StartImageAsync(named, cancellationToken);
    }

    /// <summary>Makes images at the endpoint of the model, as <see cref="StartImageAsync"/> chooses it, and waits for them.</summary>
    /// <inheritdoc/>
    public override Task<ImageResult> GenerateImageAsync(ImageRequest request, CancellationToken cancellationToken = default)
    {
        ImageRequestChecks.Check(request);
        var named = request with { Model = OwnName(request.Model) };
        return _imageModels.Start(named, cancellationToken) is { } job ? WaitAsync(job, cancellationToken) : base.GenerateImageAsync(named, cancellationToken);
    }

    /// <summary>
    /// Makes images from images and a text: at the native endpoint of the model, as <see cref="StartImageAsync"/> chooses it, or at <c>/images/edits</c>.
    /// A native endpoint takes no <see cref="ImageEditRequest.Mask"/>, which is transparent where <see cref="ImageRequest.Mask"/> is white, and no <see cref="ImageEditRequest.InputFidelity"/>.
    /// </summary>
    /// <inheritdoc/>
    public override Task<ImageResult> EditImageAsync(ImageEditRequest request, CancellationToken cancellationToken = default)
    {
        ImageRequestChecks.Check(request);
        return ImageModels.Serves(OwnName(request.Model)) ? GenerateImageAsync(ImageModels.ToImageRequest(request), cancellationToken) : base.EditImageAsync(request, cancellationToken);
    }

    /// <summary>Makes images and streams them. Native endpoints show no unfinished images: theirs come when they are finished.</summary>
    /// <inheritdoc/>
    public override IAsyncEnumerable<ImageStreamEvent> StreamImageAsync(ImageRequest request, CancellationToken cancellationToken = default)
    {
        ImageRequestChecks.Check(request);
        return ImageModels.Serves(OwnName(request.Model)) ? FinishedAsync(request, cancellationToken) : base.StreamImageAsync(request, cancellationToken);
    }

    private static async Task<ImageResult> WaitAsync(Task<GenerationJob<ImageResult>> start, CancellationToken cancellationToken)
    {
        var job = await start.ConfigureAwait(false);
        return await job.WaitAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    private async IAsyncEnumerable<ImageStreamEvent> FinishedAsync(ImageRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var result = await GenerateImageAsync(request with { PartialImages = null }, cancellationToken).ConfigureAwait(false);
        foreach (var image in result.Data)
        {
            yield return ImageStreamEvent.Of(image, result, ImageEventType.GenerationCompleted);
        }
    }

    /// <summary>The models that image endpoints take.</summary>
    public NovitaCatalog Catalog { get; }

    /// <summary>Trains LoRAs.</summary>
    public NovitaTraining Training { get; }

    /// <summary>Balance, bills, quotas, budgets and keys.</summary>
    public NovitaAccount Account { get; }

    /// <summary>Searches the web.</summary>
    public NovitaSearch Search { get; }

    /// <summary>The video endpoints, each with a request of its own.</summary>
    public NovitaVideos Videos { get; }

    /// <summary>The speech, voice and music endpoints.</summary>
    public NovitaAudio Audio { get; }

    /// <summary>
    /// Starts to make a video, by the endpoint of the model: from the text, or from the image if there is one. <see cref="Videos"/> has all the fields of each endpoint.
    /// </summary>
    /// <inheritdoc cref="IModelProvider.StartVideoAsync"/>
    public Task<GenerationJob<VideoResult>> StartVideoAsync(VideoRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (string.IsNullOrWhiteSpace(request.Model))
        {
            throw new ArgumentException("Model is empty. Name one, for example kling-v3.0-pro.", nameof(request));
        }

        var model = OwnName(request.Model);
        return VideoEndpoints.IsSeedance2(model)
            ? Videos.StartAsync(VideoEndpoints.ToSeedance2(request, model), cancellationToken)
            : Videos.StartAsync(VideoEndpoints.ToEndpoint(request, model), cancellationToken);
    }

    /// <summary>
    /// Speaks by the endpoint of the model: <c>minimax-speech-2.8-hd</c> and its kin, <c>fish-audio-s2-pro</c>, <c>fish-audio-s1</c>. That of <c>glm-tts</c> was retired on 2026-07-07. <see cref="Audio"/> has all the fields of each.
    /// </summary>
    /// <exception cref="ArgumentException">The request cannot be right, or the model has no endpoint or none that can express a field; the message names it. Nothing was sent.</exception>
    /// <inheritdoc/>
    public override Task<SpeechResult> SynthesizeSpeechAsync(SpeechRequest request, CancellationToken cancellationToken = default)
    {
        AudioRequestChecks.Check(request);
        var model = OwnName(request.Model);
        return SpeechModels.Speak(Audio, request, model, cancellationToken)
            ?? throw NoSpeech(model, nameof(request));
    }

    /// <summary>
    /// Speaks by the endpoint of the model, as <see cref="SynthesizeSpeechAsync"/> does, and streams the audio. MiniMax streams what is made so far, in MP3, PCM or FLAC;
    /// Fish Audio and GLM know no events, and their audio comes as it arrives.
    /// </summary>
    /// <exception cref="ArgumentException">The request cannot be right, or the model has no endpoint or none that can express a field; the message names it. Nothing was sent.</exception>
    /// <inheritdoc/>
    public override IAsyncEnumerable<SpeechStreamEvent> StreamSpeechAsync(SpeechRequest request, CancellationToken cancellationToken = default)
    {
        AudioRequestChecks.Check(request);
        var model = OwnName(request.Model);
        return SpeechModels.Stream(Audio, request, model, cancellationToken) ?? throw NoSpeech(model, nameof(request));
    }

    private static ArgumentException NoSpeech(string model, string parameter) =>
        new($"No speech endpoint of Novita is known for the model '{model}'. Known are minimax-speech-…, fish-audio-s2-pro, fish-audio-s1 and glm-tts.", parameter);

    /// <inheritdoc/>
    public GenerationJob<ImageResult> ResumeImage(JobHandle handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        return handle.Kind is NovitaLegacyImages.Kind or NovitaLegacyImages.EnterpriseKind ? LegacyImages.Resume(handle) : Images.Resume(handle);
    }

    /// <summary>Finds an image's job again, by the text of its handle.</summary>
    /// <param name="handle">What <see cref="JobHandle.ToString"/> gave.</param>
    /// <exception cref="FormatException">It is no handle.</exception>
    /// <inheritdoc cref="ResumeImage(JobHandle)"/>
    public GenerationJob<ImageResult> ResumeImage(string handle) => ResumeImage(JobHandle.Parse(handle));

    /// <summary>Finds a video's job again, whoever started it. Nothing is sent until it is looked at.</summary>
    /// <param name="handle">What <see cref="GenerationJob{T}.Handle"/> gave.</param>
    /// <exception cref="ArgumentException">The handle is another provider's, or of a kind that is not known here.</exception>
    public GenerationJob<VideoResult> ResumeVideo(JobHandle handle) => Videos.Resume(handle);

    /// <summary>Finds a video's job again, by the text of its handle.</summary>
    /// <param name="handle">What <see cref="JobHandle.ToString"/> gave.</param>
    /// <exception cref="FormatException">It is no handle.</exception>
    /// <inheritdoc cref="ResumeVideo(JobHandle)"/>
    public GenerationJob<VideoResult> ResumeVideo(string handle) => Videos.Resume(JobHandle.Parse(handle));

    private protected override bool IsOwnPrefix(string prefix) => prefix == NovitaEndpoint.ProviderName;

    private protected override ChatCompletionRequest Prepare(ChatCompletionRequest request) =>
        MessageReplay.Apply(base.Prepare(request), _reasoningReplay, _toolTurnContent);

    private protected override EmbeddingRequest Prepare(EmbeddingRequest request)
    {
        if (request.Messages is not null)
        {
            throw new ArgumentException("Messages is set, but Novita does not embed chats. Give texts or token ids as Input.", nameof(request));
        }

        return request.Input?.Raw is IReadOnlyList<EmbeddingItem> items && !items.All(item => item.IsPlainText)
            ? throw new ArgumentException("Input has items with more than a text, which Novita does not embed. Give texts or token ids.", nameof(request))
            : request;
    }

    // The documents are returned by the client, as the caller has them.
    private protected override RerankRequest Prepare(RerankRequest request)
    {
        if (request.Query.Fields is not null)
        {
            throw new ArgumentException("Query has content parts, but Novita ranks by texts alone. Give a text.", nameof(request));
        }

        return request.Documents.Any(document => document.Fields is not null)
            ? throw new ArgumentException("Documents has content parts, but Novita ranks texts alone. Give texts.", nameof(request))
            : request with { ReturnDocuments = null, RankFields = null };
    }
}
