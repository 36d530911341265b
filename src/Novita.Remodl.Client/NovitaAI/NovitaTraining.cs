using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI.Api;
using Novita.Remodl.Client.NovitaAI.Catalog;
using Novita.Remodl.Client.NovitaAI.Training;

namespace Novita.Remodl.Client.NovitaAI;

/// <summary>
/// Trains LoRAs upon images. A training takes from minutes to hours: store the job's handle. It is waited for without a limit; <see cref="JobWaitOptions.Timeout"/> sets one.
/// The job ends when the model can be used. The service has not listed training in its reference since August 2026: <see cref="EndpointRetiredException"/> says when it is gone.
/// </summary>
public sealed class NovitaTraining
{
    /// <summary>The kind of jobs that train upon a person or a thing.</summary>
    public const string SubjectKind = "training-subject";

    /// <summary>The kind of jobs that train upon a style.</summary>
    public const string StyleKind = "training-style";

    private const int LargestPage = 100;

    private readonly TrainingUploader _uploader;
    private readonly TransportContext _context;

    internal NovitaTraining(TransportContext context, HttpClient root, JsonBody json)
    {
        _context = context;
        Api = ITrainingApi.Create(root, json);
        _uploader = new TrainingUploader(Api, root, context);
    }

    /// <summary>The routes, without the checks.</summary>
    public ITrainingApi Api { get; }

    /// <summary>Uploads the images of a person or a thing, and begins to train upon them.</summary>
    /// <param name="request">What is trained; its <see cref="SubjectTrainingRequest.ImageDatasetItems"/> are filled in.</param>
    /// <param name="images">The images.</param>
    /// <param name="maxConcurrency">How many are uploaded together; 1 or more, 4 by default.</param>
    /// <param name="progress">Is told how many are uploaded.</param>
    /// <param name="cancellationToken">Ends the call. A submission whose answer is lost may have been taken, and is not repeated.</param>
    /// <exception cref="ArgumentException">The request or an image cannot be right; nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public async Task<GenerationJob<TrainedModel>> TrainAsync(
        SubjectTrainingRequest request, IEnumerable<TrainingImage> images, int maxConcurrency = 4, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.CheckApartFromImages();
        var items = await UploadAsync(images, needsCaptions: false, maxConcurrency, progress, cancellationToken).ConfigureAwait(false);
        return await StartAsync(request with { ImageDatasetItems = items }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Uploads the images of a style, each with its caption, and begins to train upon them.</summary>
    /// <param name="request">What is trained; its <see cref="StyleTrainingRequest.ImageDatasetItems"/> are filled in.</param>
    /// <param name="images">The images, each with a caption.</param>
    /// <param name="maxConcurrency">How many are uploaded together; 1 or more, 4 by default.</param>
    /// <param name="progress">Is told how many are uploaded.</param>
    /// <param name="cancellationToken">Ends the call. A submission whose answer is lost may have been taken, and is not repeated.</param>
    /// <exception cref="ArgumentException">The request or an image cannot be right; nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public async Task<GenerationJob<TrainedModel>> TrainAsync(
        StyleTrainingRequest request, IEnumerable<TrainingImage> images, int maxConcurrency = 4, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.CheckApartFromImages();
        var items = await UploadAsync(images, needsCaptions: true, maxConcurrency, progress, cancellationToken).ConfigureAwait(false);
        return await StartAsync(request with { ImageDatasetItems = items }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Uploads images of a person or a thing from their paths, and begins to train upon them.</summary>
    /// <param name="request">What is trained; its <see cref="SubjectTrainingRequest.ImageDatasetItems"/> are filled in.</param>
    /// <param name="paths">The paths of the images.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="FileNotFoundException">There is no such file; nothing was sent.</exception>
    /// <exception cref="ArgumentException">The request or an image cannot be right; nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task<GenerationJob<TrainedModel>> TrainAsync(SubjectTrainingRequest request, IEnumerable<string> paths, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return TrainAsync(request, [.. paths.Select(path => TrainingImage.FromPath(path))], cancellationToken: cancellationToken);
    }

    /// <summary>Uploads an image.</summary>
    /// <param name="image">The image: PNG, JPEG or WebP. A stream that can't seek has to be read first, by <see cref="FileSource.LoadAsync"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What a training calls it by.</returns>
    /// <exception cref="ArgumentException">The image is of another type; nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task<TrainingAssetId> UploadImageAsync(FileSource image, CancellationToken cancellationToken = default)
    {
        TrainingUploader.Check(image);
        return _uploader.UploadAsync(image, cancellationToken);
    }

    /// <summary>Begins to train upon images of a person or a thing that are uploaded already.</summary>
    /// <param name="request">What is trained.</param>
    /// <param name="cancellationToken">Ends the call. A submission whose answer is lost may have been taken, and is not repeated.</param>
    /// <exception cref="ArgumentException">The request cannot be right; nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public async Task<GenerationJob<TrainedModel>> StartAsync(SubjectTrainingRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        var task = await Api.CreateSubjectAsync(request, cancellationToken).ConfigureAwait(false);
        return ResumeSubject(IdOf(task.TaskId));
    }

