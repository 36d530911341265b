using System.Text.Json;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Tests.Chat;
using Novita.Remodl.Client.Tests.Rest;

namespace Novita.Remodl.Client.Tests.Rerank;

public sealed class RerankWireTests : IDisposable
{
    private readonly RecordingHandler _wire = new();
    private readonly NovitaClient _novita;
    private readonly RemodlAIClient _remodlAI;

    public RerankWireTests()
    {
        _novita = new(new NovitaOptions { ApiKey = "sk_test", BaseAddress = new Uri("https://api.novita.ai") }, _wire);
        _remodlAI = new(new RemodlAIOptions { ApiKey = "key", BaseAddress = new Uri("https://nova.example.com") }, _wire);
    }

    private static RerankRequest Request => new() { Model = "m", Query = "q", Documents = ["a", "b"] };

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public async Task Novita_request_and_response(string culture)
    {
        using var _ = Culture.Use(culture);
        Answer(Fixture.Text("Rerank/novita-response.json"));

        var result = await _novita.RerankAsync("novita/baai/bge-reranker-v2-m3", "Which city is the capital?", ["Paris is the capital.", "Lyon is large."], topN: 2);

        Assert.Equal("https://api.novita.ai/openai/v1/rerank", _wire.Url);
        Assert.Equal("application/json", _wire.Headers["Accept"]);
        Fixture.AssertSame(Fixture.Json("Rerank/novita-request.json"), Fixture.Parse(_wire.Body!));
        Assert.Equal(("rr-1", 21L, 21L), (result.Id, result.Usage!.PromptTokens, result.Usage.TotalTokens));
        // The best first, with the documents as they stand in the request.
        Assert.Equal([(0, 0.98, "Paris is the capital."), (1, 0.25, "Lyon is large.")], result.Results.Select(ranked => (ranked.Index, ranked.RelevanceScore, ranked.Document!.Text)));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public async Task RemodlAI_request_with_every_field_and_response(string culture)
    {
        using var _ = Culture.Use(culture);
        Answer(Fixture.Text("Rerank/remodlai-response.json"));
        var fees = RerankDocument.FromFields(Fixture.Parse("""{"title":"Fees are due.","id":7}"""));

        var result = await _remodlAI.RerankAsync(new RerankRequest
        {
            Model = "remodlai/nova-rerank",
            Query = "due?",
            Documents = [fees, RerankDocument.FromFields(Fixture.Parse("""{"amount":12,"title":"Rent","note":null}"""))],
            RankFields = ["title", "amount", "note"],
            TopN = 1,
            ReturnDocuments = true,
            MaxTokensPerDoc = 100,
            MaxTokensPerQuery = 50,
            Instruction = "Find dates",
            TruncatePromptTokens = -1,
            TruncationSide = TruncationSide.Right,
            UseActivation = true,
            Priority = 1,
            MmProcessorKwargs = new Dictionary<string, JsonElement> { ["a"] = Fixture.Parse("1") },
        });

        Assert.Equal("https://nova.example.com/v1/rerank", _wire.Url);
        Fixture.AssertSame(Fixture.Json("Rerank/remodlai-request.json"), Fixture.Parse(_wire.Body!));
        Assert.Equal(("rerank-1", "nova-rerank", 42L, 42L), (result.Id, result.Model, result.Usage!.PromptTokens, result.Usage.TotalTokens));
        Assert.Same(fees, Assert.Single(result.Results).Document);
    }

    [Fact]
    public async Task Fields_of_texts_are_sent_as_they_are_set()
    {
        Answer("""{"results":[]}""");

        await _remodlAI.RerankAsync(Request with { TopN = 2, RankFields = ["text"], ReturnDocuments = true });

        Assert.Equal("""{"model":"m","query":"q","documents":["a","b"],"top_n":2,"rank_fields":["text"],"return_documents":true}""", _wire.Body);
    }

    [Theory]
    [InlineData(null, RerankRoute.Automatic, "http://localhost:8000/rerank")]
    [InlineData("key", RerankRoute.Automatic, "http://localhost:8000/v1/rerank")]
    [InlineData("key", RerankRoute.Root, "http://localhost:8000/rerank")]
    [InlineData(null, RerankRoute.V1, "http://localhost:8000/v1/rerank")]
    public async Task The_route_follows_the_key_or_the_option(string? key, RerankRoute route, string url)
    {
        Answer("""{"results":[]}""");
        using var local = new RemodlAIClient(
            new RemodlAIOptions { Profile = RemodlAIProfile.Local, BaseAddress = new Uri("http://localhost:8000/v1"), ApiKey = key, RerankRoute = route }, _wire);

        await local.RerankAsync("m", "q", ["a"]);

        Assert.Equal(url, _wire.Url);
    }

    [Fact]
    public async Task Content_parts_are_sent_as_they_are()
    {
        Answer("""{"results":[{"index":0,"relevance_score":0.5,"document":{"text":null,"multi_modal":{"content":[]}}}]}""");
        var query = RerankDocument.FromParts("Which is this?", ImageContentPart.FromUrl("https://example.com/é+<cat>.png"));
        var document = RerankDocument.FromParts(VideoContentPart.FromUrl("https://example.com/a.mp4"));

        var result = await _remodlAI.RerankAsync(Request with { Query = query, Documents = [document, "a cat"] });

        Assert.Equal(
            """{"model":"m","query":{"content":[{"type":"text","text":"Which is this?"},{"type":"image_url","image_url":{"url":"https://example.com/é+<cat>.png"}}]},"documents":[{"content":[{"type":"video_url","video_url":{"url":"https://example.com/a.mp4"}}]},"a cat"]}""",
            _wire.Body);
        Assert.Same(document, result.Results[0].Document);
        Assert.Equal(["text", "image_url"], query.Parts.Select(part => part.Type));
        Assert.Empty(RerankDocument.FromText("a").Parts);
        Assert.Equal(query, Fixture.FromJson<RerankRequest>(_wire.Body!).Query);
    }

    [Fact]
    public async Task Novita_ranks_texts_alone()
    {
        var parts = RerankDocument.FromParts("a");

        var query = await Assert.ThrowsAsync<ArgumentException>(() => _novita.RerankAsync(Request with { Query = parts }));
        var documents = await Assert.ThrowsAsync<ArgumentException>(() => _novita.RerankAsync(Request with { Documents = [parts] }));

        Assert.StartsWith("Query", query.Message, StringComparison.Ordinal);
        Assert.StartsWith("Documents", documents.Message, StringComparison.Ordinal);
        Assert.Null(_wire.Request);
        Assert.Throws<ArgumentException>(() => RerankDocument.FromParts());
    }

    [Fact]
    public async Task Documents_are_left_out_when_they_are_not_wanted()
    {
        Answer("""{"results":[{"index":1,"relevance_score":0.5,"document":{"text":"b"}}]}""");

        var result = await _remodlAI.RerankAsync(Request with { ReturnDocuments = false });

        Assert.Null(Assert.Single(result.Results).Document);
    }

    [Theory]
    [InlineData("""{"index":0,"relevance_score":0.5,"document":"a"}""")]
    [InlineData("""{"index":0,"score":0.5}""")]
    [InlineData("""{"index":0,"relevance_score":0.5,"document":7}""")]
    public async Task Results_of_other_servers_are_read(string ranked)
    {
        Answer($$"""{"results":[{{ranked}}]}""");

        var result = await _remodlAI.RerankAsync(Request);

        Assert.Equal((0, 0.5, "a"), (result.Results[0].Index, result.Results[0].RelevanceScore, result.Results[0].Document!.Text));
    }

    [Theory]
    [InlineData("""{"id":"x"}""")]
    [InlineData("""{"results":[{"relevance_score":0.5}]}""")]
    [InlineData("""{"results":[{"index":0}]}""")]
    [InlineData("""{"results":[{"index":0,"relevance_score":"high"}]}""")]
    [InlineData("""{"results":[{"index":2,"relevance_score":0.5}]}""")]
    [InlineData("""{"results":[{"index":-1,"relevance_score":0.5}]}""")]
    public async Task A_ranking_that_cannot_be_right_is_an_error(string json)
    {
        Answer(json);

        var exception = await Assert.ThrowsAsync<InvalidProviderResponseException>(() => _remodlAI.RerankAsync(Request));

        Assert.Equal("remodlai", exception.Provider);
    }

    public static TheoryData<RerankRequest, string> Wrong => new()
    {
        { Request with { Model = "" }, "Model" },
        { Request with { Query = "" }, "Query" },
        { Request with { Query = RerankDocument.FromFields(Fixture.Parse("""{"text":"a"}""")) }, "FromParts" },
        { Request with { Documents = [] }, "Documents" },
        { Request with { Documents = [null!] }, "null" },
        { Request with { MaxChunksPerDoc = 5 }, "MaxChunksPerDoc" },
        { Request with { TopN = 0 }, "TopN" },
        { Request with { MaxTokensPerDoc = 0 }, "MaxTokensPerDoc" },
        { Request with { Documents = [RerankDocument.FromFields(Fixture.Parse("""{"title":"a"}"""))] }, "RankFields" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_cannot_be_right_is_refused_before_sending(RerankRequest request, string said)
    {
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => _remodlAI.RerankAsync(request));

        Assert.Contains(said, exception.Message, StringComparison.Ordinal);
        Assert.Null(_wire.Request);
    }

    [Fact]
    public void Unknown_fields_round_trip()
    {
        const string Request = """{"model":"m","query":"q","documents":["a",{"text":"b","id":1}],"future":{"x":1}}""";
        const string Result = """{"id":"r","model":"m","results":[{"index":0,"relevance_score":0.5,"document":{"text":"a","multi_modal":null},"rank":1}],"usage":{"prompt_tokens":1,"completion_tokens":0,"total_tokens":1},"meta":{"warnings":[]},"future":1}""";

        Fixture.AssertSame(Fixture.Parse(Request), Fixture.ToJson(Fixture.FromJson<RerankRequest>(Request)));
        Fixture.AssertSame(Fixture.Parse(Result), Fixture.ToJson(Fixture.FromJson<RerankResult>(Result)));
    }

    public void Dispose()
    {
        _novita.Dispose();
        _remodlAI.Dispose();
    }

    private void Answer(string json) => _wire.Answer = _ => Task.FromResult(RecordingHandler.Json(json));
}
