using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.OpenAICompatible;
using Novita.Remodl.Client.Tests.Http;

namespace Novita.Remodl.Client.Tests.NovitaAI.Images;

/// <summary>Images of synchronous tools whose answers fall silent or break off, over real sockets and a clock moved by hand.</summary>
public sealed class ArrivingImageTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ManualTime _time = new();

    [Theory]
    [InlineData("")]
    [InlineData("{\"image_file\":\"iVBO")]
    public async Task Silence_before_the_image_is_a_timeout(string start)
    {
        await using var server = Sending(start, stays: true);
        using var client = Context(server).Client();
        using var response = await client.SendAsync(RequestTraits.None);

        var opening = OpenAsync(server, response);
        Assert.Equal(TimeSpan.FromMinutes(2), await _time.AdvanceToNextTimerAsync());

        Assert.Equal(ProviderTimeoutKind.StreamIdle, (await Assert.ThrowsAsync<ProviderTimeoutException>(() => opening.WaitAsync(Patience))).Kind);
    }

    [Fact]
    public async Task Silence_within_the_image_is_a_timeout()
    {
        await using var server = Sending(Start, stays: true);
        using var client = Context(server).Client();
        using var response = await client.SendAsync(RequestTraits.None);
        await using var image = await OpenAsync(server, response);

        var reading = image.ReadBytesAsync();
        await _time.AdvanceToNextTimerAsync();

        Assert.Equal(ProviderTimeoutKind.StreamIdle, (await Assert.ThrowsAsync<ProviderTimeoutException>(() => reading.WaitAsync(Patience))).Kind);
    }

    [Fact]
    public async Task A_connection_that_breaks_is_told_as_one()
    {
        await using var server = Sending(Start, stays: false);
        using var client = Context(server).Client();
        using var response = await client.SendAsync(RequestTraits.None);

        var error = await Assert.ThrowsAnyAsync<ModelProviderException>(async () =>
        {
            await using var image = await OpenAsync(server, response);
            await image.ReadBytesAsync();
        });

        Assert.IsType<ProviderConnectionException>(error);
    }

    private static string Start => "{\"image_file\":\"" + Convert.ToBase64String(new byte[600]);

    private static RawServer Sending(string start, bool stays) => new(async connection =>
    {
        await connection.ReadRequestAsync();
        await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n" + start);
        if (stays)
        {
            await connection.WaitForCloseAsync();
        }
    });

    private TransportContext Context(RawServer server) => Transports.Context(_time, options =>
    {
        options.StreamIdleTimeout = TimeSpan.FromMinutes(2);
        options.AttemptTimeout = Timeout.InfiniteTimeSpan;
        options.MaxRetries = 0;
    }, server.Address);

    private Task<ArrivingImage> OpenAsync(RawServer server, HttpResponseMessage response)
    {
        var context = Context(server);
        return ImageAnswerReader.OpenAsync(response, "image_file", context, new ErrorMapper(context), CancellationToken.None);
    }
}
