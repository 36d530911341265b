using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI.Api;
using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.NovitaAI.Media.Images;
using Novita.Remodl.Client.OpenAICompatible;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI;

/// <summary>Any endpoint of the native API by its slug, and its tasks. Endpoints come and go monthly: what is not typed here, or not yet, works all the same.</summary>
public sealed class NovitaMedia
{
    private const string AsyncPrefix = "v3/async/";
    private const string SyncPrefix = "v3/";

    private readonly TaskReader _reader;
    private readonly ResultDownloader _downloads;
    private readonly TransportContext _context;

    internal NovitaMedia(TransportContext context, HttpClient root, JsonBody json)
    {
        _context = context;
        Api = IMediaApi.Create(root, json);
        TasksApi = ITasksApi.Create(root, json);
        _downloads = new ResultDownloader(root, context);
        _reader = new TaskReader(TasksApi, _downloads);
        ImageResults = new ImageResults(_downloads, context.Time);
    }

    /// <summary>The routes of endpoints by their paths, without the checks.</summary>
    public IMediaApi Api { get; }

    /// <summary>The route of tasks, without the checks.</summary>
    public ITasksApi TasksApi { get; }

    /// <summary>Submits a task.</summary>
    /// <param name="slug">The endpoint: a slug such as <c>kling-v3.0-pro-t2v</c>, which stands for <c>/v3/async/kling-v3.0-pro-t2v</c>, or a whole path with a leading slash.</param>
    /// <param name="body">The request, as the endpoint wants it.</param>
    /// <param name="cancellationToken">Ends the call. A submission whose answer is lost may have been taken, and is not repeated.</param>
    /// <exception cref="EndpointRetiredException">The service does not have the endpoint, or not any more.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task<GenerationJob<MediaResult>> SubmitAsync(string slug, JsonElement body, CancellationToken cancellationToken = default) =>
        SubmitAsync(slug, body, _reader.ToMedia, cancellationToken);

    /// <inheritdoc cref="SubmitAsync(string, JsonElement, CancellationToken)"/>
    public Task<GenerationJob<MediaResult>> SubmitAsync(string slug, JsonObject body, CancellationToken cancellationToken = default) =>
        SubmitAsync(slug, ToElement(body), cancellationToken);

    /// <summary>Submits a task with a request of one's own type.</summary>
    /// <inheritdoc cref="SubmitAsync(string, JsonElement, CancellationToken)"/>
    /// <param name="slug">The endpoint.</param>
    /// <param name="request">The request.</param>
    /// <param name="typeInfo">How the request is written.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <typeparam name="T">The type of the request.</typeparam>
    public Task<GenerationJob<MediaResult>> SubmitAsync<T>(string slug, T request, JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken = default) =>
        SubmitAsync(slug, JsonSerializer.SerializeToElement(request, typeInfo), cancellationToken);

    /// <summary>Calls a synchronous endpoint, and finds the files in its answer.</summary>
    /// <param name="slug">The endpoint: a slug such as <c>seedream-4.5</c>, which stands for <c>/v3/seedream-4.5</c>, or a whole path with a leading slash.</param>
    /// <param name="body">The request, as the endpoint wants it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="EndpointRetiredException">The service does not have the endpoint, or not any more.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public async Task<MediaResult> InvokeAsync(string slug, JsonElement body, CancellationToken cancellationToken = default)
    {
        var json = await Api.InvokeAsync(PathOf(slug, SyncPrefix), body, cancellationToken).ConfigureAwait(false);
        MediaAnswer.ThrowIfFailed(json, _context.Provider);
        return MediaAnswer.Read(json, _downloads);
    }

    /// <inheritdoc cref="InvokeAsync(string, JsonElement, CancellationToken)"/>
    public Task<MediaResult> InvokeAsync(string slug, JsonObject body, CancellationToken cancellationToken = default) =>
        InvokeAsync(slug, ToElement(body), cancellationToken);

    /// <summary>Calls a synchronous endpoint with a request of one's own type, and finds the files in its answer.</summary>
    /// <inheritdoc cref="InvokeAsync(string, JsonElement, CancellationToken)"/>
    /// <param name="slug">The endpoint.</param>
    /// <param name="request">The request.</param>
    /// <param name="typeInfo">How the request is written.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <typeparam name="T">The type of the request.</typeparam>
    public Task<MediaResult> InvokeAsync<T>(string slug, T request, JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken = default) =>
        InvokeAsync(slug, JsonSerializer.SerializeToElement(request, typeInfo), cancellationToken);

