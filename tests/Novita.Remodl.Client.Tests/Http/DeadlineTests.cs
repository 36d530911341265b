using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.Tests.Http;

/// <summary>Limits in time, over real sockets and a clock moved by hand.</summary>
public class DeadlineTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ManualTime _time = new();

    [Fact]
    public async Task Pitfall_34_silence_before_the_headers_is_a_timeout_that_names_its_setting()
    {
        await using var server = Silent();
        using var client = Client(server, options => options.AttemptTimeout = TimeSpan.FromMinutes(3));

        var sending = client.SendAsync(RequestTraits.None);
        Assert.Equal(TimeSpan.FromMinutes(3), await _time.AdvanceToNextTimerAsync());
        var timeout = await Assert.ThrowsAsync<ProviderTimeoutException>(() => sending);

        Assert.Equal(ProviderTimeoutKind.Attempt, timeout.Kind);
        Assert.IsType<TimeoutException>(timeout.InnerException);
        Assert.Contains("TransportOptions.AttemptTimeout", timeout.Message, StringComparison.Ordinal);
        Assert.True(timeout.IsTransient);
    }

    [Fact]
    public async Task Pitfall_34_there_is_no_hidden_limit()
    {
        await using var server = Silent();
        using var client = Client(server);

        Assert.Equal(Timeout.InfiniteTimeSpan, client.Timeout);
    }

    [Fact]
    public async Task Pitfall_34_the_callers_cancellation_is_no_timeout_and_isnt_repeated()
    {
        var reached = new TaskCompletionSource();
        var closed = new TaskCompletionSource();
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            reached.SetResult();
            await connection.WaitForCloseAsync();
            closed.SetResult();
        });
        using var client = Client(server, options => options.MaxRetries = 2);
        using var caller = new CancellationTokenSource();

        var sending = client.SendAsync(RequestTraits.None, cancellationToken: caller.Token);
        await reached.Task.WaitAsync(Patience);
        await caller.CancelAsync();

        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        Assert.Equal(caller.Token, cancelled.CancellationToken);
        await closed.Task.WaitAsync(Patience);
        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task All_attempts_together_are_limited_too()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            if (connection.Index == 0)
            {
                await connection.RespondAsync("{}", 503);
                return;
            }

            await connection.WaitForCloseAsync();
        });
        using var client = Client(server, options =>
        {
            options.MaxRetries = 2;
            options.RetryDelay = TimeSpan.Zero;
            options.AttemptTimeout = Timeout.InfiniteTimeSpan;
            options.TotalTimeout = TimeSpan.FromMinutes(4);
        });

        var sending = client.SendAsync(RequestTraits.None);
        // The last of the timers is the total's, wherever the attempts stand.
        var advancing = Task.Run(async () =>
        {
            while (!sending.IsCompleted)
            {
                if (server.Connections == 2)
                {
                    _time.Advance(TimeSpan.FromMinutes(4));
                }

                await Task.Delay(5);
            }
        });
        var timeout = await Assert.ThrowsAsync<ProviderTimeoutException>(() => sending.WaitAsync(Patience));
        await advancing;

        Assert.Equal(ProviderTimeoutKind.Total, timeout.Kind);
        Assert.Contains("TransportOptions.TotalTimeout", timeout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_json_body_that_stalls_is_a_timeout()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"na");
            await connection.WaitForCloseAsync();
        });
        var context = Context(server);
        using var client = context.Client();
        using var response = await client.SendAsync(RequestTraits.None);

        var reading = new JsonBody(TestJson.Default.Options, context).ReadAsync<Probe>(response, CancellationToken.None);
        await _time.AdvanceToNextTimerAsync();

        var timeout = await Assert.ThrowsAsync<ProviderTimeoutException>(() => reading);
        Assert.Equal(ProviderTimeoutKind.Attempt, timeout.Kind);
    }

    [Fact]
    public async Task An_error_is_told_even_if_its_body_stalls()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.WriteAsync("HTTP/1.1 500 X\r\nContent-Length: 100\r\n\r\nhalf an err");
            await connection.WaitForCloseAsync();
        });
        using var client = Client(server);

        var sending = client.SendAsync(RequestTraits.None);
        while (!sending.IsCompleted)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(5);
        }

        var failure = await Assert.ThrowsAsync<ProviderUnavailableException>(() => sending);
        Assert.Equal(500, failure.StatusCode);
    }

    [Fact]
    public async Task Pitfall_35_headers_and_then_nothing()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.BeginStreamAsync();
            await connection.WaitForCloseAsync();
        });
        using var client = Client(server);
        using var response = await OpenAsync(client);
        // A minute goes by until somebody reads: it counts, as all time before the first byte does.
        _time.Advance(TimeSpan.FromMinutes(1));
        await using var body = await response.Content.ReadAsStreamAsync();

        var reading = body.ReadAsync(new byte[10]).AsTask();
        var wait = await _time.AdvanceToNextTimerAsync();
        var timeout = await Assert.ThrowsAsync<ProviderTimeoutException>(() => reading);

        Assert.Equal(ProviderTimeoutKind.FirstEvent, timeout.Kind);
        Assert.True(wait <= TimeSpan.FromMinutes(5));
        Assert.Contains("TransportOptions.FirstEventTimeout", timeout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pitfall_35_no_headers_of_a_stream()
    {
        await using var server = Silent();
        using var client = Client(server);

        var opening = OpenAsync(client);
        Assert.Equal(TimeSpan.FromMinutes(5), await _time.AdvanceToNextTimerAsync());

        var timeout = await Assert.ThrowsAsync<ProviderTimeoutException>(() => opening);
        Assert.Equal(ProviderTimeoutKind.FirstEvent, timeout.Kind);
    }

    [Fact]
    public async Task Pitfall_35_a_stream_that_falls_silent()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.BeginStreamAsync();
            await connection.WriteChunkAsync("data: 1\n\n");
            await connection.WaitForCloseAsync();
        });
        using var client = Client(server);
        using var response = await OpenAsync(client);
        await using var body = await response.Content.ReadAsStreamAsync();
        Assert.Equal(9, await body.ReadAsync(new byte[100]));

        var reading = body.ReadAsync(new byte[100]).AsTask();
        Assert.Equal(TimeSpan.FromMinutes(2), await _time.AdvanceToNextTimerAsync());

        var timeout = await Assert.ThrowsAsync<ProviderTimeoutException>(() => reading);
        Assert.Equal(ProviderTimeoutKind.StreamIdle, timeout.Kind);
        Assert.Contains("TransportOptions.StreamIdleTimeout", timeout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pitfall_35_a_slow_stream_lives_longer_than_any_limit()
    {
        var next = new SemaphoreSlim(0);
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.BeginStreamAsync();
            for (var i = 0; i < 30; i++)
            {
                await next.WaitAsync(connection.Stopped);
                await connection.WriteChunkAsync(": ping\n");
            }

            await connection.WriteAsync("0\r\n\r\n");
        });
        using var client = Client(server, options => options.TotalTimeout = TimeSpan.FromMinutes(20));
        using var response = await OpenAsync(client);
        await using var body = await response.Content.ReadAsStreamAsync();
        var started = _time.GetTimestamp();

        for (var i = 0; i < 30; i++)
        {
            var reading = body.ReadAsync(new byte[100]).AsTask();
            await _time.NextTimerAsync();
            _time.Advance(TimeSpan.FromSeconds(119));
            next.Release();
            Assert.Equal(7, await reading);
        }

        Assert.Equal(0, await body.ReadAsync(new byte[100]));
        Assert.True(_time.GetElapsedTime(started) > TimeSpan.FromMinutes(50));
    }

    [Fact]
    public async Task Pitfall_35_cancelling_a_blocked_read_returns()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.BeginStreamAsync();
            await connection.WaitForCloseAsync();
        });
        using var client = Client(server);
        using var response = await OpenAsync(client);
        await using var body = await response.Content.ReadAsStreamAsync();
        using var caller = new CancellationTokenSource();

        var reading = body.ReadAsync(new byte[10], caller.Token).AsTask();
        await _time.NextTimerAsync();
        await caller.CancelAsync();

        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading.WaitAsync(Patience));
        Assert.Equal(caller.Token, cancelled.CancellationToken);
    }

    [Fact]
    public async Task Pitfall_36_disposing_closes_the_connection_and_twice_is_once()
    {
        var closed = new TaskCompletionSource();
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.BeginStreamAsync();
            await connection.WriteChunkAsync("data: 1\n\n");
            await connection.WaitForCloseAsync();
            closed.SetResult();
        });
        using var client = Client(server);
        var response = await OpenAsync(client);
        var body = await response.Content.ReadAsStreamAsync();
        Assert.Equal(9, await body.ReadAsync(new byte[100]));

        await body.DisposeAsync();
        await body.DisposeAsync();
        response.Dispose();
        response.Dispose();

        await closed.Task.WaitAsync(Patience);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => body.ReadExactlyAsync(new byte[1]).AsTask());
    }

    [Fact]
    public async Task Pitfall_36_an_unread_stream_is_closed_with_its_response()
    {
        var closed = new TaskCompletionSource();
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.BeginStreamAsync();
            await connection.WaitForCloseAsync();
            closed.SetResult();
        });
        using var client = Client(server);

        (await OpenAsync(client)).Dispose();

        await closed.Task.WaitAsync(Patience);
    }

    [Fact]
    public async Task Pitfall_10_a_drained_stream_gives_its_connection_back()
    {
        await using var server = new RawServer(async connection =>
        {
            while (await connection.ReadRequestAsync() is not null)
            {
                await connection.BeginStreamAsync();
                await connection.WriteChunkAsync("data: [DONE]\n\n");
                await connection.WriteChunkAsync(": bye\n\n");
                await connection.WriteAsync("0\r\n\r\n");
            }
        });
        using var client = Client(server);

        for (var i = 0; i < 3; i++)
        {
            using var response = await OpenAsync(client);
            var body = Assert.IsType<DeadlineStream>(await response.Content.ReadAsStreamAsync());
            Assert.Equal(14, await body.ReadAsync(new byte[14]));
            await body.DrainAsync();
        }

        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task Pitfall_10_draining_waits_a_second_and_no_longer()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.BeginStreamAsync();
            await connection.WriteChunkAsync("data: [DONE]\n\n");
            await connection.WaitForCloseAsync();
        });
        using var client = Client(server);
        using var response = await OpenAsync(client);
        var body = (DeadlineStream)await response.Content.ReadAsStreamAsync();
        Assert.Equal(14, await body.ReadAsync(new byte[14]));

        var draining = body.DrainAsync().AsTask();
        Assert.Equal(TimeSpan.FromSeconds(1), await _time.AdvanceToNextTimerAsync());

        await draining.WaitAsync(Patience);
    }

    [Fact]
    public async Task Pitfall_10_draining_reads_so_much_and_no_more()
    {
        using var endless = new EndlessStream();
        var wait = new Wait(TimeSpan.FromMinutes(1), ProviderTimeoutKind.StreamIdle, TimeSpan.FromMinutes(1));
        await using var body = new DeadlineStream(endless, wait, wait, Transports.Context(_time));

        await body.DrainAsync();

        Assert.InRange(endless.Given, 64 * 1024, 80 * 1024);
    }

    private HttpClient Client(RawServer server, Action<TransportOptions>? configure = null) => Context(server, configure).Client();

    private TransportContext Context(RawServer server, Action<TransportOptions>? configure = null) => Transports.Context(
        _time,
        options =>
        {
            options.MaxRetries = 0;
            configure?.Invoke(options);
        },
        server.Address);

    private static RawServer Silent() => new(async connection =>
    {
        await connection.ReadRequestAsync();
        await connection.WaitForCloseAsync();
    });

    private static async Task<HttpResponseMessage> OpenAsync(HttpClient client)
    {
        using var request = Transports.StreamRequest();
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private sealed class EndlessStream : MemoryStream
    {
        public int Given { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Given += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
