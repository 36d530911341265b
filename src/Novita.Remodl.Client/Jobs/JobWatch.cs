using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.Jobs;

/// <summary>The pauses and the patience of one watch over one job or batch.</summary>
internal sealed class JobWatch(string provider, string id, JobPace pace, TimeProvider time, Random random)
{
    private const double Growth = 1.5;
    private const double Variation = 0.2;

    // A service that asks for more is not to be believed, and no timer runs for ever.
    private static readonly TimeSpan LongestPause = TimeSpan.FromDays(1);

    // However little time was given or is left, a look has this much of it.
    private static readonly TimeSpan ShortestLook = TimeSpan.FromSeconds(5);

    // A signal that has news all the time must not become polling without pauses.
    private static readonly TimeSpan MostBetweenSignals = TimeSpan.FromSeconds(1);

    private readonly long _started = time.GetTimestamp();
    private TimeSpan? _interval;
    private TimeSpan? _retryAfter;
    private int _failedReads;

    /// <summary>What the job is found by again; null of a batch.</summary>
    public JobHandle? Handle { get; init; }

    public TimeSpan Elapsed => time.GetElapsedTime(_started);

    /// <summary>Looks once; null when it failed for a passing reason.</summary>
    /// <param name="read">The look.</param>
    /// <param name="reads">Bounds how many look together.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ProviderTimeoutException">The time is up.</exception>
    /// <exception cref="ModelProviderException">It failed for good, or once too often in a row.</exception>
    public async Task<T?> LookAsync<T>(Func<CancellationToken, Task<T>> read, SemaphoreSlim? reads, CancellationToken cancellationToken)
        where T : class
    {
        if (pace.Timeout == Timeout.InfiniteTimeSpan)
        {
            return await LookAsync(read, reads, limit: null, cancellationToken).ConfigureAwait(false);
        }

        using var limit = new Deadline(time);
        limit.Join(cancellationToken);
        try
        {
            return await LookAsync(read, reads, limit, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (limit.HasExpired)
        {
            throw TimeIsUp(e);
        }
        catch (OperationCanceledException e) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(e.Message, e, cancellationToken);
        }
    }

    /// <summary>Waits until the next look is due, or the signal has news. The last pause ends with the time, so that a job which ended within it is seen.</summary>
    /// <param name="news">What the last look brought.</param>
    /// <param name="remaining">How long the job will take yet, if the service tells.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ProviderTimeoutException">The time is up.</exception>
    public async Task PauseAsync(JobNews news, TimeSpan? remaining, CancellationToken cancellationToken)
    {
        var rest = pace.Timeout == Timeout.InfiniteTimeSpan ? LongestPause : pace.Timeout - Elapsed;
        if (rest <= TimeSpan.Zero)
        {
            throw TimeIsUp();
        }

        await WaitAsync(Min(Next(news, remaining), Min(rest, LongestPause)), cancellationToken).ConfigureAwait(false);
    }

    private async Task<T?> LookAsync<T>(Func<CancellationToken, Task<T>> read, SemaphoreSlim? reads, Deadline? limit, CancellationToken cancellationToken)
        where T : class
    {
        _retryAfter = null;
        if (reads is not null)
        {
            await InTime(reads.WaitAsync(cancellationToken), limit).ConfigureAwait(false);
        }

        try
        {
            // Whoever had to queue has its time to look all the same.
            var seen = await InTime(read(cancellationToken), limit).ConfigureAwait(false);
            _failedReads = 0;
            return seen;
        }
        catch (ModelProviderException e) when (e.IsTransient && _failedReads < pace.MaxFailedReads)
        {
            _failedReads++;
            _retryAfter = e.RetryAfter;
            return null;
        }
        finally
        {
            reads?.Release();
        }
    }

    // Only a real wait sets the timer.
    private T InTime<T>(T waiting, Deadline? limit)
        where T : Task
    {
        if (!waiting.IsCompleted)
        {
            limit?.Start(Min(Max(pace.Timeout - Elapsed, ShortestLook), LongestPause));
        }

        return waiting;
    }

    private ProviderTimeoutException TimeIsUp(Exception? cause = null) =>
        new(ProviderTimeoutKind.Job, pace.Timeout, new ErrorDetails { Provider = provider }, cause) { TaskId = id, Handle = Handle?.ToString() };

    private TimeSpan Next(JobNews news, TimeSpan? remaining)
    {
        var interval = (_interval, news) switch
        {
            // What has just begun may end soon.
            (null, _) or (_, JobNews.Stage) => pace.MinInterval,
            // Where something happens, more will.
            ({ } last, JobNews.Progress) => Max(last / 2, pace.MinInterval),
            ({ } last, _) => Min(last * Growth, pace.MaxInterval),
        };
        _interval = interval;
        var pause = Min(remaining is { } rest ? Max(rest / 2, interval) : interval, pace.MaxInterval);
        var varied = pause * (1 - Variation + (2 * Variation * random.NextDouble()));
        return Max(Min(varied, pace.MaxInterval), _retryAfter ?? TimeSpan.Zero);
    }

    private async Task WaitAsync(TimeSpan pause, CancellationToken cancellationToken)
    {
        if (pace.Signal is null)
        {
            await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
            return;
        }

        var began = time.GetTimestamp();
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var first = await Task.WhenAny(Task.Delay(pause, time, either.Token), pace.Signal.WaitAsync(id, either.Token)).ConfigureAwait(false);
        await either.CancelAsync().ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        await first.ConfigureAwait(false);
        var early = Min(pause, Min(pace.MinInterval, MostBetweenSignals)) - time.GetElapsedTime(began);
        if (early > TimeSpan.Zero)
        {
            await Task.Delay(early, time, cancellationToken).ConfigureAwait(false);
        }
    }

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
