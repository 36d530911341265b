using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI.Api;
using Novita.Remodl.Client.NovitaAI.Catalog;
using Novita.Remodl.Client.NovitaAI.Legacy;
using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI;

/// <summary>
/// The <c>/v2</c> API for Stable Diffusion, which the service has marked as deprecated: for programs that still need it. <see cref="NovitaProvider.Images"/> has what came after it.
/// Requests are checked before they are sent. A route that the service does not have any more throws <see cref="EndpointRetiredException"/>.
/// </summary>
public sealed class NovitaLegacyImages
{
    /// <summary>The kind of jobs that <c>/v2/progress</c> tells of.</summary>
    public const string Kind = "v2";

    /// <summary>The kind of jobs that <c>/v2/enterprise/progress</c> tells of.</summary>
    public const string EnterpriseKind = "v2-enterprise";

    private readonly ImageResults _results;
    private readonly TransportContext _context;

    internal NovitaLegacyImages(TransportContext context, HttpClient root, JsonBody json, NovitaMedia media)
    {
        _context = context;
        _results = media.ImageResults;
        Api = ILegacyImagesApi.Create(root, json);
    }

    /// <summary>The routes, without the checks.</summary>
    public ILegacyImagesApi Api { get; }

    /// <summary>Starts a picture of a text.</summary>
    /// <param name="request">The request.</param>
    /// <param name="enterprise">Whether the dedicated machines of an enterprise plan make it.</param>
    /// <param name="cancellationToken">Ends the call. A submission whose answer is lost may have been taken, and is not repeated.</param>
    /// <exception cref="ArgumentException">The request cannot be right; the message says what is wrong. Nothing was sent.</exception>
    /// <exception cref="EndpointRetiredException">The service does not have the endpoint any more.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task<GenerationJob<ImageResult>> StartAsync(LegacyTextToImageRequest request, bool enterprise = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return StartAsync(enterprise ? Api.EnterpriseTextToImageAsync(request, cancellationToken) : Api.TextToImageAsync(request, cancellationToken), enterprise);
    }

    /// <summary>Starts a picture made of others.</summary>
    /// <inheritdoc cref="StartAsync(LegacyTextToImageRequest, bool, CancellationToken)"/>
    public Task<GenerationJob<ImageResult>> StartAsync(LegacyImageToImageRequest request, bool enterprise = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return StartAsync(enterprise ? Api.EnterpriseImageToImageAsync(request, cancellationToken) : Api.ImageToImageAsync(request, cancellationToken), enterprise);
    }

    /// <summary>Starts a picture made larger.</summary>
    /// <inheritdoc cref="StartAsync(LegacyTextToImageRequest, bool, CancellationToken)"/>
    public Task<GenerationJob<ImageResult>> StartAsync(LegacyUpscaleRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return StartAsync(Api.UpscaleAsync(request, cancellationToken), enterprise: false);
    }

    /// <summary>Reads a task once, as the service describes it, with its unfinished images.</summary>
    /// <param name="taskId">The task's id.</param>
    /// <param name="enterprise">Whether it is one of an enterprise plan.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="InvalidRequestException">The service does not know the task.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public async Task<LegacyProgress> GetProgressAsync(string taskId, bool enterprise = false, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(taskId);
        var answer = await ReadAsync(taskId, enterprise, cancellationToken).ConfigureAwait(false);
        return answer.Data ?? throw NoData("progress of the task");
    }

    /// <summary>Finds a job again, whoever started it. Nothing is sent until it is looked at.</summary>
    /// <param name="task">The task's id, or the text of its handle.</param>
    /// <param name="enterprise">Whether it is one of an enterprise plan; a handle knows that by itself.</param>
    /// <exception cref="ArgumentException">It is a handle of a kind that is not known here.</exception>
    public GenerationJob<ImageResult> Resume(string task, bool enterprise = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(task);
        return JobHandle.TryParse(task, out var handle) && handle.Provider == _context.Provider ? Resume(handle) : ResumeTask(task, enterprise);
    }

    /// <summary>Finds a job again.</summary>
    /// <param name="handle">What <see cref="GenerationJob{T}.Handle"/> gave.</param>
    /// <exception cref="ArgumentException">The handle is another provider's, or of a kind that is not known here.</exception>
    public GenerationJob<ImageResult> Resume(JobHandle handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        return handle.Provider == _context.Provider && handle.Kind is Kind or EnterpriseKind
            ? ResumeTask(handle.Id, handle.Kind == EnterpriseKind)
            : throw handle.Refuse($"a task of the v2 API of {_context.Provider}", _context.Provider, [Kind, EnterpriseKind], nameof(handle));
    }

    /// <summary>Lists the models that this API takes.</summary>
    /// <param name="type">What they are: <see cref="CatalogModelType.ControlNet"/> or <see cref="CatalogModelType.Vae"/>. Default: checkpoints and LoRAs.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentOutOfRangeException">The type is another one. Nothing was sent.</exception>
    /// <exception cref="EndpointRetiredException">The service does not have the endpoint any more.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public async Task<IReadOnlyList<LegacyModel>> ListModelsAsync(CatalogModelType? type = null, CancellationToken cancellationToken = default)
    {
        Require.OneOf(type?.Value, "type", CatalogModelType.ControlNet.Value, CatalogModelType.Vae.Value);
        var answer = await Api.ListModelsAsync(type?.Value, cancellationToken).ConfigureAwait(false);
        return answer.Data?.Models ?? throw NoData("list of models");
    }

    private async Task<GenerationJob<ImageResult>> StartAsync(Task<LegacyAnswer<LegacyTask>> submission, bool enterprise)
    {
        var answer = await submission.ConfigureAwait(false);
        return answer.Data?.TaskId is { Length: > 0 } id ? ResumeTask(id, enterprise) : throw NoData("id of the task");
    }

    private GenerationJob<ImageResult> ResumeTask(string taskId, bool enterprise)
    {
        var handle = new JobHandle { Provider = _context.Provider, Kind = enterprise ? EnterpriseKind : Kind, Id = taskId };
        return new(handle, token => LegacyProgressReader.ReadAsync(ReadAsync(taskId, enterprise, token), _results), _context.Time, _context.Random);
    }

    private Task<LegacyAnswer<LegacyProgress>> ReadAsync(string taskId, bool enterprise, CancellationToken cancellationToken) =>
        enterprise ? Api.GetEnterpriseProgressAsync(taskId, cancellationToken) : Api.GetProgressAsync(taskId, cancellationToken);

    private InvalidProviderResponseException NoData(string what) =>
        new($"{_context.Provider} answered without the {what}.", new ErrorDetails { Provider = _context.Provider });
}
