using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.Tests.Http;

namespace Novita.Remodl.Client.Tests.Jobs;

/// <summary>How long a wait takes whose looks are not answered, on a clock that moves when told to.</summary>
public sealed class JobTimeTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ManualTime _time = new();

    [Theory]
    [InlineData(60, 60)]
    [InlineData(0.001, 5)]
    public async Task A_look_that_is_not_answered_ends_with_the_time(double timeout, double seconds)
    {
        var limit = TimeSpan.FromSeconds(timeout);
        var waiting = Job("1", token => Unanswered(token)).WaitAsync(new() { Timeout = limit });

        Assert.Equal(TimeSpan.FromSeconds(seconds), await _time.AdvanceToNextTimerAsync());
        var error = await Assert.ThrowsAsync<ProviderTimeoutException>(() => waiting.WaitAsync(Patience));

        Assert.Equal((ProviderTimeoutKind.Job, limit, "1"), (error.Kind, error.Limit, error.TaskId));
    }

    [Fact]
    public async Task A_later_look_has_what_is_left()
    {
        var looks = 0;
        var waiting = Job("1", token => looks++ == 0 ? Task.FromResult(new JobState<string> { Status = JobStatus.Queued }) : Unanswered(token))
            .WaitAsync(new() { Timeout = TimeSpan.FromSeconds(60), MinInterval = TimeSpan.FromSeconds(10) });

        var pause = await _time.AdvanceToNextTimerAsync();
        var look = await _time.AdvanceToNextTimerAsync();
        await Assert.ThrowsAsync<ProviderTimeoutException>(() => waiting.WaitAsync(Patience));

        Assert.InRange(pause.TotalSeconds, 8, 12);
        Assert.Equal(60, (pause + look).TotalSeconds, 0.01);
    }

    [Fact]
    public async Task Looks_that_are_not_answered_do_not_hold_up_the_other_jobs()
    {
        var looked = 0;
        var jobs = Enumerable.Range(0, 3).Select(i => Job($"{i}", token =>
        {
            Interlocked.Increment(ref looked);
            return Unanswered(token);
        }));
        var outcomes = new List<JobOutcome<string>>();
        var waiting = Task.Run(async () =>
        {
            await foreach (var outcome in jobs.WaitEachAsync(new() { Timeout = TimeSpan.FromSeconds(10) }, maxConcurrency: 1))
            {
                outcomes.Add(outcome);
            }
        });

        while (!waiting.IsCompleted)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(1);
        }

        await waiting;
        Assert.Equal(3, outcomes.Count);
        Assert.All(outcomes, outcome => Assert.Equal(ProviderTimeoutKind.Job, Assert.IsType<ProviderTimeoutException>(outcome.Error).Kind));
        Assert.InRange(looked, 1, 3);
    }

    [Fact]
    public async Task The_callers_cancellation_of_a_look_is_no_timeout()
    {
        using var stop = new CancellationTokenSource();
        var waiting = Job("1", token => Unanswered(token)).WaitAsync(new() { Timeout = TimeSpan.FromSeconds(60) }, cancellationToken: stop.Token);

        await stop.CancelAsync();

        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting.WaitAsync(Patience));
        Assert.Equal(stop.Token, cancelled.CancellationToken);
    }

    [Fact]
    public async Task Without_a_limit_a_look_has_none()
    {
        using var stop = new CancellationTokenSource();
        var given = CancellationToken.None;
        var waiting = Job("1", token =>
        {
            given = token;
            return Unanswered(token);
        }).WaitAsync(new() { Timeout = Timeout.InfiniteTimeSpan }, cancellationToken: stop.Token);

        Assert.Equal(stop.Token, given);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting.WaitAsync(Patience));
    }

    [Fact]
    public async Task News_that_never_ends_is_looked_at_once_a_second()
    {
        var looks = 0;
        var job = Job("1", _ =>
        {
            looks++;
            return Task.FromResult(new JobState<string> { Status = looks < 4 ? JobStatus.Queued : JobStatus.Succeeded, Result = "film" });
        });

        var waiting = job.WaitAsync(new() { MinInterval = TimeSpan.FromMinutes(5), MaxInterval = TimeSpan.FromMinutes(5), Signal = new Chatter() });
        var waits = new List<TimeSpan>();
        for (var i = 0; i < 3; i++)
        {
            while (await _time.NextTimerAsync() > TimeSpan.FromSeconds(1))
            {
                await Task.Yield();
            }

            waits.Add(await _time.AdvanceToNextTimerAsync());
        }

        Assert.Equal("film", await waiting.WaitAsync(Patience));
        Assert.All(waits, wait => Assert.Equal(TimeSpan.FromSeconds(1), wait));
    }

    private GenerationJob<string> Job(string id, Func<CancellationToken, Task<JobState<string>>> read) => new(new() { Provider = "p", Kind = "task", Id = id }, read, _time);

    private static async Task<JobState<string>> Unanswered(CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException("Nothing ends this but its token.");
    }

    /// <summary>Has news whenever it is asked.</summary>
    private sealed class Chatter : IJobSignal
    {
        public Task WaitAsync(string jobId, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
