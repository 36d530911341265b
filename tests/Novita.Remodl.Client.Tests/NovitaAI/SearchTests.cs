using System.Net;
using System.Text.Json;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.NovitaAI.Search;
using Novita.Remodl.Client.Serialization;
using Novita.Remodl.Client.Tests.Support;
using Novita.Remodl.Emulator;

namespace Novita.Remodl.Client.Tests.NovitaAI;

public sealed class SearchTests : IAsyncLifetime, IDisposable
{
    private ModelEmulator _emulator = null!;
    private NovitaClient _novita = null!;

    public async Task InitializeAsync()
    {
        _emulator = await ModelEmulator.StartAsync();
        _novita = new(new NovitaOptions { ApiKey = "sk_test", BaseAddress = _emulator.NovitaAddress, Transport = { RetryDelay = TimeSpan.Zero } });
    }

    public void Dispose() => _novita.Dispose();

    public async Task DisposeAsync()
    {
        await _emulator.DisposeAsync();
    }

    [Fact]
    public async Task Exa_finds_reads_and_answers()
    {
        var found = await _novita.Search.Exa.SearchAsync("Which river reaches the Atlantic at Lisbon?", numResults: 2);
        var read = await _novita.Search.Exa.GetContentsAsync([found.Results[0].Url!]);
        var answer = await _novita.Search.Exa.AnswerAsync("How long is the river Tagus?");

        Assert.Equal(("The Tagus", 2), (found.Results[0].Title, found.Results.Count));
        Assert.Equal(found.Results[0].Text, Assert.Single(read.Results).Text);
        Assert.Contains("1,007 kilometers", answer.Text, StringComparison.Ordinal);
        Assert.Contains(answer.Citations, page => page.Title == "The Tagus");
        Assert.Equal("success", read.AdditionalProperties!["statuses"][0].GetProperty("status").GetString());
    }

    [Fact]
    public async Task Exa_takes_options()
    {
        var found = await _novita.Search.Exa.SearchAsync(new ExaSearchRequest
        {
            Query = "Nova Robotics revenue",
            Type = ExaSearchType.Deep,
            Category = ExaCategory.FinancialReport,
            StartPublishedDate = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
            Contents = new() { Text = new ExaTextOptions { MaxCharacters = 10 }, Highlights = new ExaHighlightOptions { Query = "factory" }, Summary = true },
        });

        var page = Assert.Single(found.Results);
        Assert.Equal("Revenue of", page.Text);
        Assert.Equal("It plans a second factory.", Assert.Single(page.Highlights!));
        Assert.StartsWith("Revenue of Nova Robotics grew", page.Summary, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.String, found.Output!.Content!.Value.ValueKind);
    }

    [Fact]
    public async Task Tavily_finds_reads_and_walks()
    {
        var found = await _novita.Search.Tavily.SearchAsync(new TavilySearchRequest { Query = "coffee water degrees", IncludeAnswer = "basic", MaxResults = 1 });
        var read = await _novita.Search.Tavily.ExtractAsync(new() { Urls = ["https://kitchen.example.com/bread", "https://nowhere.example.com"] });
        var pages = await _novita.Search.Tavily.CrawlAsync(new() { Url = "https://companies.example.com", ExcludePaths = ["/people/.*"] });
        var addresses = await _novita.Search.Tavily.MapAsync(new() { Url = "https://companies.example.com", Limit = 2 });

        Assert.Contains("94 degrees", found.Answer, StringComparison.Ordinal);
        Assert.InRange(Assert.Single(found.Results).Score!.Value, 0.5, 1);
        Assert.Contains("eighteen hours", Assert.Single(read.Results).RawContent, StringComparison.Ordinal);
        Assert.Equal("https://nowhere.example.com", Assert.Single(read.FailedResults).Url);
        Assert.Equal(2, pages.Results.Count);
        Assert.Equal(2, addresses.Results.Count);
    }

