using System.Runtime.CompilerServices;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.Jobs;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>
/// One batch. All there is to keep is its <see cref="Id"/>: <see cref="BatchesClient.Resume"/> makes the same of it in another process, after a restart too. Safe to use from many threads at once.
/// </summary>
public sealed class BatchJob
{
    private readonly IBatchesApi _batches;
    private readonly FilesClient _files;
    private readonly TransportContext _context;

    internal BatchJob(string id, IBatchesApi batches, FilesClient files, TransportContext context)
    {
        Id = id;
        _batches = batches;
        _files = files;
        _context = context;
    }

    /// <summary>The batch's id.</summary>
    public string Id { get; }

    /// <summary>Asks where the batch stands.</summary>
    /// <exception cref="ModelProviderException">The call failed.</exception>
    public Task<Batch> GetAsync(CancellationToken cancellationToken = default) => _batches.RetrieveAsync(Id, cancellationToken);

    /// <summary>Cancels the batch. It takes up to some minutes; what was answered by then is kept.</summary>
    /// <exception cref="ModelProviderException">The call failed.</exception>
    public Task<Batch> CancelAsync(CancellationToken cancellationToken = default) => _batches.CancelAsync(Id, cancellationToken);

    /// <summary>
    /// Watches the batch: gives it out as it stands, then whenever it has changed, and at last when it has ended, however it did. It is asked for often while something happens and seldom while
    /// nothing does; leaving the loop ends that, and the batch goes on.
    /// </summary>
    /// <param name="options">How it is waited. Default: without a limit, with pauses of 2 seconds to a minute.</param>
    /// <param name="cancellationToken">Ends the watch.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range. Nothing was sent.</exception>
    /// <exception cref="ProviderTimeoutException">It took longer than <see cref="JobWaitOptions.Timeout"/>. The batch goes on, and can be watched again.</exception>
    /// <exception cref="ModelProviderException">A call failed for good, or more than <see cref="JobWaitOptions.MaxFailedReads"/> did in a row. The batch goes on.</exception>
    public IAsyncEnumerable<Batch> WatchAsync(JobWaitOptions? options = null, CancellationToken cancellationToken = default) => WatchAsync(JobPace.Long.With(options), cancellationToken);

    /// <summary>Waits until the batch has ended.</summary>
    /// <param name="options">How it is waited. Default: without a limit, with pauses of 2 seconds to a minute.</param>
    /// <param name="progress">Is told of every change.</param>
    /// <param name="cancellationToken">Ends the waiting; the batch goes on.</param>
    /// <returns>The batch: completed, expired or cancelled. In each case there may be results.</returns>
    /// <exception cref="GenerationFailedException">The batch failed as a whole: its file was refused. The message says why.</exception>
    /// <inheritdoc cref="WatchAsync(JobWaitOptions, CancellationToken)" path="/exception"/>
    public async Task<Batch> WaitAsync(JobWaitOptions? options = null, IProgress<Batch>? progress = null, CancellationToken cancellationToken = default)
    {
        Batch? last = null;
        await foreach (var batch in WatchAsync(options, cancellationToken).ConfigureAwait(false))
        {
            progress?.Report(batch);
            last = batch;
        }

        if (last!.Status != BatchStatus.Failed)
        {
            return last;
        }

        var first = last.Errors.Count > 0 ? last.Errors[0] : null;
        throw new GenerationFailedException(
            $"{_context.Provider} refused the batch {Id}: {Describe(last.Errors)}", new ErrorDetails { Provider = _context.Provider, Code = first?.Code, Param = first?.Param })
        {
            TaskId = Id,
        };
    }

    /// <summary>
    /// Reads the results: those that succeeded, then those that failed, each in the order of its file, which is not that of the requests. They are told apart by <see cref="BatchResult.CustomId"/>.
    /// A line that can't be read is given out as <see cref="BatchResult.UnparsedLine"/>. They come as they are read; no file is held in memory.
    /// </summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidOperationException">The batch has not ended.</exception>
    /// <exception cref="ModelProviderException">A call failed.</exception>
    public async IAsyncEnumerable<BatchResult> ReadResultsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var batch = await GetAsync(cancellationToken).ConfigureAwait(false);
        if (!batch.IsEnded)
        {
            throw new InvalidOperationException($"The batch {Id} is {batch.Status}, so it has no results yet. Wait for it with WaitAsync.");
        }

        string?[] files = batch.ErrorFileId == batch.OutputFileId ? [batch.OutputFileId] : [batch.OutputFileId, batch.ErrorFileId];
        foreach (var file in files.OfType<string>())
        {
            var stream = await _files.OpenReadAsync(file, cancellationToken).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                await foreach (var result in BatchResultReader.ReadAsync(stream, cancellationToken).ConfigureAwait(false))
                {
                    yield return result;
                }
            }
        }
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    private async IAsyncEnumerable<Batch> WatchAsync(JobPace pace, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var watch = new JobWatch(_context.Provider, Id, pace, _context.Time, _context.Random);
        Batch? last = null;
        while (true)
        {
            var now = await watch.LookAsync(GetAsync, reads: null, cancellationToken).ConfigureAwait(false);
            var news = NewsOf(last, now);
            if (now is not null && (last is null || news != JobNews.None))
            {
                yield return now;
            }

            if (now is { IsEnded: true })
            {
                yield break;
            }

            last = now ?? last;
            await watch.PauseAsync(news, remaining: null, cancellationToken).ConfigureAwait(false);
        }
    }

    private static JobNews NewsOf(Batch? last, Batch? now)
    {
        if (last is null || now is null)
        {
            return JobNews.None;
        }

        return last.Status != now.Status ? JobNews.Stage
            : CountsOf(last) != CountsOf(now) || last.OutputFileId != now.OutputFileId || last.ErrorFileId != now.ErrorFileId ? JobNews.Progress
            : JobNews.None;
    }

    private static (long Total, long Completed, long Failed) CountsOf(Batch batch) => (batch.RequestCounts.Total, batch.RequestCounts.Completed, batch.RequestCounts.Failed);

    private static string Describe(IReadOnlyList<BatchError> errors)
    {
        const int Told = 3;
        var lines = errors.Take(Told).Select(error => (error.Line is { } line ? FormattableString.Invariant($"line {line}: ") : "") + (error.Message ?? error.Code));
        return errors.Count == 0 ? "it does not say why." : string.Join("; ", lines) + (errors.Count > Told ? FormattableString.Invariant($"; and {errors.Count - Told} more.") : "");
    }
}
