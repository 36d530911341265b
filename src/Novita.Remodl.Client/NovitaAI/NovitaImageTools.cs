using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI.Api;
using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.NovitaAI.Media.Images;
using Novita.Remodl.Client.OpenAICompatible;

namespace Novita.Remodl.Client.NovitaAI;

/// <summary>
/// The native endpoints that work on an image. Those that answer at once give the image as it comes: save it, or read it. Requests, and the files in them, are checked before they are sent.
/// An endpoint that the service has retired throws <see cref="EndpointRetiredException"/>.
/// </summary>
public sealed class NovitaImageTools
{
    private readonly NovitaMedia _media;
    private readonly TransportContext _context;
    private readonly ErrorMapper _errors;

    internal NovitaImageTools(TransportContext context, HttpClient root, JsonBody json, NovitaMedia media)
    {
        _media = media;
        _context = context;
        _errors = new ErrorMapper(context);
        Api = IImageToolsApi.Create(root, json);
    }

    /// <summary>The routes, without the checks.</summary>
    public IImageToolsApi Api { get; }

    /// <summary>Takes out of a picture what a mask covers. Retired on 2026-07-22.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The image as it comes. Save or read it; until then it holds a connection, and so has to be disposed of.</returns>
    /// <exception cref="ArgumentException">The request cannot be right; the message says what is wrong. Nothing was sent.</exception>
    /// <exception cref="EndpointRetiredException">The service does not have the endpoint, or not any more.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task<ArrivingImage> CleanupAsync(CleanupRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return ArriveAsync(Api.CleanupAsync(request, cancellationToken), cancellationToken);
    }

    /// <summary>Leaves the subject of a picture alone. Retired on 2026-07-22.</summary>
    /// <inheritdoc cref="CleanupAsync"/>
    public Task<ArrivingImage> RemoveBackgroundAsync(RemoveBackgroundRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return ArriveAsync(Api.RemoveBackgroundAsync(request, cancellationToken), cancellationToken);
    }

    /// <summary>Puts the subject of a picture before another background. Retired on 2026-07-22.</summary>
    /// <inheritdoc cref="CleanupAsync"/>
    public Task<ArrivingImage> ReplaceBackgroundAsync(ReplaceBackgroundRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return ArriveAsync(Api.ReplaceBackgroundAsync(request, cancellationToken), cancellationToken);
    }

    /// <summary>Takes the text out of a picture. Retired on 2026-07-22.</summary>
    /// <inheritdoc cref="CleanupAsync"/>
    public Task<ArrivingImage> RemoveTextAsync(RemoveTextRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return ArriveAsync(Api.RemoveTextAsync(request, cancellationToken), cancellationToken);
    }

    /// <summary>Makes a variation of a picture.</summary>
    /// <inheritdoc cref="CleanupAsync"/>
    public Task<ArrivingImage> ReimagineAsync(ReimagineRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return ArriveAsync(Api.ReimagineAsync(request, cancellationToken), cancellationToken);
    }

    /// <summary>Puts a face into a picture.</summary>
    /// <inheritdoc cref="CleanupAsync"/>
    public Task<ArrivingImage> MergeFaceAsync(MergeFaceRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return ArriveAsync(Api.MergeFaceAsync(request, cancellationToken), cancellationToken);
    }

    /// <summary>Tells what a picture shows, as a prompt that would make one like it. Retired on 2026-07-22.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="CleanupAsync" path="/exception"/>
    public Task<ImageToPromptResult> DescribeAsync(ImageToPromptRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return Api.DescribeAsync(request, cancellationToken);
    }

    /// <summary>Starts to put the subject of a picture before another background. Retired on 2026-07-22.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the call. A submission whose answer is lost may have been taken, and is not repeated.</param>
    /// <inheritdoc cref="CleanupAsync" path="/exception"/>
    public Task<GenerationJob<ImageResult>> StartAsync(ReplaceBackgroundRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return StartAsync(Api.SubmitReplaceBackgroundAsync(request, cancellationToken), _media.ImageResults.Of);
    }

    /// <summary>Starts to take the background of a picture away. Retired on 2026-08-19.</summary>
    /// <inheritdoc cref="StartAsync(ReplaceBackgroundRequest, CancellationToken)"/>
    public Task<GenerationJob<ImageResult>> StartAsync(ImageBackgroundRemovalRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return StartAsync(Api.SubmitBackgroundRemovalAsync(request, cancellationToken), _media.ImageResults.Of);
    }

    /// <summary>Starts to take out of a picture what a mask covers or a text names. Retired on 2026-08-19.</summary>
    /// <inheritdoc cref="StartAsync(ReplaceBackgroundRequest, CancellationToken)"/>
    public Task<GenerationJob<ImageResult>> StartAsync(ImageEraserRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return StartAsync(Api.SubmitEraserAsync(request, cancellationToken), _media.ImageResults.Of);
    }

    /// <summary>Starts to make a picture larger. Retired on 2026-08-19.</summary>
    /// <inheritdoc cref="StartAsync(ReplaceBackgroundRequest, CancellationToken)"/>
    public Task<GenerationJob<ImageResult>> StartAsync(ImageUpscalerRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return StartAsync(Api.SubmitUpscalerAsync(request, cancellationToken), _media.ImageResults.Of);
    }

    /// <summary>Starts to put a face into a video.</summary>
    /// <param name="request">The request.</param>
    /// <param name="extra">File format, webhook, storage.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="CleanupAsync" path="/exception"/>
    public Task<GenerationJob<MediaResult>> StartAsync(VideoMergeFaceRequest request, MediaExtra? extra = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        extra?.Check();
        return StartAsync(Api.SubmitVideoMergeFaceAsync(new() { Extra = extra, Request = request }, cancellationToken), _media.ToMedia);
    }

    /// <summary>Finds a job that works on an image again. That of a video is found by <see cref="NovitaMedia.Resume(JobHandle)"/>.</summary>
    /// <param name="handle">What <see cref="GenerationJob{T}.Handle"/> gave.</param>
    /// <exception cref="ArgumentException">The handle is another provider's, or of a kind that is not known here.</exception>
    public GenerationJob<ImageResult> Resume(JobHandle handle) => _media.Resume(_media.TaskIdOf(handle), _media.ImageResults.Of);

    private async Task<GenerationJob<T>> StartAsync<T>(Task<SubmittedTask> submission, Func<TaskResult, T> result)
        where T : class => _media.Resume(_media.IdOf(await submission.ConfigureAwait(false)), result);

    private async Task<ArrivingImage> ArriveAsync(Task<HttpResponseMessage> call, CancellationToken cancellationToken) =>
        await ImageAnswerReader.OpenAsync(await call.ConfigureAwait(false), "image_file", _context, _errors, cancellationToken).ConfigureAwait(false);
}