    [Theory]
    [InlineData(400, """{"requestId":"r","error":"numResults is too large","tag":"INVALID_REQUEST_BODY"}""", typeof(InvalidRequestException), "numResults is too large", "INVALID_REQUEST_BODY")]
    [InlineData(401, """{"requestId":"r","error":"Invalid API key","tag":"INVALID_API_KEY"}""", typeof(AuthenticationFailedException), "Invalid API key", "INVALID_API_KEY")]
    [InlineData(429, """{"detail":{"error":"Too many requests"}}""", typeof(RateLimitedException), "Too many requests", null)]
    [InlineData(403, """{"detail":{"error":"Not this URL"}}""", typeof(PermissionDeniedException), "Not this URL", null)]
    [InlineData(403, """{"code":403,"reason":"NOT_ENOUGH_BALANCE","message":"top up","metadata":{}}""", typeof(InsufficientBalanceException), "top up", "NOT_ENOUGH_BALANCE")]
    [InlineData(502, "<html>", typeof(ProviderUnavailableException), "", null)]
    public async Task Errors_of_the_services_behind_are_of_our_tree(int status, string body, Type type, string message, string? code)
    {
        using var wire = Wire.Answering(body, status: (HttpStatusCode)status);
        using var novita = Clients.Novita(wire);

        var exa = await Assert.ThrowsAnyAsync<ModelProviderException>(() => novita.Search.Exa.AnswerAsync("?"));
        var tavily = await Assert.ThrowsAnyAsync<ModelProviderException>(() => novita.Search.Tavily.SearchAsync("?"));

        Assert.All([exa, tavily], error => Assert.Equal((type, status, code), (error.GetType(), error.StatusCode, error.Code)));
        Assert.Contains(message, exa.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_that_failed_is_repeated()
    {
        _emulator.Faults.Enqueue(new Fault { Status = 502, Path = "/v3/exa/" });

        Assert.NotEmpty((await _novita.Search.Exa.SearchAsync("rainbow")).Results);
        Assert.Equal(2, _emulator.Requests.All.Count);
    }

    [Fact]
    public async Task What_cannot_be_right_is_refused_before_anything_is_sent()
    {
        var exa = _novita.Search.Exa;
        var tavily = _novita.Search.Tavily;

        await RefusedAsync("query", () => exa.SearchAsync(" "));
        await RefusedAsync("numResults", () => exa.SearchAsync("a", 101));
        await RefusedAsync("additionalQueries", () => exa.SearchAsync(new ExaSearchRequest { Query = "a", AdditionalQueries = [] }));
        await RefusedAsync("includeDomains", () => exa.SearchAsync(new ExaSearchRequest { Query = "a", IncludeDomains = new string[1201] }));
        await RefusedAsync("livecrawlTimeout", () => exa.SearchAsync(new ExaSearchRequest { Query = "a", Contents = new() { LivecrawlTimeout = 90_001 } }));
        await RefusedAsync("maxAgeHours", () => exa.GetContentsAsync(new ExaContentsRequest { Ids = ["a"], MaxAgeHours = -2 }));
        await RefusedAsync("subpages", () => exa.GetContentsAsync(new ExaContentsRequest { Ids = ["a"], Subpages = 101 }));
        await RefusedAsync("ids", () => exa.GetContentsAsync(new ExaContentsRequest()));
        await RefusedAsync("urls", () => exa.GetContentsAsync(new string[101]));
        await RefusedAsync("query", () => exa.AnswerAsync(""));
        await RefusedAsync("query", () => tavily.SearchAsync(""));
        await RefusedAsync("urls", () => tavily.ExtractAsync(new() { Urls = [] }));
        await RefusedAsync("url", () => tavily.CrawlAsync(new() { Url = "" }));
        await RefusedAsync("url", () => tavily.MapAsync(new() { Url = "" }));
        Assert.Empty(_emulator.Requests.All);
    }

    [Theory]
    [InlineData("\"Blue.\"", "Blue.")]
    [InlineData("""{"color":"blue"}""", """{"color":"blue"}""")]
    [InlineData("null", "")]
    public void An_answer_is_text_or_an_object(string json, string text) =>
        Assert.Equal(text, JsonSerializer.Deserialize($$"""{"answer":{{json}}}""", WireJson.Options.TypeInfo<ExaAnswer>())!.Text);

    private static async Task RefusedAsync(string field, Func<Task> call) =>
        Assert.Contains(field, (await Assert.ThrowsAnyAsync<ArgumentException>(call)).Message, StringComparison.Ordinal);
}
