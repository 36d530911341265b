using System.Runtime.CompilerServices;

namespace Novita.Remodl.Client.Jobs;

/// <summary>
/// A long-running generation. It goes on at the service whether or not it is waited for; store <see cref="Handle"/> to find it again from another process.
/// Safe to use from many threads at once.
/// </summary>
/// <typeparam name="T">What the job makes.</typeparam>
public sealed class GenerationJob<T>
    where T : class
{
    private readonly Func<CancellationToken, Task<JobState<T>>> _read;
    private readonly TimeProvider _time;
    private readonly Random _random;
    private JobState<T>? _ended;

    /// <summary>A job that a provider started or found again.</summary>
    /// <param name="handle">What it is found by.</param>
    /// <param name="read">Reads its state from the service.</param>
    /// <param name="time">The clock of waits. Default: the system's.</param>
    /// <param name="random">What varies the pauses. Default: shared.</param>
    public GenerationJob(JobHandle handle, Func<CancellationToken, Task<JobState<T>>> read, TimeProvider? time = null, Random? random = null)
    {
        ArgumentNullException.ThrowIfNull(handle);
        ArgumentNullException.ThrowIfNull(read);
        Handle = handle;
        _read = read;
        _time = time ?? TimeProvider.System;
        _random = random ?? Random.Shared;
    }

    /// <summary>A job that was done when it was started, as those of synchronous endpoints are.</summary>
    /// <param name="handle">What it is called by, of the kind <see cref="JobHandle.AnswerKind"/> where it can't be found again.</param>
    /// <param name="result">What it made.</param>
    public GenerationJob(JobHandle handle, T result)
        : this(handle, static _ => throw new InvalidOperationException("An ended job isn't read again."))
    {
        ArgumentNullException.ThrowIfNull(result);
        _ended = new() { Status = JobStatus.Succeeded, Percent = 100, Result = result };
    }

    /// <summary>The service's id of the job.</summary>
    public string Id => Handle.Id;

    /// <summary>What the job is found by again.</summary>
    public JobHandle Handle { get; }

    /// <summary>Looks at the job once. An ended job is not asked for again.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ModelProviderException">The service could not be asked.</exception>
    public async Task<JobState<T>> GetStateAsync(CancellationToken cancellationToken = default)
    {
        if (Volatile.Read(ref _ended) is { } ended)
        {
            return ended;
        }

        var state = await _read(cancellationToken).ConfigureAwait(false);
        // Of two looks at once, the first to see the end is the one that counts.
        return state.IsEnded ? Interlocked.CompareExchange(ref _ended, state, null) ?? state : state;
    }

    /// <summary>Waits for the result.</summary>
    /// <param name="options">How it is waited.</param>
    /// <param name="progress">Is told of every look.</param>
    /// <param name="cancellationToken">Ends the waiting; the job goes on.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="GenerationFailedException">The job failed, was cancelled, or is not known any more; the message has the reason and the id.</exception>
    /// <exception cref="ProviderTimeoutException">It took longer than <see cref="JobWaitOptions.Timeout"/>. The job goes on, and can be waited for again.</exception>
    /// <exception cref="ModelProviderException">The service could not be asked. The job goes on.</exception>
    public async Task<T> WaitAsync(JobWaitOptions? options = null, IProgress<JobProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        await foreach (var step in WatchAsync(options, cancellationToken).ConfigureAwait(false))
        {
            progress?.Report(step);
        }

        var state = await GetStateAsync(cancellationToken).ConfigureAwait(false);
        return state.Result ?? throw Failure(state);
    }

    /// <summary>
    /// Watches the job to its end. The last item tells how it ended and nothing is thrown for a job that failed;
    /// <see cref="WaitAsync"/> gives the result afterwards without another call.
    /// </summary>
    /// <param name="options">How it is waited.</param>
    /// <param name="cancellationToken">Ends the watching; the job goes on.</param>
    /// <exception cref="ProviderTimeoutException">It took longer than <see cref="JobWaitOptions.Timeout"/>. The job goes on, and can be watched again.</exception>
    /// <exception cref="ModelProviderException">The service could not be asked. The job goes on.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public IAsyncEnumerable<JobProgress> WatchAsync(JobWaitOptions? options = null, CancellationToken cancellationToken = default) =>
        WatchAsync(Pace.With(options), reads: null, cancellationToken);

    /// <summary>The job's handle.</summary>
    public override string ToString() => Handle.ToString();

    /// <summary>How it is waited for where the options say nothing.</summary>
    internal JobPace Pace { get; init; } = JobPace.Generation;

    /// <param name="pace">How it is waited.</param>
    /// <param name="reads">Bounds how many jobs are looked at together.</param>
    /// <param name="cancellationToken">Ends the watching.</param>
    internal async IAsyncEnumerable<JobProgress> WatchAsync(
        JobPace pace, SemaphoreSlim? reads, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var watch = new JobWatch(Handle.Provider, Id, pace, _time, _random) { Handle = Handle };
        JobStatus? last = null;
        while (true)
        {
            var state = await watch.LookAsync(GetStateAsync, reads, cancellationToken).ConfigureAwait(false);
            if (state is not null)
            {
                yield return ToProgress(state, watch.Elapsed);
                if (state.IsEnded)
                {
                    yield break;
                }
            }

            var now = state?.Status ?? last;
            await watch.PauseAsync(last is null || now == last ? JobNews.None : JobNews.Stage, state?.Remaining, cancellationToken).ConfigureAwait(false);
            last = now;
        }
    }

    /// <summary>The failure of a job that ended without a result.</summary>
    internal GenerationFailedException Failure(JobState<T> state)
    {
        var what = state.Status switch
        {
            JobStatus.Cancelled => "was cancelled",
            JobStatus.Expired => "is not known to the service: its id is wrong, or it ended too long ago",
            JobStatus.Succeeded => "ended well, but brought no result",
            _ => "failed",
        };
        var reason = string.IsNullOrWhiteSpace(state.Reason) ? "" : $": {state.Reason.TrimEnd('.', ' ')}";
        return new($"The job {Id} of {Handle.Provider} {what}{reason}.", new ErrorDetails { Provider = Handle.Provider, Code = state.RawStatus, IsTransient = false }) { TaskId = Id, Handle = Handle.ToString() };
    }

    private JobProgress ToProgress(JobState<T> state, TimeSpan elapsed) => new()
    {
        JobId = Id,
        Status = state.Status,
        RawStatus = state.RawStatus,
        Percent = state.Percent,
        Remaining = state.Remaining,
        Reason = state.Reason,
        Elapsed = elapsed,
    };
}
