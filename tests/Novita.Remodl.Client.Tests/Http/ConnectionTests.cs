using System.Net;
using System.Net.Sockets;
using Novita.Remodl.Client.Http;
using TransportContext = Novita.Remodl.Client.Http.TransportContext;

namespace Novita.Remodl.Client.Tests.Http;

/// <summary>Broken, stale and refused connections, over real sockets.</summary>
public class ConnectionTests
{
    [Fact]
    public async Task Pitfall_37_a_connection_that_went_stale_costs_one_retry()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.RespondAsync("{}");
            // The next request over this connection finds it closed.
            if (connection.Index == 0)
            {
                await connection.ReadRequestAsync();
            }
        });
        var context = Context(server.Address);
        using var client = context.Client();
        var json = new JsonBody(TestJson.Default.Options, context);

        for (var i = 0; i < 2; i++)
        {
            using var content = json.Write(new Probe("x", 1));
            using var response = await client.SendAsync(RequestTraits.None, content: content);
            await json.ReadAsync<Probe>(response, CancellationToken.None);
        }

        Assert.Equal(2, server.Connections);
    }

    [Fact]
    public void Pitfall_37_connections_age_as_the_options_say()
    {
        using var handler = TransportPipeline.CreatePrimaryHandler(Transports.Context(configure: options =>
        {
            options.PooledConnectionIdleTimeout = TimeSpan.FromSeconds(4);
            options.PooledConnectionLifetime = TimeSpan.FromMinutes(1);
            options.ConnectTimeout = TimeSpan.FromSeconds(2);
        }));

        Assert.Equal(TimeSpan.FromSeconds(4), handler.PooledConnectionIdleTimeout);
        Assert.Equal(TimeSpan.FromMinutes(1), handler.PooledConnectionLifetime);
        Assert.Equal(TimeSpan.FromSeconds(2), handler.ConnectTimeout);
        Assert.False(handler.AllowAutoRedirect);
        Assert.Equal(DecompressionMethods.None, handler.AutomaticDecompression);
    }

    [Theory]
    [InlineData("https://api.example.test", true)]
    [InlineData("http://localhost:8000", false)]
    [InlineData("http://127.0.0.1:8000", false)]
    [InlineData("http://[::1]:8000", false)]
    public void Pitfall_47_a_local_server_is_behind_no_proxy(string address, bool proxied)
    {
        using var handler = TransportPipeline.CreatePrimaryHandler(Context(new Uri(address)));

        Assert.Equal(proxied, handler.UseProxy);
    }

    [Fact]
    public async Task Nobody_listens()
    {
        int port;
        using (var listener = new TcpListener(IPAddress.Loopback, 0))
        {
            listener.Start();
            port = ((IPEndPoint)listener.LocalEndpoint).Port;
        }

        using var client = Context(new Uri($"http://localhost:{port}")).Client();

        var failure = await Assert.ThrowsAsync<ProviderConnectionException>(() => client.SendAsync(RequestTraits.None));

        Assert.False(failure.MayHaveBeenReceived);
        Assert.True(failure.IsTransient);
        Assert.Contains($"localhost:{port}", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Is the server running?", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_submission_isnt_repeated_when_the_connection_broke_after_it()
    {
        await using var server = new RawServer(async connection => await connection.ReadRequestAsync());
        using var client = Context(server.Address).Client();
        // With a body, as submissions are: the socket handler by itself repeats what has none.
        using var content = new StringContent("{}");

        var failure = await Assert.ThrowsAsync<ProviderConnectionException>(() => client.SendAsync(RequestTraits.Submission, content: content));

        Assert.True(failure.MayHaveBeenReceived);
        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_told_and_not_repeated()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"na");
        });
        var context = Context(server.Address);
        using var client = context.Client();
        using var response = await client.SendAsync(RequestTraits.None);

        await Assert.ThrowsAsync<ProviderConnectionException>(
            () => new JsonBody(TestJson.Default.Options, context).ReadAsync<Probe>(response, CancellationToken.None));

        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task Pitfall_33_a_stream_that_breaks_off_is_told_and_not_repeated()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.BeginStreamAsync();
            await connection.WriteChunkAsync("data: 1\n\n");
        });
        using var client = Context(server.Address).Client();
        using var request = Transports.StreamRequest();
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await using var body = await response.Content.ReadAsStreamAsync();
        Assert.Equal(9, await body.ReadAsync(new byte[100]));

        var failure = await Assert.ThrowsAsync<ProviderConnectionException>(() => body.ReadExactlyAsync(new byte[1]).AsTask());

        Assert.Contains("novita", failure.Message, StringComparison.Ordinal);
        Assert.Equal(1, server.Connections);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Pitfall_48_a_redirect_is_an_error_that_says_where_to(int status)
    {
        await using var other = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.RespondAsync("{}");
        });
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.RespondAsync("", status, $"Location: {other.Address}elsewhere?token=hidden\r\n");
        });
        using var client = Context(server.Address).Client();

        var failure = await Assert.ThrowsAsync<InvalidProviderResponseException>(() => client.SendAsync(RequestTraits.None));

        Assert.Equal(status, failure.StatusCode);
        Assert.Contains($"{other.Address}elsewhere", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", failure.Message, StringComparison.Ordinal);
        Assert.Equal(0, other.Connections);
    }

    [Fact]
    public async Task Pitfall_12_a_stream_is_asked_for_uncompressed_and_nothing_waits_for_a_go_ahead()
    {
        var seen = new TaskCompletionSource<string?>();
        await using var server = new RawServer(async connection =>
        {
            seen.SetResult(await connection.ReadRequestAsync());
            await connection.BeginStreamAsync();
            await connection.WriteAsync("0\r\n\r\n");
        });
        var context = Context(server.Address);
        using var client = context.Client();
        using var request = Transports.StreamRequest();
        request.Content = new JsonBody(TestJson.Default.Options, context).Write(new Probe("x", 1));

        (await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead)).Dispose();

        var text = await seen.Task;
        Assert.DoesNotContain("Accept-Encoding", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Expect", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Content-Type: application/json\r\n", text, StringComparison.Ordinal);
        Assert.Contains("Content-Length: 22\r\n", text, StringComparison.Ordinal);
        Assert.Contains("User-Agent: Novita.Remodl.Client/", text, StringComparison.Ordinal);
        Assert.EndsWith("""{"name":"x","count":1}""", text, StringComparison.Ordinal);
    }

    private static TransportContext Context(Uri address) =>
        Transports.Context(baseAddress: address, configure: options => options.RetryDelay = TimeSpan.Zero);
}
