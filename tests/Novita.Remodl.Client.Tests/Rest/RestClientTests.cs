#if !USE_REFIT
using System.Text.Json;
using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.Tests.Rest;

public class RestClientTests
{
    [Theory]
    [InlineData("http://localhost:8000", "http://localhost:8000/models")]
    [InlineData("http://localhost:8000/", "http://localhost:8000/models")]
    [InlineData("https://api.example.com/v3/openai/", "https://api.example.com/v3/openai/models")]
    [InlineData("https://api.example.com/v1?key=1#top", "https://api.example.com/v1/models")]
    public void A_base_address_may_end_as_it_likes(string address, string expected)
    {
        using var http = new HttpClient { BaseAddress = new Uri(address) };

        Assert.Equal(expected, new RestClient(http, Json()).Resolve("/models").AbsoluteUri);
    }

    [Fact]
    public void A_base_address_is_needed()
    {
        using var http = new HttpClient();

        Assert.Contains("BaseAddress", Assert.Throws<InvalidOperationException>(() => new RestClient(http, Json())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_of_HTTP_is_that_of_the_client()
    {
        using var wire = new RecordingHandler();
        using var http = new HttpClient(wire)
        {
            BaseAddress = new Uri("http://localhost"),
            DefaultRequestVersion = new Version(2, 0),
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };

        await new ModelsTestApiClient(new RestClient(http, Json())).ListAsync(CancellationToken.None);

        Assert.Equal(new Version(2, 0), wire.Request.Version);
        Assert.Equal(HttpVersionPolicy.RequestVersionExact, wire.Request.VersionPolicy);
    }

    private static JsonBody Json() => new(new JsonSerializerOptions { TypeInfoResolver = ItemJsonContext.Default, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower });
}
#endif
