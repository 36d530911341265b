using System.Net.Sockets;

namespace Novita.Remodl.Emulator.Tests;

public class LifetimeTests
{
    [Fact]
    public async Task Listens_on_loopback_on_ports_of_its_own()
    {
        await using var one = await ModelEmulator.StartAsync();
        await using var other = await ModelEmulator.StartAsync();
        Uri[] addresses = [one.NovitaAddress, one.RemodlAIAddress, other.NovitaAddress, other.RemodlAIAddress];

        Assert.All(addresses, address => Assert.True(address.IsLoopback));
        Assert.Equal(4, addresses.Select(address => address.Port).Distinct().Count());
    }

    [Fact]
    public async Task Stops_amid_a_stream_when_disposed()
    {
        var emulator = await ModelEmulator.StartAsync();
        using var client = new ServiceClient(emulator.RemodlAIAddress, "v1/", key: null);
        using var response = await client.PostChatAsync(client.Ask("hi", "\"stream\":true"), "stall-after=1");

        await emulator.DisposeAsync();

        await Assert.ThrowsAnyAsync<Exception>(() => response.Content.ReadAsStringAsync());
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync("health"));
    }

    [Fact]
    public async Task Closes_idle_connections_when_told_to()
    {
        await using var emulator = await ModelEmulator.StartAsync(options => options.KeepAliveTimeout = TimeSpan.FromMilliseconds(50));
        using var socket = new TcpClient();
        await socket.ConnectAsync(emulator.RemodlAIAddress.Host, emulator.RemodlAIAddress.Port);
        var stream = socket.GetStream();
        await stream.WriteAsync("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n"u8.ToArray());
        using var reader = new StreamReader(stream);

        // The end of the stream comes with no word from us.
        Assert.Contains("200 OK", await reader.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Frees_the_port_when_the_other_is_taken()
    {
        await using var taken = await ModelEmulator.StartAsync();

        await Assert.ThrowsAnyAsync<IOException>(() =>
            ModelEmulator.StartAsync(options => options.RemodlAIPort = taken.RemodlAIAddress.Port));
    }
}
