using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.Tests.Http;

public class AuthTests
{
    [Fact]
    public async Task The_key_goes_to_the_own_origin()
    {
        var stub = new StubHandler(_ => Transports.Response(200, "{}"));
        using var client = Transports.Context().Client(stub);

        (await client.SendAsync(RequestTraits.None)).Dispose();

        Assert.Equal([$"Bearer {Transports.Key}"], stub.Authorizations);
    }

    [Theory]
    [InlineData("https://elsewhere.test/v1/x")]
    [InlineData("http://api.example.test/v1/x")]
    [InlineData("https://api.example.test:8443/v1/x")]
    [InlineData("https://api.example.test.evil.test/v1/x")]
    [InlineData("https://api.example.test@evil.test/v1/x")]
    public async Task Pitfall_48_the_key_goes_nowhere_else(string address)
    {
        var stub = new StubHandler(_ => Transports.Response(200, "{}"));
        using var client = Transports.Context().Client(stub);

        (await client.SendAsync(RequestTraits.None, HttpMethod.Get, address)).Dispose();
        (await client.SendAsync(RequestTraits.Raw, HttpMethod.Get, address)).Dispose();

        Assert.Equal([null, null], stub.Authorizations);
    }

    [Fact]
    public async Task Spelling_of_the_origin_doesnt_matter()
    {
        var stub = new StubHandler(_ => Transports.Response(200, "{}"));
        using var client = Transports.Context().Client(stub);

        (await client.SendAsync(RequestTraits.None, HttpMethod.Get, "HTTPS://API.Example.Test:443/v1/x")).Dispose();

        Assert.Equal([$"Bearer {Transports.Key}"], stub.Authorizations);
    }

    [Fact]
    public async Task A_key_is_asked_for_anew_each_time()
    {
        var keys = new Queue<string>(["one", "two", " three\n"]);
        var stub = new StubHandler(_ => Transports.Response(200, "{}"));
        using var client = Transports.Context(key: keys.Dequeue).Client(stub);

        for (var i = 0; i < 3; i++)
        {
            (await client.SendAsync(RequestTraits.None)).Dispose();
        }

        Assert.Equal(["Bearer one", "Bearer two", "Bearer three"], stub.Authorizations);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public async Task Without_a_key_nothing_is_sent(string? key)
    {
        var stub = new StubHandler(_ => Transports.Response(200, "{}"));
        using var client = Transports.Context(key: () => key).Client(stub);

        var missing = await Assert.ThrowsAsync<MissingApiKeyException>(() => client.SendAsync(RequestTraits.None));

        Assert.Equal(0, stub.Calls);
        Assert.Contains("NOVITA_API_KEY", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Public_requests_need_no_key()
    {
        var stub = new StubHandler(_ => Transports.Response(200, "{}"));
        using var client = Transports.Context(key: () => null, routeTraits: request =>
            request.RequestUri!.AbsolutePath.EndsWith("/models", StringComparison.Ordinal) ? RequestTraits.Anonymous : RequestTraits.None).Client(stub);

        (await client.SendAsync(RequestTraits.Anonymous, HttpMethod.Get)).Dispose();
        (await client.SendAsync(RequestTraits.None, HttpMethod.Get, "/v1/models")).Dispose();

        Assert.Equal([null, null], stub.Authorizations);
    }

    [Fact]
    public async Task A_raw_request_may_speak_for_someone_else_and_others_may_not()
    {
        var stub = new StubHandler(_ => Transports.Response(200, "{}"));
        using var client = Transports.Context().Client(stub);
        foreach (var traits in new[] { RequestTraits.Raw, RequestTraits.None })
        {
            using var request = new TransportRequest(HttpMethod.Get, new Uri("/v1/x", UriKind.Relative)) { Traits = traits };
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer theirs");
            (await client.SendAsync(request)).Dispose();
        }

        Assert.Equal(["Bearer theirs", $"Bearer {Transports.Key}"], stub.Authorizations);
    }
}
