using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Novita.Remodl.Client.Jobs;

/// <summary>Many jobs at once.</summary>
public static class GenerationJobs
{
    /// <summary>Waits for many jobs and gives each as it ends. A job that fails is an outcome and does not end the others.</summary>
    /// <param name="jobs">The jobs.</param>
    /// <param name="options">How each is waited for.</param>
    /// <param name="maxConcurrency">How many are looked at together; 1 or more, 8 by default. None waits for another to end.</param>
    /// <param name="progress">Is told of every look at any of them.</param>
    /// <param name="cancellationToken">Ends the waiting; the jobs go on.</param>
    /// <typeparam name="T">What the jobs make.</typeparam>
    /// <exception cref="ArgumentOutOfRangeException">An option or <paramref name="maxConcurrency"/> is out of range.</exception>
    public static IAsyncEnumerable<JobOutcome<T>> WaitEachAsync<T>(
        this IEnumerable<GenerationJob<T>> jobs,
        JobWaitOptions? options = null,
        int maxConcurrency = 8,
        IProgress<JobProgress>? progress = null,
        CancellationToken cancellationToken = default)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(jobs);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxConcurrency, 1);
        GenerationJob<T>[] all = [.. jobs];
        return WaitEachAsync(all, [.. all.Select(job => job.Pace.With(options))], maxConcurrency, progress, cancellationToken);
    }

    private static async IAsyncEnumerable<JobOutcome<T>> WaitEachAsync<T>(
        GenerationJob<T>[] jobs, JobPace[] paces, int maxConcurrency, IProgress<JobProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var reads = new SemaphoreSlim(maxConcurrency);
        var ended = Channel.CreateUnbounded<JobOutcome<T>>();
        var all = Task.WhenAll(jobs.Select((job, i) => RunAsync(job, paces[i], reads, progress, ended.Writer, stop.Token)));
        try
        {
            var left = jobs.Length;
            while (left > 0 && await ended.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false))
            {
                while (ended.Reader.TryRead(out var outcome))
                {
                    left--;
                    yield return outcome;
                    // However many have ended meanwhile.
                    cancellationToken.ThrowIfCancellationRequested();
                }
            }
        }
        finally
        {
            // Whoever leaves early waits for no one; the semaphore must outlive its users.
            await stop.CancelAsync().ConfigureAwait(false);
            await all.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task RunAsync<T>(
        GenerationJob<T> job, JobPace pace, SemaphoreSlim reads, IProgress<JobProgress>? progress, ChannelWriter<JobOutcome<T>> ended, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            await foreach (var step in job.WatchAsync(pace, reads, cancellationToken).ConfigureAwait(false))
            {
                progress?.Report(step);
            }

            var state = await job.GetStateAsync(cancellationToken).ConfigureAwait(false);
            ended.TryWrite(new() { Job = job, Result = state.Result, Error = state.Result is null ? job.Failure(state) : null });
        }
        catch (ModelProviderException e)
        {
            ended.TryWrite(new() { Job = job, Error = e });
        }
        // Whatever else ends one ends all: nobody waits for an outcome that does not come.
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            ended.TryComplete(e);
        }
    }
}