    /// <summary>Reads a task once, as the service describes it.</summary>
    /// <param name="taskId">The task's id.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="InvalidRequestException">The service does not know the task.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task<TaskResult> GetTaskAsync(string taskId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(taskId);
        return TasksApi.GetAsync(taskId, cancellationToken);
    }

    /// <summary>Finds a job again, whoever started it. Nothing is sent until it is looked at.</summary>
    /// <param name="task">The task's id, or the text of its handle.</param>
    /// <exception cref="ArgumentException">It is a handle of a kind that is not known here.</exception>
    public GenerationJob<MediaResult> Resume(string task) => Resume(TaskIdOf(task), _reader.ToMedia);

    /// <summary>Finds a job again.</summary>
    /// <param name="handle">What <see cref="GenerationJob{T}.Handle"/> gave.</param>
    /// <exception cref="ArgumentException">The handle is another provider's, or of a kind that is not known here, or the job was answered at once (<see cref="JobHandle.IsResumable"/>).</exception>
    public GenerationJob<MediaResult> Resume(JobHandle handle) => Resume(TaskIdOf(handle), _reader.ToMedia);

    /// <exception cref="ArgumentException">The handle is another provider's, or of a kind that is not known here, or the job was answered at once (<see cref="JobHandle.IsResumable"/>).</exception>
    internal string TaskIdOf(JobHandle handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        return handle.Provider == _context.Provider && handle.Kind == TaskReader.Kind
            ? handle.Id
            : throw handle.Refuse($"a task of {_context.Provider}", _context.Provider, [TaskReader.Kind], nameof(handle));
    }

    /// <exception cref="ArgumentException">It is a handle of a kind that is not known here.</exception>
    internal string TaskIdOf(string task)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(task);
        return JobHandle.TryParse(task, out var handle) && handle.Provider == _context.Provider ? TaskIdOf(handle) : task;
    }

    /// <summary>The file at an address that the service gave. The key is sent to the service's own origin alone.</summary>
    /// <param name="url">The address.</param>
    public GeneratedFile FileAt(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return WebAddress.Is(url)
            ? _downloads.FileAt(url)
            : throw new ArgumentException($"'{url}' is no http or https address. Give the address as the service gave it.", nameof(url));
    }

    internal ImageResults ImageResults { get; }

    internal MediaResult ToMedia(TaskResult task) => _reader.ToMedia(task);

    internal async Task<GenerationJob<T>> SubmitAsync<T>(string slug, JsonElement body, Func<TaskResult, T> result, CancellationToken cancellationToken)
        where T : class
    {
        var task = await Api.SubmitAsync(PathOf(slug, AsyncPrefix), body, cancellationToken).ConfigureAwait(false);
        return Resume(IdOf(task), result);
    }

    /// <param name="task">What the service answered.</param>
    /// <param name="endpoint">What it was submitted to, where that is known.</param>
    /// <exception cref="ModelProviderException">The task was refused, or has no id.</exception>
    internal string IdOf(SubmittedTask task, string? endpoint = null)
    {
        MediaAnswer.ThrowIfFailed(task.BaseResp, _context.Provider);
        return task.TaskId ?? task.Id ?? task.Name
            ?? throw new InvalidProviderResponseException($"{_context.Provider} took the task{(endpoint is null ? "" : $" for '{endpoint}'")}, but gave no id of it.", new ErrorDetails { Provider = _context.Provider });
    }

    internal GenerationJob<T> Resume<T>(string taskId, Func<TaskResult, T> result)
        where T : class
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(taskId);
        var handle = new JobHandle { Provider = _context.Provider, Kind = TaskReader.Kind, Id = taskId };
        return new(handle, token => _reader.ReadAsync(taskId, result, token), _context.Time, _context.Random);
    }

    private static string PathOf(string slug, string prefix)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(slug);
        return slug.StartsWith('/') ? slug.TrimStart('/') : prefix + slug;
    }

    private static JsonElement ToElement(JsonObject body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return JsonSerializer.SerializeToElement(body, WireJson.Options.TypeInfo<JsonObject>());
    }
}
