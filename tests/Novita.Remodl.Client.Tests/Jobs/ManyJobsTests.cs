using System.Collections.Concurrent;
using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.Jobs;

public sealed class ManyJobsTests
{
    private const int Count = 200;

    [Fact]
    public async Task Each_of_200_ends_once_some_failing_some_stalling_with_a_restart_between()
    {
        var service = new Service();
        var first = Enumerable.Range(0, Count).Select(i => service.Job(i)).ToArray();
        var outcomes = new ConcurrentDictionary<string, JobOutcome<string>>();
        using var crash = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var outcome in first.WaitEachAsync(Options, cancellationToken: crash.Token))
            {
                Assert.True(outcomes.TryAdd(outcome.Job.Id, outcome));
                if (outcomes.Count == Count / 3)
                {
                    await crash.CancelAsync();
                }
            }
        });
        // All that another process has is the text of the handles.
        var stored = first.Where(job => !outcomes.ContainsKey(job.Id)).Select(job => job.Handle.ToString()).ToArray();
        var resumed = stored.Select(text => service.Resume(JobHandle.Parse(text)));
        await foreach (var outcome in resumed.WaitEachAsync(Options, maxConcurrency: 16))
        {
            Assert.True(outcomes.TryAdd(outcome.Job.Id, outcome));
        }

        Assert.Equal(Count, outcomes.Count);
        Assert.True(service.MostAtOnce <= 16);
        foreach (var (id, outcome) in outcomes)
        {
            var number = int.Parse(id, System.Globalization.CultureInfo.InvariantCulture);
            switch (number % 10)
            {
                case 3:
                    Assert.Equal(id, Assert.IsType<GenerationFailedException>(outcome.Error).TaskId);
                    break;
                case 7:
                    Assert.Equal(id, Assert.IsType<ProviderTimeoutException>(outcome.Error).TaskId);
                    break;
                default:
                    Assert.Equal($"film {id}", outcome.Result);
                    Assert.Null(outcome.Error);
                    break;
            }
        }
    }

    [Fact]
    public async Task Who_leaves_early_waits_for_none()
    {
        var service = new Service();

        await foreach (var outcome in Enumerable.Range(0, 20).Select(i => service.Job(i)).WaitEachAsync(Options))
        {
            Assert.NotNull(outcome.Job);
            break;
        }
    }

    [Fact]
    public async Task Cancelling_ends_it_however_many_have_ended_meanwhile()
    {
        var jobs = Enumerable.Range(0, 20).Select(i => new GenerationJob<string>(new() { Provider = "p", Kind = "task", Id = $"{i}" }, "done"));
        using var stop = new CancellationTokenSource();
        var seen = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in jobs.WaitEachAsync(cancellationToken: stop.Token))
            {
                seen++;
                await stop.CancelAsync();
            }
        });

        Assert.Equal(1, seen);
    }

    [Fact]
    public async Task What_is_no_failure_of_a_provider_is_thrown()
    {
        var broken = new GenerationJob<string>(new() { Provider = "p", Kind = "task", Id = "1" }, _ => throw new InvalidOperationException("a bug"));

        Assert.Equal("a bug", (await Assert.ThrowsAsync<InvalidOperationException>(() => DrainAsync(broken))).Message);
    }

    [Fact]
    public async Task A_cancellation_that_nobody_asked_for_is_thrown()
    {
        var broken = new GenerationJob<string>(new() { Provider = "p", Kind = "task", Id = "1" }, _ => throw new OperationCanceledException("not yours"));

        Assert.Equal("not yours", (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => DrainAsync(broken))).Message);
    }

    private static async Task DrainAsync(GenerationJob<string> job)
    {
        await foreach (var _ in new[] { job }.WaitEachAsync())
        {
        }
    }

    private static JobWaitOptions Options => new() { Timeout = TimeSpan.FromMinutes(5), MaxFailedReads = 3 };

    /// <summary>Jobs of which each takes a few looks; every tenth fails, every tenth stalls, and every look may fail once.</summary>
    private sealed class Service
    {
        private readonly ConcurrentDictionary<string, int> _looks = new();
        private int _now;
        private int _most;

        public int MostAtOnce => _most;

        public GenerationJob<string> Job(int number) => Resume(new() { Provider = "novita", Kind = "task", Id = number.ToString(System.Globalization.CultureInfo.InvariantCulture) });

        public GenerationJob<string> Resume(JobHandle handle) => new(handle, token => LookAsync(handle.Id, token), new SkippingClock());

        private async Task<JobState<string>> LookAsync(string id, CancellationToken cancellationToken)
        {
            var now = Interlocked.Increment(ref _now);
            InterlockedMax(now);
            try
            {
                await Task.Yield();
                cancellationToken.ThrowIfCancellationRequested();
                var number = int.Parse(id, System.Globalization.CultureInfo.InvariantCulture);
                var look = _looks.AddOrUpdate(id, 1, (_, before) => before + 1);
                return look switch
                {
                    2 when number % 4 == 0 => throw new ProviderUnavailableException("down", new() { StatusCode = 503 }),
                    < 5 => new() { Status = JobStatus.Processing },
                    _ => (number % 10) switch
                    {
                        3 => new() { Status = JobStatus.Failed, Reason = "bad luck" },
                        7 => new() { Status = JobStatus.Processing },
                        _ => new() { Status = JobStatus.Succeeded, Result = $"film {id}" },
                    },
                };
            }
            finally
            {
                Interlocked.Decrement(ref _now);
            }
        }

        private void InterlockedMax(int now)
        {
            int most;
            while ((most = Volatile.Read(ref _most)) < now && Interlocked.CompareExchange(ref _most, now, most) != most)
            {
            }
        }
    }
}
