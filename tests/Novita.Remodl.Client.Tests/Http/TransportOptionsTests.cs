using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.Tests.Http;

public class TransportOptionsTests
{
    public static TheoryData<string, Action<TransportOptions>> Mistakes => new()
    {
        { nameof(TransportOptions.AttemptTimeout), o => o.AttemptTimeout = TimeSpan.Zero },
        { nameof(TransportOptions.TotalTimeout), o => o.TotalTimeout = TimeSpan.FromDays(25) },
        { nameof(TransportOptions.FirstEventTimeout), o => o.FirstEventTimeout = TimeSpan.FromSeconds(-1) },
        { nameof(TransportOptions.StreamIdleTimeout), o => o.StreamIdleTimeout = TimeSpan.Zero },
        { nameof(TransportOptions.ConnectTimeout), o => o.ConnectTimeout = TimeSpan.Zero },
        { nameof(TransportOptions.PooledConnectionIdleTimeout), o => o.PooledConnectionIdleTimeout = TimeSpan.FromDays(30) },
        { nameof(TransportOptions.PooledConnectionLifetime), o => o.PooledConnectionLifetime = TimeSpan.FromDays(-1) },
        { nameof(TransportOptions.RetryDelay), o => o.RetryDelay = TimeSpan.FromSeconds(-1) },
        { nameof(TransportOptions.MaxRetryDelay), o => o.MaxRetryDelay = TimeSpan.FromDays(2) },
        { nameof(TransportOptions.MaxRetryAfter), o => o.MaxRetryAfter = TimeSpan.MinValue },
        { nameof(TransportOptions.MaxRetries), o => o.MaxRetries = -1 },
        { nameof(TransportOptions.MaxRetries), o => o.MaxRetries = 11 },
        { nameof(TransportOptions.MaxConcurrentRequests), o => o.MaxConcurrentRequests = 0 },
        { nameof(TransportOptions.UserAgentSuffix), o => o.UserAgentSuffix = "a\r\nX-Evil: 1" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_named(string setting, Action<TransportOptions> mistake)
    {
        var options = new TransportOptions();
        mistake(options);

        Assert.StartsWith(setting, Assert.Single(options.Validate()), StringComparison.Ordinal);
    }

    [Fact]
    public void Defaults_and_switched_off_limits_are_right()
    {
        Assert.Empty(new TransportOptions().Validate());
        Assert.Empty(new TransportOptions
        {
            AttemptTimeout = Timeout.InfiniteTimeSpan,
            TotalTimeout = Timeout.InfiniteTimeSpan,
            FirstEventTimeout = Timeout.InfiniteTimeSpan,
            StreamIdleTimeout = Timeout.InfiniteTimeSpan,
            UserAgentSuffix = "my-app/2.1 (+https://app.test)",
        }.Validate());
    }

    [Fact]
    public async Task Without_any_limit_calls_and_streams_work()
    {
        var stub = new StubHandler(attempt => attempt == 0
            ? Transports.Response(503)
            : Transports.Response(200, "data: 1\n\n", "text/event-stream"));
        using var client = Transports.Context(configure: options =>
        {
            options.AttemptTimeout = options.TotalTimeout = options.FirstEventTimeout = options.StreamIdleTimeout = Timeout.InfiniteTimeSpan;
            options.RetryDelay = TimeSpan.Zero;
        }).Client(stub);
        using var request = Transports.StreamRequest();

        using var response = await client.SendAsync(request);

        Assert.Equal("data: 1\n\n", await response.Content.ReadAsStringAsync());
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
    }
}
