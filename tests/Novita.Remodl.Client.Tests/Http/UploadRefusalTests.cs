using System.Collections.Concurrent;
using Novita.Remodl.Client.Http;
using TransportContext = Novita.Remodl.Client.Http.TransportContext;

namespace Novita.Remodl.Client.Tests.Http;

/// <summary>Large bodies that a server does not want, over real sockets.</summary>
public class UploadRefusalTests
{
    private const int Large = 8 * 1024 * 1024;

    [Fact]
    public async Task A_refusal_by_the_headers_is_heard_before_the_body_is_sent()
    {
        var heads = new ConcurrentQueue<string>();
        await using var server = new RawServer(async connection =>
        {
            heads.Enqueue(await connection.ReadHeadAsync());
            await connection.RespondAsync("""{"error":{"message":"Request body too large."}}""", 413);
        });
        using var client = Context(server.Address).Client();
        using var content = Body(Large);

        var failure = await Assert.ThrowsAsync<InvalidRequestException>(() => client.SendAsync(RequestTraits.None, content: content));

        Assert.Equal(413, failure.StatusCode);
        Assert.Contains("send files by URL", failure.Message, StringComparison.Ordinal);
        var head = Assert.Single(heads);
        Assert.Contains("Expect: 100-continue\r\n", head, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n", head, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_is_wanted_is_sent()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadHeadAsync();
            await connection.WriteAsync("HTTP/1.1 100 Continue\r\n\r\n");
            await connection.ReadRequestAsync();
            await connection.RespondAsync("{}");
        });
        using var client = Context(server.Address).Client();
        using var content = Body(Large);

        using var response = await client.SendAsync(RequestTraits.None, content: content);

        Assert.Equal(200, (int)response.StatusCode);
    }

    [Fact]
    public async Task Who_can_not_be_asked_first_gets_the_body_at_once()
    {
        var requests = new ConcurrentQueue<string>();
        await using var server = new RawServer(async connection =>
        {
            if (connection.Index == 0)
            {
                requests.Enqueue(await connection.ReadHeadAsync());
                await connection.RespondAsync("", 417, "Connection: close\r\n");
                return;
            }

            requests.Enqueue((await connection.ReadRequestAsync())!);
            await connection.RespondAsync("{}");
        });
        // It is no retry.
        using var client = Context(server.Address, retries: 0).Client();
        using var content = Body(Large);

        using var response = await client.SendAsync(RequestTraits.Submission, content: content);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal([true, false], requests.Select(request => request.Contains("Expect:", StringComparison.Ordinal)));
        Assert.True(requests.Last().Length > Large);
    }

    [Fact]
    public async Task A_large_body_that_breaks_off_is_sent_once_more_and_no_more()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadHeadAsync();
            await connection.WriteAsync("HTTP/1.1 100 Continue\r\n\r\n");
            // And closes with most of the body unread.
        });
        using var client = Context(server.Address, retries: 5).Client();
        using var content = Body(Large);

        var failure = await Assert.ThrowsAsync<ProviderConnectionException>(() => client.SendAsync(RequestTraits.None, content: content));

        Assert.Equal(2, server.Connections);
        Assert.True(failure.MayHaveBeenReceived);
        Assert.Contains("broke while the body was being sent", failure.Message, StringComparison.Ordinal);
        Assert.Contains("too large", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_listens_the_body_is_not_blamed()
    {
        Uri address;
        await using (var server = new RawServer(_ => Task.CompletedTask))
        {
            address = server.Address;
        }

        using var client = Context(address, retries: 0).Client();
        using var content = Body(Large);

        var failure = await Assert.ThrowsAsync<ProviderConnectionException>(() => client.SendAsync(RequestTraits.None, content: content));

        Assert.False(failure.MayHaveBeenReceived);
        Assert.Contains("can't be reached", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_small_body_waits_for_no_go_ahead()
    {
        string? sent = null;
        await using var server = new RawServer(async connection =>
        {
            sent = await connection.ReadRequestAsync();
            await connection.RespondAsync("{}");
        });
        using var client = Context(server.Address).Client();
        using var content = Body(1000);

        using var response = await client.SendAsync(RequestTraits.None, content: content);

        Assert.DoesNotContain("Expect", sent, StringComparison.Ordinal);
    }

    private static StreamContent Body(int length) => new(new MemoryStream(new byte[length]));

    private static TransportContext Context(Uri address, int retries = 2) => Transports.Context(baseAddress: address, configure: options =>
    {
        options.RetryDelay = TimeSpan.Zero;
        options.MaxRetries = retries;
    });
}
