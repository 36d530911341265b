using System.Globalization;
using System.Text;
using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.Tests.Http;

public class RetryTests
{
    private readonly ManualTime _time = new();

    [Theory]
    [InlineData(408)]
    [InlineData(409)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_passing_failure_is_tried_again(int status)
    {
        var stub = new StubHandler(attempt => attempt == 0 ? Transports.Response(status) : Transports.Response(200, "{}"));
        using var client = Transports.Context(_time).Client(stub);

        var sending = client.SendAsync(RequestTraits.None);
        var delay = await _time.AdvanceToNextTimerAsync();
        using var response = await sending;

        Assert.True(response.IsSuccessStatusCode);
        Assert.Equal(2, stub.Calls);
        Assert.Equal(TimeSpan.FromSeconds(0.5), delay);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(402)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    [InlineData(422)]
    [InlineData(501)]
    public async Task Pitfall_41_a_lasting_failure_is_told_at_once(int status)
    {
        var stub = new StubHandler(_ => Transports.Response(status));
        using var client = Transports.Context(_time).Client(stub);

        var failure = await Assert.ThrowsAnyAsync<ModelProviderException>(() => client.SendAsync(RequestTraits.None));

        Assert.Equal(status, failure.StatusCode);
        Assert.False(failure.IsTransient);
        Assert.Equal(1, stub.Calls);
    }

    [Fact]
    public async Task Delays_double_up_to_their_longest_and_then_the_failure_is_told()
    {
        var stub = new StubHandler(_ => Transports.Response(503, """{"error":{"message":"busy"}}"""));
        using var client = Transports.Context(_time, options =>
        {
            options.MaxRetries = 6;
            options.RetryDelay = TimeSpan.FromSeconds(1);
            options.MaxRetryDelay = TimeSpan.FromSeconds(8);
        }).Client(stub);

        var sending = client.SendAsync(RequestTraits.None);
        var delays = new List<double>();
        for (var i = 0; i < 6; i++)
        {
            delays.Add((await _time.AdvanceToNextTimerAsync()).TotalSeconds);
        }

        var failure = await Assert.ThrowsAsync<ProviderUnavailableException>(() => sending);
        Assert.Equal([1, 2, 4, 8, 8, 8], delays);
        Assert.Equal(7, stub.Calls);
        Assert.Contains("busy", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Jitter_only_shortens_a_delay_and_by_a_quarter_at_most()
    {
        var context = new TransportContext { Provider = "p", BaseAddress = Transports.Base, Random = new Random(7) };
        var policy = new RetryPolicy(context);

        var delays = Enumerable.Range(0, 1000).Select(_ => policy.Delay(null, new ProviderUnavailableException("x"), 1)).ToList();

        Assert.All(delays, delay => Assert.InRange(delay, TimeSpan.FromSeconds(0.75), TimeSpan.FromSeconds(1)));
        Assert.True(delays.Distinct().Count() > 900);
    }

    [Theory]
    [InlineData("retry-after-ms", "250", 0.25)]
    [InlineData("Retry-After", "1.5", 1.5)]
    [InlineData("Retry-After", "7", 7)]
    [InlineData("Retry-After", "120", 120)]
    [InlineData("Retry-After", "Sun, 01 Mar 2026 12:00:09 GMT", 9)]
    [InlineData("Retry-After", "0", 0.5)]
    [InlineData("Retry-After", "-3", 0.5)]
    [InlineData("Retry-After", "NaN", 0.5)]
    [InlineData("Retry-After", "soon", 0.5)]
    [InlineData("Retry-After", "Sun, 01 Mar 2020 12:00:09 GMT", 0.5)]
    [InlineData("retry-after-ms", "much", 0.5)]
    public async Task Pitfall_31_the_server_says_when_if_it_says_it_clearly(string header, string value, double seconds)
    {
        var stub = new StubHandler(attempt => attempt == 0 ? Transports.Response(429, headers: (header, value)) : Transports.Response(200, "{}"));
        using var client = Transports.Context(_time).Client(stub);

        var sending = client.SendAsync(RequestTraits.None);
        var delay = await _time.AdvanceToNextTimerAsync();
        using var response = await sending;

        Assert.Equal(seconds, delay.TotalSeconds, 6);
    }

    [Fact]
    public async Task Pitfall_31_milliseconds_go_before_seconds()
    {
        var stub = new StubHandler(attempt => attempt == 0
            ? Transports.Response(429, headers: [("Retry-After", "9"), ("retry-after-ms", "30")])
            : Transports.Response(200, "{}"));
        using var client = Transports.Context(_time).Client(stub);

        var sending = client.SendAsync(RequestTraits.None);

        Assert.Equal(30, (await _time.AdvanceToNextTimerAsync()).TotalMilliseconds);
        (await sending).Dispose();
    }

    [Theory]
    [InlineData("121")]
    [InlineData("1e300")]
    [InlineData("Infinity")]
    public async Task Pitfall_31_too_long_a_wait_isnt_waited_but_told(string seconds)
    {
        var stub = new StubHandler(_ => Transports.Response(429, headers: ("Retry-After", seconds)));
        using var client = Transports.Context(_time).Client(stub);

        var failure = await Assert.ThrowsAsync<RateLimitedException>(() => client.SendAsync(RequestTraits.None));

        Assert.Equal(1, stub.Calls);
        Assert.True(failure.RetryAfter >= TimeSpan.FromSeconds(121));
    }

    [Fact]
    public async Task Pitfall_31_the_server_may_forbid_a_retry()
    {
        var stub = new StubHandler(_ => Transports.Response(503, headers: ("x-should-retry", "false")));
        using var client = Transports.Context(_time).Client(stub);

        var failure = await Assert.ThrowsAsync<ProviderUnavailableException>(() => client.SendAsync(RequestTraits.None));

        Assert.False(failure.IsTransient);
        Assert.Equal(1, stub.Calls);
    }

    [Fact]
    public async Task Pitfall_31_the_server_may_ask_for_a_retry()
    {
        var stub = new StubHandler(attempt => attempt == 0 ? Transports.Response(400, headers: ("x-should-retry", "true")) : Transports.Response(200, "{}"));
        using var client = Transports.Context(_time).Client(stub);

        var sending = client.SendAsync(RequestTraits.None);
        await _time.AdvanceToNextTimerAsync();
        (await sending).Dispose();

        Assert.Equal(2, stub.Calls);
    }

    [Fact]
    public async Task Pitfall_50_a_date_is_read_the_same_in_every_culture()
    {
        foreach (var culture in new[] { "tr-TR", "de-DE", "ar-SA" })
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            using var response = Transports.Response(429, headers: ("Retry-After", "1.5"));
            Assert.Equal(TimeSpan.FromSeconds(1.5), RetryAdvice.Read(response.Headers, _time.GetUtcNow()).RetryAfter);

            using var dated = Transports.Response(429, headers: ("Retry-After", "Sun, 01 Mar 2026 12:01:00 GMT"));
            Assert.Equal(TimeSpan.FromMinutes(1), RetryAdvice.Read(dated.Headers, _time.GetUtcNow()).RetryAfter);
            await Task.Yield();
        }
    }

    [Fact]
    public async Task Without_retries_there_is_one_attempt()
    {
        var stub = new StubHandler(_ => Transports.Response(503));
        using var client = Transports.Context(_time, options => options.MaxRetries = 0).Client(stub);

        await Assert.ThrowsAsync<ProviderUnavailableException>(() => client.SendAsync(RequestTraits.None));

        Assert.Equal(1, stub.Calls);
    }

    [Fact]
    public async Task A_retry_that_would_end_too_late_isnt_begun()
    {
        var stub = new StubHandler(_ => Transports.Response(429, headers: ("Retry-After", "60")));
        using var client = Transports.Context(_time, options => options.TotalTimeout = TimeSpan.FromSeconds(59)).Client(stub);

        await Assert.ThrowsAsync<RateLimitedException>(() => client.SendAsync(RequestTraits.None));

        Assert.Equal(1, stub.Calls);
    }

    [Fact]
    public async Task A_cancelled_caller_ends_the_delay_and_gets_its_own_token_back()
    {
        var stub = new StubHandler(_ => Transports.Response(503));
        using var client = Transports.Context(_time).Client(stub);
        using var caller = new CancellationTokenSource();

        var sending = client.SendAsync(RequestTraits.None, cancellationToken: caller.Token);
        await _time.NextTimerAsync();
        await caller.CancelAsync();

        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        Assert.Equal(caller.Token, cancelled.CancellationToken);
        Assert.Equal(1, stub.Calls);
    }

    [Theory]
    [InlineData(500, null, 1)]
    [InlineData(504, null, 1)]
    [InlineData(409, null, 1)]
    [InlineData(503, null, 1)]
    [InlineData(503, "1", 2)]
    [InlineData(429, null, 2)]
    public async Task A_submission_is_repeated_only_if_it_surely_wasnt_taken(int status, string? retryAfter, int calls)
    {
        var stub = new StubHandler(attempt => attempt > 0
            ? Transports.Response(200, "{}")
            : Transports.Response(status, headers: retryAfter is null ? [] : [("Retry-After", retryAfter)]));
        using var client = Transports.Context(_time).Client(stub);

        var sending = client.SendAsync(RequestTraits.Submission);
        if (calls == 2)
        {
            await _time.AdvanceToNextTimerAsync();
            (await sending).Dispose();
        }
        else
        {
            await Assert.ThrowsAnyAsync<ModelProviderException>(() => sending);
        }

        Assert.Equal(calls, stub.Calls);
    }

    [Theory]
    [InlineData(HttpRequestError.ConnectionError, 2)]
    [InlineData(HttpRequestError.NameResolutionError, 2)]
    [InlineData(HttpRequestError.ResponseEnded, 1)]
    [InlineData(HttpRequestError.Unknown, 1)]
    public async Task A_submission_is_repeated_only_if_no_connection_came_about(HttpRequestError error, int calls)
    {
        var stub = new StubHandler((attempt, _, _) => attempt == 0
            ? Task.FromException<HttpResponseMessage>(new HttpRequestException(error, "broken"))
            : Task.FromResult(Transports.Response(200, "{}")));
        using var client = Transports.Context(_time, routeTraits: _ => RequestTraits.Submission).Client(stub);

        var sending = client.SendAsync(RequestTraits.None);
        if (calls == 2)
        {
            await _time.AdvanceToNextTimerAsync();
            (await sending).Dispose();
        }
        else
        {
            await Assert.ThrowsAsync<ProviderConnectionException>(() => sending);
        }

        Assert.Equal(calls, stub.Calls);
    }

    [Fact]
    public async Task A_seekable_body_is_rewound()
    {
        var bodies = new List<string>();
        var stub = new StubHandler(async (attempt, request, token) =>
        {
            // As a socket does: from the stream, without buffering it.
            using var sent = new MemoryStream();
            await request.Content!.CopyToAsync(sent, token);
            bodies.Add(Encoding.UTF8.GetString(sent.ToArray()));
            return Transports.Response(attempt == 0 ? 503 : 200, "{}");
        });
        using var client = Transports.Context(_time).Client(stub);
        using var stream = new MemoryStream("abc"u8.ToArray());
        using var content = new MultipartFormDataContent { { new StreamContent(stream), "file" } };

        var sending = client.SendAsync(RequestTraits.None, content: content);
        await _time.AdvanceToNextTimerAsync();
        (await sending).Dispose();

        Assert.Equal(2, bodies.Count);
        Assert.Equal(bodies[0], bodies[1]);
        Assert.Contains("abc", bodies[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_cant_be_sent_twice_isnt()
    {
        var stub = new StubHandler(_ => Transports.Response(503));
        using var client = Transports.Context(_time).Client(stub);
        using var content = new StreamContent(new OneWayStream());

        await Assert.ThrowsAsync<ProviderUnavailableException>(() => client.SendAsync(RequestTraits.None, content: content));

        Assert.Equal(1, stub.Calls);
    }

    [Fact]
    public async Task A_raw_request_is_tried_again_and_then_given_whatever_came()
    {
        var stub = new StubHandler(_ => Transports.Response(503, "busy", "text/plain"));
        using var client = Transports.Context(_time).Client(stub);

        var sending = client.SendAsync(RequestTraits.Raw);
        await _time.AdvanceToNextTimerAsync();
        await _time.AdvanceToNextTimerAsync();
        using var response = await sending;

        Assert.Equal(503, (int)response.StatusCode);
        Assert.Equal("busy", await response.Content.ReadAsStringAsync());
        Assert.Equal(3, stub.Calls);
    }

    [Fact]
    public async Task A_plain_request_can_be_marked_too()
    {
        var stub = new StubHandler(_ => Transports.Response(404, "{}"));
        using var client = Transports.Context(_time).Client(stub);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/x");
        request.SetTraits(RequestTraits.Raw);

        using var response = await client.SendAsync(request);

        Assert.Equal(404, (int)response.StatusCode);
    }

    [Fact]
    public async Task Pitfall_32_one_client_makes_one_attempt_and_its_retries_and_no_more()
    {
        var stub = new StubHandler(_ => Transports.Response(500));
        using var client = Transports.Context(_time, options => options.MaxRetries = 3).Client(stub);

        var sending = client.SendAsync(RequestTraits.None);
        for (var i = 0; i < 3; i++)
        {
            await _time.AdvanceToNextTimerAsync();
        }

        await Assert.ThrowsAsync<ProviderUnavailableException>(() => sending);
        Assert.Equal(4, stub.Calls);
    }

    private sealed class OneWayStream : MemoryStream
    {
        public override bool CanSeek => false;
    }
}
