using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.OpenAICompatible;
using Novita.Remodl.Client.Tests.Http;

namespace Novita.Remodl.Client.Tests.Batches;

/// <summary>How a batch is watched, on a clock that moves when told to.</summary>
public sealed class BatchWatchTests
{
    // Timers count in whole milliseconds.
    private const double Tick = 0.0015;

    private readonly ManualTime _time = new();
    private readonly StubBatches _batches = new();

    [Fact]
    public async Task Only_news_is_given_out_and_the_wait_grows_while_nothing_happens()
    {
        _batches.Answers = [.. Enumerable.Repeat(Running(0), 12), Running(5), Running(6), Ended("completed")];

        var (seen, waits) = await WatchAsync(new());

        Assert.Equal(["in_progress 0", "in_progress 5", "in_progress 6", "completed 10"], seen);
        // 2 s at first, half as long again each time that nothing is new, a minute at most; half as long when something is.
        double[] expected = [2, 3, 4.5, 6.75, 10.125, 15.1875, 22.78125, 34.171875, 51.2578125, 60, 60, 60, 30, 15];
        Assert.Equal(expected.Length, waits.Count);
        Assert.All(expected.Zip(waits), pair => Assert.Equal(pair.First, pair.Second.TotalSeconds, Tick));
    }

    [Fact]
    public async Task The_wait_begins_anew_when_the_status_changes()
    {
        _batches.Answers = [.. Enumerable.Repeat(Running(0), 4), Running(10) with { Status = "finalizing" }, Ended("completed")];

        var (_, waits) = await WatchAsync(new());

        Assert.All(new[] { 2, 3, 4.5, 6.75, 2 }.Zip(waits), pair => Assert.Equal(pair.First, pair.Second.TotalSeconds, Tick));
    }

    [Theory]
    [InlineData(0, 1.6)]
    [InlineData(0.5, 2)]
    [InlineData(0.999999, 2.4)]
    public async Task Waits_are_spread_by_a_fifth(double draw, double seconds)
    {
        _batches.Answers = [Running(0), Ended("completed")];

        var (_, waits) = await WatchAsync(new(), draw);

        Assert.Equal(seconds, Assert.Single(waits).TotalSeconds, Tick);
    }

    [Fact]
    public async Task A_passing_failure_does_not_end_the_watch_and_its_delay_is_kept()
    {
        var busy = new RateLimitedException("busy", new ErrorDetails { RetryAfter = TimeSpan.FromSeconds(100) });
        _batches.Answers = [Running(0), busy, Down, Ended("completed")];

        var (seen, waits) = await WatchAsync(new());

        Assert.Equal(["in_progress 0", "completed 10"], seen);
        Assert.Equal(100, waits[1].TotalSeconds, Tick);
    }

    [Fact]
    public async Task Too_many_failures_in_a_row_end_it()
    {
        _batches.Answers = [Running(0), .. Enumerable.Repeat<object>(Down, 5)];

        await Assert.ThrowsAsync<ProviderUnavailableException>(() => WatchAsync(new() { MaxFailedReads = 2 }));

        Assert.Equal(4, _batches.Asked);
    }

    [Fact]
    public async Task A_failure_that_will_not_pass_ends_it_at_once()
    {
        _batches.Answers = [new InvalidRequestException("No such batch.")];

        await Assert.ThrowsAsync<InvalidRequestException>(() => WatchAsync(new()));
    }

    [Fact]
    public async Task The_deadline_is_kept_to_the_moment()
    {
        _batches.Answers = [.. Enumerable.Repeat<object>(Running(0), 100)];
        var start = _time.GetUtcNow();

        var failure = await Assert.ThrowsAsync<ProviderTimeoutException>(() => WatchAsync(new() { Timeout = TimeSpan.FromSeconds(10) }));

        Assert.Equal(TimeSpan.FromSeconds(10), _time.GetUtcNow() - start);
        Assert.Equal((ProviderTimeoutKind.Job, "batch_1", "test"), (failure.Kind, failure.TaskId, failure.Provider));
        Assert.Equal(
            "The job at test didn't end within 00:00:10. It goes on: wait for it again, or raise JobWaitOptions.Timeout. Its id is batch_1.", failure.Message);
    }

    [Fact]
    public async Task An_end_within_the_last_wait_is_seen()
    {
        _batches.Answers = [Running(0), Running(0), Running(0), Ended("completed")];

        // 2 s, 3 s, and what is left of the 4.5 s.
        var (seen, waits) = await WatchAsync(new() { Timeout = TimeSpan.FromSeconds(6) });

        Assert.Equal("completed 10", seen[^1]);
        Assert.Equal(1, waits[^1].TotalSeconds, Tick);
    }

