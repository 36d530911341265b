using System.Globalization;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.Tests.Http;

namespace Novita.Remodl.Client.Tests.NovitaAI;

/// <summary>Downloads that break, from servers that take them up again rightly or not.</summary>
public sealed class ResumingDownloadTests
{
    private const string File = "0123456789";

    [Theory]
    [InlineData("ETag: \"v2\"\r\n", 10)]
    [InlineData("ETag: \"v1\"\r\n", 12)]
    [InlineData("", 12)]
    public async Task A_part_of_another_file_is_refused(string etag, int total)
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await (connection.Index == 0 ? BreakAsync(connection, "01234") : PartAsync(connection, 5, "56789", etag, total));
        });

        var error = await Assert.ThrowsAsync<InvalidProviderResponseException>(() => ReadAsync(server));

        Assert.Contains("changed", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, server.Connections);
    }

    [Theory]
    [InlineData("ETag: \"v1\"\r\n", 10)]
    [InlineData("", 10)]
    [InlineData("", null)]
    public async Task The_rest_of_the_same_file_is_taken(string etag, int? total)
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await (connection.Index == 0 ? BreakAsync(connection, "01234") : PartAsync(connection, 5, "56789", etag, total));
        });

        Assert.Equal(File, await ReadAsync(server));
    }

    [Fact]
    public async Task A_break_while_the_beginning_is_passed_over_is_taken_up_too()
    {
        // This server minds no ranges.
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await BreakAsync(connection, connection.Index switch
            {
                0 => "01234",
                1 => "012",
                _ => File,
            });
        });

        Assert.Equal(File, await ReadAsync(server));
        Assert.Equal(3, server.Connections);
    }

    [Fact]
    public async Task Breaks_without_end_are_told()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await BreakAsync(connection, connection.Index == 0 ? "01234" : "012");
        });

        await Assert.ThrowsAsync<ProviderConnectionException>(() => ReadAsync(server));

        Assert.Equal(3, server.Connections);
    }

    [Theory]
    [InlineData(400, "<Error><Code>ExpiredToken</Code></Error>", typeof(ResultExpiredException))]
    [InlineData(400, "Request has expired", typeof(ResultExpiredException))]
    [InlineData(400, "bad range", typeof(InvalidRequestException))]
    [InlineData(401, "", typeof(ResultExpiredException))]
    [InlineData(404, "", typeof(ResultExpiredException))]
    public async Task A_storage_host_that_refuses_the_address_means_that_it_expired(int status, string body, Type expected)
    {
        await using var server = Refusing(status, body);

        Assert.IsType(expected, await Assert.ThrowsAnyAsync<ModelProviderException>(() => ReadAsync(server)));
    }

    [Theory]
    [InlineData(400, "the plan has expired", typeof(InvalidRequestException))]
    [InlineData(401, "", typeof(AuthenticationFailedException))]
    public async Task The_providers_own_refusals_are_what_they_say(int status, string body, Type expected)
    {
        await using var server = Refusing(status, body);

        Assert.IsType(expected, await Assert.ThrowsAnyAsync<ModelProviderException>(() => ReadAsync(server, server.Address)));
    }

    private static RawServer Refusing(int status, string body) => new(async connection =>
    {
        await connection.ReadRequestAsync();
        await connection.RespondAsync(body, status, "Content-Type: application/xml\r\n");
    });

    // All of it is announced, and what is given is sent.
    private static Task BreakAsync(RawServer.Connection connection, string sent) =>
        connection.WriteAsync($"HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nETag: \"v1\"\r\nContent-Length: 10\r\n\r\n{sent}");

    private static Task PartAsync(RawServer.Connection connection, int from, string part, string etag, int? total) =>
        connection.WriteAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"HTTP/1.1 206 Partial Content\r\nContent-Type: video/mp4\r\n{etag}Content-Range: bytes {from}-{from + part.Length - 1}/{total?.ToString(CultureInfo.InvariantCulture) ?? "*"}\r\nContent-Length: {part.Length}\r\n\r\n{part}"));

    private static async Task<string> ReadAsync(RawServer server, Uri? provider = null)
    {
        using var novita = new NovitaClient(new NovitaOptions
        {
            ApiKey = "sk_test",
            BaseAddress = provider ?? new Uri("http://127.0.0.1:9"),
            Transport = { RetryDelay = TimeSpan.Zero, MaxRetries = 2 },
        });
        return System.Text.Encoding.UTF8.GetString(await novita.Media.FileAt(new Uri(server.Address, "/results/a.mp4")).ReadBytesAsync());
    }
}
