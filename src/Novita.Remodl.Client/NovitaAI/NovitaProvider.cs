using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI.Media.Videos;
using Novita.Remodl.Client.OpenAICompatible;

namespace Novita.Remodl.Client.NovitaAI;

/// <summary>Novita AI. Made by <c>services.AddNovita()</c>; programs without a host use <see cref="NovitaClient"/>.</summary>
public class NovitaProvider : OpenAICompatibleProvider, IModelProvider
{
    private readonly ReasoningReplay _reasoningReplay;
    private readonly ToolTurnContent _toolTurnContent;

    internal NovitaProvider(TransportContext context, NovitaOptions options, HttpClient root, HttpClient api)
        : base(context, root, api)
    {
        _reasoningReplay = options.ReasoningReplay;
        _toolTurnContent = options.ToolTurnContent;
        Media = new NovitaMedia(context, root, Json);
        Videos = new NovitaVideos(context, root, Json);
        Audio = new NovitaAudio(context, root, Json);
    }

    /// <summary>Any endpoint of the native API by its slug, and its tasks.</summary>
    public NovitaMedia Media { get; }

    /// <summary>The video endpoints, each with a request of its own.</summary>
    public NovitaVideos Videos { get; }

    /// <summary>The speech, voice and music endpoints.</summary>
    public NovitaAudio Audio { get; }

    /// <inheritdoc/>
    public override ModelCapabilities Capabilities => base.Capabilities | ModelCapabilities.Videos;

    /// <summary>
    /// Starts to make a video, by the endpoint of the model: from the text, or from the image if there is one. <see cref="Videos"/> has all the fields of each endpoint.
    /// </summary>
    /// <inheritdoc cref="IModelProvider.StartVideoAsync"/>
    public Task<GenerationJob<VideoResult>> StartVideoAsync(VideoRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentException.ThrowIfNullOrWhiteSpace(request.Model);
        var model = OwnName(request.Model);
        return VideoEndpoints.IsSeedance2(model)
            ? Videos.SubmitAsync(VideoEndpoints.ToSeedance2(request, model), cancellationToken)
            : Videos.SubmitAsync(VideoEndpoints.ToEndpoint(request, model), cancellationToken);
    }

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

    private protected override EmbeddingRequest Prepare(EmbeddingRequest request) =>
        request.Input.Raw is IReadOnlyList<EmbeddingItem> items && !items.All(item => item.IsPlainText)
            ? throw new ArgumentException("Input has items with more than a text, which Novita does not embed. Give texts or token ids.", nameof(request))
            : request;

    // The documents are returned by the client, as the caller has them.
    private protected override RerankRequest Prepare(RerankRequest request) => request with { ReturnDocuments = null, RankFields = null };
}
