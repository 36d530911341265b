using System.Runtime.CompilerServices;
using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>
/// One batch. All there is to keep is its <see cref="Id"/>: <see cref="BatchesClient.Resume"/> makes the same of it in another process, after a restart too. Safe to use from many threads at once.
/// </summary>
public sealed class BatchJob
{
    private const double Growth = 1.5;
    private const double Jitter = 0.2;

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
    /// Watches the batch: gives it out as it stands, then whenever it has changed, and at last when it has ended, however it did. It is asked for again and again, with jitter; leaving the loop
    /// ends that, and the batch goes on.
    /// </summary>
    /// <param name="polling">How often it is asked for, and how long.</param>
    /// <param name="cancellationToken">Ends the watch.</param>
    /// <exception cref="ArgumentException"><paramref name="polling"/> cannot be right. Nothing was sent.</exception>
    /// <exception cref="TimeoutException"><see cref="BatchPolling.Timeout"/> is over. The batch goes on, and may be watched again.</exception>
    /// <exception cref="ModelProviderException">A call failed for good.</exception>
    public async IAsyncEnumerable<Batch> WatchAsync(BatchPolling? polling = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        polling ??= new();
        if (polling.FindProblem() is { } problem)
        {
            throw new ArgumentException(problem, nameof(polling));
        }

        var started = _context.Time.GetTimestamp();
        var delay = polling.MinDelay;
        var failures = 0;
        Batch? last = null;
        while (true)
        {
            Batch? now = null;
            TimeSpan? asked = null;
            try
            {
                now = await GetAsync(cancellationToken).ConfigureAwait(false);
                failures = 0;
            }
            catch (ModelProviderException e) when (e.IsTransient && failures < polling.MaxFailures)
            {
                failures++;
                asked = e.RetryAfter;
            }

            var isNews = now is not null && (last is null || HasChanged(last, now));
            if (isNews)
            {
                yield return now!;
            }

            if (now is { IsEnded: true })
            {
                yield break;
            }

            delay = last is null ? polling.MinDelay : Next(delay, isNews, polling);
            last = now ?? last;
            await WaitAsync(delay, asked, started, polling, last, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Waits until the batch has ended.</summary>
    /// <returns>The batch: completed, expired or cancelled. In each case there may be results.</returns>
    /// <exception cref="GenerationFailedException">The batch failed as a whole: its file was refused. The message says why.</exception>
    /// <inheritdoc cref="WatchAsync" path="/param"/>
    /// <inheritdoc cref="WatchAsync" path="/exception"/>
    public async Task<Batch> WaitAsync(BatchPolling? polling = null, CancellationToken cancellationToken = default)
    {
        Batch? last = null;
        await foreach (var batch in WatchAsync(polling, cancellationToken).ConfigureAwait(false))
        {
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

    private static bool HasChanged(Batch last, Batch now) =>
        last.Status != now.Status || CountsOf(last) != CountsOf(now) || last.OutputFileId != now.OutputFileId || last.ErrorFileId != now.ErrorFileId;

    private static (long Total, long Completed, long Failed) CountsOf(Batch batch) => (batch.RequestCounts.Total, batch.RequestCounts.Completed, batch.RequestCounts.Failed);

    // Where something happens, more will soon.
    private static TimeSpan Next(TimeSpan delay, bool isNews, BatchPolling polling)
    {
        var next = isNews ? delay / 2 : delay * Growth;
        return next < polling.MinDelay ? polling.MinDelay : next > polling.MaxDelay ? polling.MaxDelay : next;
    }

    private async Task WaitAsync(TimeSpan delay, TimeSpan? asked, long started, BatchPolling polling, Batch? last, CancellationToken cancellationToken)
    {
        var wait = delay * (1 - Jitter + (2 * Jitter * _context.Random.NextDouble()));
        wait = asked > wait ? asked.Value : wait;
        if (polling.Timeout is { } limit)
        {
            var left = limit - _context.Time.GetElapsedTime(started);
            if (left <= TimeSpan.Zero)
            {
                throw new TimeoutException($"The batch {Id} has not ended within {limit:c}; it is {last?.Status.Value ?? "not known"}. It goes on: watch it again, or raise BatchPolling.Timeout.");
            }

            wait = left < wait ? left : wait;
        }

        await Task.Delay(wait, _context.Time, cancellationToken).ConfigureAwait(false);
    }

    private static string Describe(IReadOnlyList<BatchError> errors)
    {
        const int Told = 3;
        var lines = errors.Take(Told).Select(error => (error.Line is { } line ? FormattableString.Invariant($"line {line}: ") : "") + (error.Message ?? error.Code));
        return errors.Count == 0 ? "it does not say why." : string.Join("; ", lines) + (errors.Count > Told ? FormattableString.Invariant($"; and {errors.Count - Told} more.") : "");
    }
}
