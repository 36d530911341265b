using System.Text.Json;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.NovitaAI.Media.Videos;
using Novita.Remodl.Client.OpenAICompatible;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI;

/// <summary>
/// Novita's video endpoints, each with a request of its own: <c>novita.Videos.StartAsync(new KlingV3ImageToVideo { … })</c>. Endpoints come and go monthly;
/// those that are gone throw <see cref="EndpointRetiredException"/>, and those that are new are reached by <see cref="NovitaMedia"/> or <see cref="StartAsync(UnifiedVideoRequest, bool, CancellationToken)"/>.
/// </summary>
public sealed class NovitaVideos
{
    private readonly VideoModelCache _models;
    private readonly NovitaMedia _media;
    private readonly SeedanceTaskReader _seedance;
    private readonly Http.TransportContext _context;

    internal NovitaVideos(Http.TransportContext context, HttpClient root, JsonBody json, NovitaMedia media)
    {
        _context = context;
        _media = media;
        Api = new VideoApis(root, json);
        _models = new VideoModelCache(Api.Videos, context);
        _seedance = new SeedanceTaskReader(Api.Seedance, new ResultDownloader(root, context));
    }

    /// <summary>The routes, without the checks.</summary>
    public VideoApis Api { get; }

    /// <summary>Submits a task.</summary>
    /// <param name="request">The request of an endpoint: <see cref="KlingV3TextToVideo"/>, <see cref="WanV27ImageToVideo"/>, <see cref="Hailuo23TextToVideo"/>, …</param>
    /// <param name="cancellationToken">Ends the call. A submission whose answer is lost may have been taken, and is not repeated.</param>
    /// <exception cref="ArgumentException">A field can't be right; the message names it as on the wire. Nothing was sent.</exception>
    /// <exception cref="EndpointRetiredException">The service does not have the endpoint, or not any more.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public async Task<GenerationJob<VideoResult>> StartAsync(NovitaVideoRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        var task = await request.SendAsync(Api, cancellationToken).ConfigureAwait(false);
        return ResumeTask(_media.IdOf(task, request.Slug));
    }

    /// <summary>Submits a task of Seedance 2. Its job's handle is of the kind <c>seedance</c>.</summary>
    /// <inheritdoc cref="StartAsync(NovitaVideoRequest, CancellationToken)"/>
    public async Task<GenerationJob<VideoResult>> StartAsync(Seedance2Request request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        var task = await Api.Seedance.SubmitAsync(request, cancellationToken).ConfigureAwait(false);
        return ResumeSeedance(_media.IdOf(task, request.Model));
    }

    /// <summary>Reads a task of Seedance 2 once, as the service describes it.</summary>
    /// <param name="id">The task's id.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task<SeedanceTask> GetSeedanceTaskAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return Api.Seedance.GetAsync(id, cancellationToken);
    }

    /// <summary>Cancels a task of Seedance 2 that is queued, or forgets one that ended. Other video tasks can't be cancelled.</summary>
    /// <inheritdoc cref="GetSeedanceTaskAsync"/>
    public async Task DeleteSeedanceTaskAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        using var response = await Api.Seedance.DeleteAsync(id, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Lists the models of the unified endpoint, each with the JSON schema of its requests. No key is needed. The list is kept for ten minutes.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task<VideoModelList> ListModelsAsync(CancellationToken cancellationToken = default) => _models.ReadAsync(cancellationToken);

    /// <summary>Submits a task to the unified endpoint. The request is checked by the schema that the service publishes for the model.</summary>
    /// <param name="request">The model and its fields.</param>
    /// <param name="validate">Whether the request is checked first. Default: true. False sends it as it is.</param>
    /// <param name="cancellationToken">Ends the call. A submission whose answer is lost may have been taken, and is not repeated.</param>
    /// <exception cref="ArgumentException">The service has no such model, or the model would refuse the request; the message names the field. Nothing was submitted.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public async Task<GenerationJob<VideoResult>> StartAsync(UnifiedVideoRequest request, bool validate = true, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        Require.Text(request.Model, "model");
        if (validate)
        {
            await _models.CheckAsync(request.Model, JsonSerializer.SerializeToElement(request, WireJson.Options.TypeInfo<UnifiedVideoRequest>()), cancellationToken).ConfigureAwait(false);
        }

        var task = await Api.Videos.CreateAsync(request, cancellationToken).ConfigureAwait(false);
        return ResumeTask(_media.IdOf(task, request.Model));
    }

    /// <summary>Finds a video's job again, whoever started it. Nothing is sent until it is looked at.</summary>
    /// <param name="handle">What <see cref="GenerationJob{T}.Handle"/> gave.</param>
    /// <exception cref="ArgumentException">The handle is another provider's, or of a kind that is not known here, or the job was answered at once (<see cref="JobHandle.IsResumable"/>).</exception>
    public GenerationJob<VideoResult> Resume(JobHandle handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        if (handle.Provider == _context.Provider)
        {
            switch (handle.Kind)
            {
                case TaskReader.Kind:
                    return ResumeTask(handle.Id);
                case SeedanceTaskReader.Kind:
                    return ResumeSeedance(handle.Id);
            }
        }

        throw handle.Refuse($"a video of {_context.Provider}", _context.Provider, [TaskReader.Kind, SeedanceTaskReader.Kind], nameof(handle));
    }

    private GenerationJob<VideoResult> ResumeTask(string id) => _media.Resume(id, ToResult);

    private GenerationJob<VideoResult> ResumeSeedance(string id) =>
        new(new() { Provider = _context.Provider, Kind = SeedanceTaskReader.Kind, Id = id }, token => _seedance.ReadAsync(id, token), _context.Time, _context.Random);

    private VideoResult ToResult(TaskResult task)
    {
        var media = _media.ToMedia(task);
        return new() { Videos = [.. media.Videos.Select(file => new GeneratedVideo { File = file })], Seed = media.Seed };
    }
}
