using Novita.Remodl.Client.Http;
using TransportContext = Novita.Remodl.Client.Http.TransportContext;

namespace Novita.Remodl.Client.Tests.Http;

/// <summary>Large bodies that a server does not want, over real sockets.</summary>
public class UploadRefusalTests
{
    private const int Large = 8 * 1024 * 1024;

    [Fact]
    public async Task A_large_body_that_breaks_off_is_sent_once_more_and_no_more()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadHeadAsync();
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

    [Theory]
    [InlineData(1000)]
    [InlineData(Large)]
    public async Task Pitfall_41_no_body_waits_for_a_go_ahead(int length)
    {
        string? sent = null;
        await using var server = new RawServer(async connection =>
        {
            sent = await connection.ReadRequestAsync();
            await connection.RespondAsync("{}");
        });
        using var client = Context(server.Address).Client();
        using var content = Body(length);

        using var response = await client.SendAsync(RequestTraits.None, content: content);

        Assert.DoesNotContain("Expect", sent![..sent!.IndexOf("\r\n\r\n", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    private static StreamContent Body(int length) => new(new MemoryStream(new byte[length]));

    private static TransportContext Context(Uri address, int retries = 2) => Transports.Context(baseAddress: address, configure: options =>
    {
        options.RetryDelay = TimeSpan.Zero;
        options.MaxRetries = retries;
    });
}
