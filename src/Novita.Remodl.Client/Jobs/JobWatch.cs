namespace Novita.Remodl.Client.Jobs;

/// <summary>The pauses and the patience of one watch over one job.</summary>
internal sealed class JobWatch(JobHandle job, JobWaitOptions options, TimeProvider time, Random random)
{
    private const double Growth = 1.5;
    private const double Variation = 0.2;

    private readonly long _started = time.GetTimestamp();
    private TimeSpan _interval = options.MinInterval;
    private JobStatus? _status;
    private int _failedReads;

    public TimeSpan Elapsed => time.GetElapsedTime(_started);

    public void Succeeded() => _failedReads = 0;

    /// <summary>Counts a failed look; false when there were too many in a row.</summary>
    public bool MayFail() => ++_failedReads <= options.MaxFailedReads;

    /// <summary>Waits until the next look is due, or there is news.</summary>
    /// <exception cref="ProviderTimeoutException">The time is up.</exception>
    public async Task PauseAsync(JobStatus? status, TimeSpan? remaining, CancellationToken cancellationToken)
    {
        var rest = options.Timeout == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : options.Timeout - Elapsed;
        if (rest <= TimeSpan.Zero)
        {
            throw new ProviderTimeoutException(ProviderTimeoutKind.Job, options.Timeout, new ErrorDetails { Provider = job.Provider }) { TaskId = job.Id };
        }

        var pause = Next(status, remaining);
        await WaitAsync(pause < rest ? pause : rest, cancellationToken).ConfigureAwait(false);
    }

    private TimeSpan Next(JobStatus? status, TimeSpan? remaining)
    {
        // What has just begun may end soon: looks are frequent again.
        if (status is not null && _status is not null && status != _status)
        {
            _interval = options.MinInterval;
        }

        _status = status ?? _status;
        var pause = remaining is { } rest && rest > _interval ? rest / 2 : _interval;
        _interval = Min(_interval * Growth, options.MaxInterval);
        var varied = Min(pause, options.MaxInterval) * (1 - Variation + (2 * Variation * random.NextDouble()));
        return Min(varied, options.MaxInterval);
    }

    private async Task WaitAsync(TimeSpan pause, CancellationToken cancellationToken)
    {
        if (options.Signal is null)
        {
            await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
            return;
        }

        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var first = await Task.WhenAny(Task.Delay(pause, time, either.Token), options.Signal.WaitAsync(job.Id, either.Token)).ConfigureAwait(false);
        await either.CancelAsync().ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        await first.ConfigureAwait(false);
    }

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
