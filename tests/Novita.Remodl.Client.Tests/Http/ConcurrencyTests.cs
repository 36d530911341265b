using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.Tests.Http;

public class ConcurrencyTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public async Task Pitfall_38_a_request_waits_until_anothers_response_is_disposed_of()
    {
        var stub = new StubHandler(_ => Transports.Response(200, "data: 1\n\n", "text/event-stream"));
        using var client = Client(stub);
        var first = await client.SendAsync(RequestTraits.None);

        var second = client.SendAsync(RequestTraits.None);
        Assert.Equal("data: 1\n\n", await first.Content.ReadAsStringAsync());
        Assert.False(second.IsCompleted);
        Assert.Equal(1, stub.Calls);

        first.Dispose();
        first.Dispose();
        (await second).Dispose();
        Assert.Equal(2, stub.Calls);
    }

    [Fact]
    public async Task Pitfall_38_a_failure_gives_its_place_up()
    {
        var stub = new StubHandler(_ => Transports.Response(400));
        using var client = Client(stub);

        for (var i = 0; i < 3; i++)
        {
            await Assert.ThrowsAsync<InvalidRequestException>(() => client.SendAsync(RequestTraits.None));
        }

        Assert.Equal(3, stub.Calls);
    }

    [Fact]
    public async Task Pitfall_38_waiting_for_a_place_ends_with_the_total_time()
    {
        var stub = new StubHandler(_ => Transports.Response(200, "{}"));
        using var client = Client(stub);
        using var first = await client.SendAsync(RequestTraits.None);

        var second = client.SendAsync(RequestTraits.None);
        Assert.Equal(TimeSpan.FromMinutes(20), await _time.AdvanceToNextTimerAsync());

        var timeout = await Assert.ThrowsAsync<ProviderTimeoutException>(() => second);
        Assert.Equal(ProviderTimeoutKind.Total, timeout.Kind);
    }

    [Fact]
    public async Task Handlers_that_are_built_anew_share_the_limit()
    {
        var stub = new StubHandler(_ => Transports.Response(200, "{}"));
        var context = Transports.Context(_time, options => options.MaxConcurrentRequests = 1);
        using var one = context.Client(stub);
        using var two = context.Client(stub);
        var first = await one.SendAsync(RequestTraits.None);

        var second = two.SendAsync(RequestTraits.None);
        Assert.False(second.IsCompleted);

        first.Dispose();
        (await second).Dispose();
    }

    private HttpClient Client(StubHandler stub) => Transports.Context(_time, options =>
    {
        options.MaxConcurrentRequests = 1;
        options.TotalTimeout = TimeSpan.FromMinutes(20);
    }).Client(stub);
}
