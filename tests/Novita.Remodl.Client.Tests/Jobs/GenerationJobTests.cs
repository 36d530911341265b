using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.Jobs;

public sealed class GenerationJobTests
{
    private static readonly JobHandle Handle = new() { Provider = "novita", Kind = "task", Id = "t:1" };

    private readonly SkippingClock _clock = new();

    [Fact]
    public async Task Is_watched_to_its_end_and_asked_no_more()
    {
        var reads = 0;
        var job = Job(() => reads++ switch
        {
            0 => State(JobStatus.Queued),
            1 => State(JobStatus.Processing) with { Percent = 100 },
            _ => State(JobStatus.Succeeded) with { Percent = 0, Result = "film" },
        });

        var seen = new List<JobProgress>();
        await foreach (var step in job.WatchAsync())
        {
            seen.Add(step);
        }

        Assert.Equal([JobStatus.Queued, JobStatus.Processing, JobStatus.Succeeded], seen.Select(step => step.Status));
        Assert.Equal([false, false, true], seen.Select(step => step.IsEnded));
        Assert.All(seen, step => Assert.Equal("t:1", step.JobId));
        Assert.Equal("film", await job.WaitAsync());
        Assert.Equal(3, reads);
    }

    [Fact]
    public async Task Pauses_grow_to_their_bound_and_begin_anew_when_the_job_begins()
    {
        var reads = 0;
        var job = Job(() => reads++ switch
        {
            < 8 => State(JobStatus.Queued),
            8 => State(JobStatus.Processing),
            _ => State(JobStatus.Succeeded) with { Result = "film" },
        }, new Middle());

        await job.WaitAsync(new() { MinInterval = TimeSpan.FromSeconds(1), MaxInterval = TimeSpan.FromSeconds(4) });

        Assert.Equal([1, 1.5, 2.25, 3.375, 4, 4, 4, 4, 1], _clock.Waits.Select(wait => wait.TotalSeconds));
    }

    [Fact]
    public async Task The_services_own_estimate_lengthens_a_pause_within_the_bound()
    {
        var reads = 0;
        var job = Job(() => reads++ switch
        {
            0 => State(JobStatus.Processing) with { Remaining = TimeSpan.FromSeconds(12) },
            1 => State(JobStatus.Processing) with { Remaining = TimeSpan.FromHours(2) },
            _ => State(JobStatus.Succeeded) with { Result = "film" },
        }, new Middle());

        await job.WaitAsync();

        Assert.Equal([6, 10], _clock.Waits.Select(wait => wait.TotalSeconds));
    }

    [Fact]
    public async Task Pauses_vary_by_a_fifth()
    {
        var reads = 0;
        var job = Job(() => reads++ < 100 ? State(JobStatus.Queued) : State(JobStatus.Succeeded) with { Result = "film" }, new Random(7));

        await job.WaitAsync(new() { MinInterval = TimeSpan.FromSeconds(2), MaxInterval = TimeSpan.FromSeconds(2) });

        Assert.True(_clock.Waits.Distinct().Count() > 10);
        Assert.All(_clock.Waits, wait => Assert.InRange(wait.TotalSeconds, 1.6, 2));
    }

    [Theory]
    [InlineData(JobStatus.Failed, "The job t:1 of novita failed: no face found.")]
    [InlineData(JobStatus.Cancelled, "The job t:1 of novita was cancelled: no face found.")]
    [InlineData(JobStatus.Expired, "The job t:1 of novita is not known to the service: its id is wrong, or it ended too long ago: no face found.")]
    [InlineData(JobStatus.Succeeded, "The job t:1 of novita ended well, but brought no result: no face found.")]
    public async Task Without_a_result_the_reason_and_the_id_are_told(JobStatus status, string message)
    {
        var job = Job(() => State(status) with { Reason = "no face found.", RawStatus = "X" });

        var error = await Assert.ThrowsAsync<GenerationFailedException>(() => job.WaitAsync());

        Assert.Equal((message, "t:1", "X", "novita", false), (error.Message, error.TaskId, error.Code, error.Provider, error.IsTransient));
    }

    [Fact]
    public async Task Waiting_ends_in_time_and_the_job_can_be_waited_for_again()
    {
        var done = false;
        var job = Job(() => done ? State(JobStatus.Succeeded) with { Result = "film" } : State(JobStatus.Processing));

        var error = await Assert.ThrowsAsync<ProviderTimeoutException>(() => job.WaitAsync(new() { Timeout = TimeSpan.FromSeconds(20) }));
        done = true;

        Assert.Equal((ProviderTimeoutKind.Job, "t:1", TimeSpan.FromSeconds(20)), (error.Kind, error.TaskId, error.Limit));
        Assert.Equal(job.Handle, JobHandle.Parse(error.Handle!));
        Assert.Equal(TimeSpan.FromSeconds(20).Ticks, _clock.GetTimestamp());
        Assert.Equal("film", await job.WaitAsync());
    }

    [Fact]
    public async Task Passing_failures_are_borne_and_too_many_in_a_row_are_not()
    {
        var reads = 0;
        // Three failures, a look, three failures, the end.
        var job = Job(() => reads++ switch
        {
            3 => State(JobStatus.Queued),
            7 => State(JobStatus.Succeeded) with { Result = "film" },
            _ => throw Down,
        });
        Assert.Equal("film", await job.WaitAsync(new() { MaxFailedReads = 3 }));

        reads = 0;
        var poor = Job(() =>
        {
            reads++;
            throw Down;
        });
        await Assert.ThrowsAsync<ProviderUnavailableException>(() => poor.WaitAsync(new() { MaxFailedReads = 3 }));
        Assert.Equal(4, reads);
    }