    /// <summary>Begins to train upon images of a style that are uploaded already.</summary>
    /// <inheritdoc cref="StartAsync(SubjectTrainingRequest, CancellationToken)"/>
    public async Task<GenerationJob<TrainedModel>> StartAsync(StyleTrainingRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        var task = await Api.CreateStyleAsync(request, cancellationToken).ConfigureAwait(false);
        return ResumeStyle(IdOf(task.TaskId));
    }

    /// <summary>Reads a training upon a person or a thing once, as the service describes it.</summary>
    /// <param name="taskId">The training's id.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task<TrainingState> GetSubjectAsync(string taskId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(taskId);
        return Api.GetSubjectAsync(taskId, cancellationToken);
    }

    /// <summary>Reads a training upon a style once, as the service describes it.</summary>
    /// <inheritdoc cref="GetSubjectAsync"/>
    public Task<TrainingState> GetStyleAsync(string taskId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(taskId);
        return Api.GetStyleAsync(taskId, cancellationToken);
    }

    /// <summary>Finds a training upon a person or a thing again. Nothing is sent until it is looked at.</summary>
    /// <param name="taskId">The training's id.</param>
    public GenerationJob<TrainedModel> ResumeSubject(string taskId) => Resume(SubjectKind, taskId, token => Api.GetSubjectAsync(taskId, token));

    /// <summary>Finds a training upon a style again. Nothing is sent until it is looked at.</summary>
    /// <param name="taskId">The training's id.</param>
    public GenerationJob<TrainedModel> ResumeStyle(string taskId) => Resume(StyleKind, taskId, token => Api.GetStyleAsync(taskId, token));

    /// <summary>Finds a training again.</summary>
    /// <param name="handle">What <see cref="GenerationJob{T}.Handle"/> gave.</param>
    /// <exception cref="ArgumentException">The handle is another provider's, or no training's, or the job was answered at once (<see cref="JobHandle.IsResumable"/>).</exception>
    public GenerationJob<TrainedModel> Resume(JobHandle handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        return (handle.Provider == _context.Provider, handle.Kind) switch
        {
            (true, SubjectKind) => ResumeSubject(handle.Id),
            (true, StyleKind) => ResumeStyle(handle.Id),
            _ => throw handle.Refuse($"a training of {_context.Provider}", _context.Provider, [SubjectKind, StyleKind], nameof(handle)),
        };
    }

    /// <summary>Lists a page of trainings.</summary>
    /// <param name="query">Which. Default: the first ones.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="TrainingQuery.Limit"/> is not from 1 to 100.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task<TrainingPage> ListPageAsync(TrainingQuery? query = null, CancellationToken cancellationToken = default)
    {
        query ??= new();
        query.Check();
        return Api.ListAsync(query, cancellationToken);
    }

    /// <summary>Lists trainings, as many pages as there are.</summary>
    /// <param name="query">Which. Default: all.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="ListPageAsync" path="/exception"/>
    public IAsyncEnumerable<TrainingTask> ListAsync(TrainingQuery? query = null, CancellationToken cancellationToken = default)
    {
        var asked = (query ?? new()) with { Limit = query?.Limit ?? LargestPage, Cursor = query?.Cursor ?? CatalogQuery.FirstCursor };
        asked.Check();
        return CursorPages.ReadAsync(asked.Cursor, ReadAsync, cancellationToken);

        async Task<(IReadOnlyList<TrainingTask> Items, string? Next)> ReadAsync(string? cursor, CancellationToken token)
        {
            var page = await Api.ListAsync(asked with { Cursor = cursor }, token).ConfigureAwait(false);
            return (page.Tasks, page.Pagination?.NextCursor);
        }
    }

    private async Task<IReadOnlyList<TrainingDatasetItem>> UploadAsync(
        IEnumerable<TrainingImage> images, bool needsCaptions, int maxConcurrency, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(images);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxConcurrency, 1);
        var all = images.ToArray();
        if (all.Length == 0)
        {
            throw new ArgumentException("There are no images. A training needs 1 at least.", nameof(images));
        }

        foreach (var image in all)
        {
            ArgumentNullException.ThrowIfNull(image, nameof(images));
            TrainingUploader.Check(image.File);
            TrainingChecks.Caption(image.Caption, needsCaptions);
        }

        var items = new TrainingDatasetItem[all.Length];
        var uploaded = 0;
        await Parallel.ForAsync(0, all.Length, new ParallelOptions { MaxDegreeOfParallelism = maxConcurrency, CancellationToken = cancellationToken }, async (i, token) =>
        {
            items[i] = new() { AssetsId = await _uploader.UploadAsync(all[i].File, token).ConfigureAwait(false), Caption = all[i].Caption };
            progress?.Report(Interlocked.Increment(ref uploaded));
        }).ConfigureAwait(false);
        return items;
    }

    private GenerationJob<TrainedModel> Resume(string kind, string taskId, Func<CancellationToken, Task<TrainingState>> read)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(taskId);
        var handle = new JobHandle { Provider = _context.Provider, Kind = kind, Id = taskId };
        return new(handle, token => TrainingReader.ReadAsync(read(token)), _context.Time, _context.Random) { Pace = JobPace.Long };
    }

    private string IdOf(string? taskId) => string.IsNullOrEmpty(taskId)
        ? throw new InvalidProviderResponseException($"{_context.Provider} took the training, but gave no id of it.", new ErrorDetails { Provider = _context.Provider })
        : taskId;
}