    [Fact]
    public async Task News_by_webhook_ends_a_wait()
    {
        _batches.Answers = [Running(0), Ended("completed")];
        var inbox = new WebhookInbox();
        var waiting = Job().WaitAsync(new() { Signal = inbox });
        await _time.NextTimerAsync();
        _time.Advance(TimeSpan.FromSeconds(1));

        inbox.Notify("batch_1");

        Assert.True((await waiting).IsCompleted);
    }

    [Fact]
    public async Task Progress_is_told()
    {
        _batches.Answers = [Ended("completed")];
        var told = new List<Batch>();

        var batch = await Job().WaitAsync(progress: new Reporter(told));

        Assert.Equal([batch], told);
    }

    [Fact]
    public async Task Cancelling_the_watch_ends_the_wait()
    {
        _batches.Answers = [Running(0)];
        using var stop = new CancellationTokenSource();
        var waiting = Job().WaitAsync(cancellationToken: stop.Token);
        await _time.NextTimerAsync();

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Theory]
    [InlineData("completed")]
    [InlineData("expired")]
    [InlineData("cancelled")]
    public async Task Waiting_gives_the_end_where_there_may_be_results(string status)
    {
        _batches.Answers = [Ended(status)];

        Assert.Equal(status, (await Job().WaitAsync()).Status.Value);
    }

    [Fact]
    public async Task A_refused_file_is_thrown_with_its_first_errors()
    {
        _batches.Answers = [Ended("failed") with { Errors = [.. Enumerable.Range(1, 5).Select(line => new BatchError { Code = "invalid_json_line", Message = "No JSON.", Line = line })] }];

        var failure = await Assert.ThrowsAsync<GenerationFailedException>(() => Job().WaitAsync());

        Assert.Equal(("batch_1", "invalid_json_line"), (failure.TaskId, failure.Code));
        Assert.EndsWith("line 1: No JSON.; line 2: No JSON.; line 3: No JSON.; and 2 more.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_of_a_batch_that_goes_on_are_not_there_yet()
    {
        _batches.Answers = [Running(1)];

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var _ in Job().ReadResultsAsync())
            {
                Assert.Fail("There are none.");
            }
        });

        Assert.Contains("in_progress", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, 60, 10)]
    [InlineData(10, 5, 10)]
    [InlineData(10, 100_000, 10)]
    [InlineData(2, 60, -1)]
    public void Options_that_cannot_be_right_are_refused(int min, int max, int failures) =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Job().WatchAsync(new() { MinInterval = TimeSpan.FromSeconds(min), MaxInterval = TimeSpan.FromSeconds(max), MaxFailedReads = failures }));

    private static ProviderUnavailableException Down => new("down", new ErrorDetails { StatusCode = 503 });

    private static Batch Running(int completed) => new() { Id = "batch_1", Status = "in_progress", RequestCounts = new() { Total = 10, Completed = completed } };

    private static Batch Ended(string status) => new() { Id = "batch_1", Status = status, RequestCounts = new() { Total = 10, Completed = 10 } };

    private async Task<(List<string> Seen, List<TimeSpan> Waits)> WatchAsync(JobWaitOptions options, double draw = 0.5)
    {
        var seen = new List<string>();
        var waits = new List<TimeSpan>();
        await using var watch = Job(draw).WatchAsync(options).GetAsyncEnumerator();
        while (true)
        {
            var next = watch.MoveNextAsync().AsTask();
            while (!next.IsCompleted)
            {
                await Task.WhenAny(next, _time.NextTimerAsync());
                if (!next.IsCompleted)
                {
                    waits.Add(await _time.AdvanceToNextTimerAsync());
                }
            }

            if (!await next)
            {
                return (seen, waits);
            }

            seen.Add($"{watch.Current.Status} {watch.Current.RequestCounts.Completed}");
        }
    }

    private BatchJob Job(double draw = 0.5) =>
        new("batch_1", _batches, null!, new TransportContext { Provider = "test", BaseAddress = new("http://test"), Time = _time, Random = new FixedRandom(draw) });

    private sealed class Reporter(List<Batch> told) : IProgress<Batch>
    {
        public void Report(Batch value) => told.Add(value);
    }

    private sealed class FixedRandom(double value) : Random
    {
        public override double NextDouble() => value;
    }

    private sealed class StubBatches : IBatchesApi
    {
        public IReadOnlyList<object> Answers { get; set; } = [];

        public int Asked { get; private set; }

        public Task<Batch> RetrieveAsync(string id, CancellationToken cancellationToken = default) =>
            Answers[Asked++] switch
            {
                Exception failure => Task.FromException<Batch>(failure),
                var answer => Task.FromResult((Batch)answer),
            };

        public Task<Batch> CreateAsync(BatchRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<BatchPage> ListAsync(string? after = null, int? limit = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<Batch> CancelAsync(string id, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