    [Fact]
    public async Task A_lasting_failure_is_thrown_at_once()
    {
        var job = Job(() => throw new AuthenticationFailedException("key"));

        await Assert.ThrowsAsync<AuthenticationFailedException>(() => job.WaitAsync());
        Assert.Empty(_clock.Waits);
    }

    [Fact]
    public async Task Cancellation_ends_the_waiting_alone()
    {
        using var stop = new CancellationTokenSource();
        var job = new GenerationJob<string>(Handle, _ => Task.FromResult(State(JobStatus.Queued)));
        var progress = new Reporter(_ => stop.Cancel());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => job.WaitAsync(progress: progress, cancellationToken: stop.Token));
    }

    [Fact]
    public async Task News_ends_a_pause()
    {
        var inbox = new WebhookInbox();
        var reads = 0;
        var job = new GenerationJob<string>(Handle, _ =>
        {
            // A pause of the system's clock this long would outlast the test.
            inbox.Notify("t:1");
            return Task.FromResult(reads++ < 3 ? State(JobStatus.Queued) with { Remaining = TimeSpan.FromHours(2) } : State(JobStatus.Succeeded) with { Result = "film" });
        });

        Assert.Equal("film", await job.WaitAsync(new() { MinInterval = TimeSpan.FromMilliseconds(10), MaxInterval = TimeSpan.FromHours(1), Timeout = Timeout.InfiniteTimeSpan, Signal = inbox }));
        Assert.Equal(4, reads);
    }

    [Fact]
    public async Task A_job_that_was_done_at_once_is_not_asked_for()
    {
        var job = new GenerationJob<string>(Handle, "film");

        Assert.Equal("film", await job.WaitAsync());
        Assert.Equal(JobStatus.Succeeded, (await job.GetStateAsync()).Status);
    }

    [Theory]
    [InlineData("00:00:00", "00:00:01", "00:00:10", 5)]
    [InlineData("00:01:00", "00:00:00", "00:00:10", 5)]
    [InlineData("00:01:00", "00:00:11", "00:00:10", 5)]
    [InlineData("00:01:00", "00:00:01", "1.00:00:01", 5)]
    [InlineData("00:01:00", "00:00:01", "00:00:10", -1)]
    public void Options_out_of_range_are_refused(string timeout, string min, string max, int failures)
    {
        var job = Job(() => State(JobStatus.Queued));
        var options = new JobWaitOptions { Timeout = Span(timeout), MinInterval = Span(min), MaxInterval = Span(max), MaxFailedReads = failures };

        Assert.Throws<ArgumentOutOfRangeException>(() => job.WatchAsync(options));

        static TimeSpan Span(string text) => TimeSpan.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData(null, null, 1, 10)]
    [InlineData(30.0, null, 30, 30)]
    [InlineData(null, 0.5, 0.5, 0.5)]
    [InlineData(2.0, 5.0, 2, 5)]
    public void One_interval_that_is_given_alone_moves_the_other(double? min, double? max, double first, double last)
    {
        var pace = JobPace.Generation.With(new() { MinInterval = Span(min), MaxInterval = Span(max) });

        Assert.Equal((first, last), (pace.MinInterval.TotalSeconds, pace.MaxInterval.TotalSeconds));
        Assert.Equal((JobPace.Generation.Timeout, JobPace.Generation.MaxFailedReads), (pace.Timeout, pace.MaxFailedReads));

        static TimeSpan? Span(double? seconds) => seconds is { } given ? TimeSpan.FromSeconds(given) : null;
    }

    [Theory]
    [InlineData(45, 45)]
    [InlineData(1e9, 86_400)]
    public async Task A_busy_service_says_when_to_look_again(double asked, double pause)
    {
        var reads = 0;
        var job = Job(() => reads++ == 0
            ? throw new RateLimitedException("busy", new() { StatusCode = 429, RetryAfter = TimeSpan.FromSeconds(asked) })
            : State(reads < 3 ? JobStatus.Processing : JobStatus.Succeeded) with { Result = "film" });

        await job.WaitAsync(new() { Timeout = Timeout.InfiniteTimeSpan });

        Assert.Equal([pause, 1.5], _clock.Waits.Select(wait => wait.TotalSeconds));
    }

    [Fact]
    public async Task An_end_within_the_last_pause_is_seen()
    {
        var job = Job(() => State(_clock.GetTimestamp() < TimeSpan.FromSeconds(20).Ticks ? JobStatus.Processing : JobStatus.Succeeded) with { Result = "film" });

        Assert.Equal("film", await job.WaitAsync(new() { Timeout = TimeSpan.FromSeconds(20) }));
    }

    [Fact]
    public void A_handle_is_one_line_of_text()
    {
        Assert.Equal("novita:task:t:1", Handle.ToString());
        Assert.Equal(Handle, JobHandle.Parse("novita:task:t:1"));
        Assert.False(JobHandle.TryParse("novita:task", out _));
        Assert.False(JobHandle.TryParse(null, out _));
        Assert.Contains("'x'", Assert.Throws<FormatException>(() => JobHandle.Parse("x")).Message, StringComparison.Ordinal);
    }

    private static ProviderUnavailableException Down => new("down", new() { StatusCode = 503 });

    private static JobState<string> State(JobStatus status) => new() { Status = status };

    private GenerationJob<string> Job(Func<JobState<string>> read, Random? random = null) => new(Handle, _ => Run(read), _clock, random ?? new Middle());

    private static async Task<JobState<string>> Run(Func<JobState<string>> read)
    {
        await Task.Yield();
        return read();
    }

    private sealed class Middle : Random
    {
        public override double NextDouble() => 0.5;
    }

    private sealed class Reporter(Action<JobProgress> report) : IProgress<JobProgress>
    {
        public void Report(JobProgress value) => report(value);
    }
}
