using System.Text.Json;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Tests.Chat;
using Novita.Remodl.Client.Tests.Rest;

namespace Novita.Remodl.Client.Tests.Embeddings;

public sealed class EmbeddingWireTests : IDisposable
{
    private readonly RecordingHandler _wire = new() { Answer = _ => Task.FromResult(RecordingHandler.Json(Fixture.Text("Embeddings/novita-response.json"))) };
    private readonly NovitaClient _novita;
    private readonly RemodlAIClient _remodlAI;

    public EmbeddingWireTests()
    {
        _novita = new(new NovitaOptions { ApiKey = "sk_test", BaseAddress = new Uri("https://api.novita.ai") }, _wire);
        _remodlAI = new(new RemodlAIOptions { ApiKey = "key", BaseAddress = new Uri("https://nova.example.com/v1/") }, _wire);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public async Task Novita_request_and_response(string culture)
    {
        using var _ = Culture.Use(culture);
        var result = await _novita.EmbedAsync(new EmbeddingRequest
        {
            Model = "novita/baai/bge-m3",
            Input = new[] { "The cat sat.", "Der Hund schläft." },
            Dimensions = 1024,
            User = "u-1",
        });

        Assert.Equal("https://api.novita.ai/openai/v1/embeddings", _wire.Url);
        Assert.Equal("application/json", _wire.Headers["Accept"]);
        Assert.Equal("Bearer sk_test", _wire.Headers["Authorization"]);
        Fixture.AssertSame(Fixture.Json("Embeddings/novita-request.json"), Fixture.Parse(_wire.Body!));
        Assert.Equal(("list", "baai/bge-m3", 9L, 9L), (result.Object, result.Model, result.Usage!.PromptTokens, result.Usage.TotalTokens));
        Assert.Equal([0, 1], result.Data.Select(data => data.Index));
        Assert.Equal([1f, -2f, 0.125f], result.Vectors[0].ToArray());
        Assert.Equal([0.5f, -1e-7f, 3f], result.Vectors[1].ToArray());
        Assert.Empty(result.MultiVectors);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public async Task Nova_request_with_every_field(string culture)
    {
        using var _ = Culture.Use(culture);
        _wire.Answer = _ => Task.FromResult(RecordingHandler.Json("""{"data":[{"embedding":""}]}"""));
        await _remodlAI.EmbedAsync(new EmbeddingRequest
        {
            Model = "remodlai/nova-embeddings-v1",
            Input = new EmbeddingItem[]
            {
                EmbeddingItem.FromText("What is due?", EmbeddingTask.RetrievalQuery),
                new() { Text = "Fees", Image = "https://example.com/a.png", Task = EmbeddingTask.RetrievalPassage, Adapter = EmbeddingAdapter.Retrieval },
                new() { Image = "data:image/png;base64,iVBORw==", ImageEmbeds = Fixture.Parse("[1,2]") },
                "bare",
            },
            Task = EmbeddingTask.Retrieval,
            Adapter = EmbeddingAdapter.Retrieval,
            Instructions = "Legal documents",
            ReturnMultivector = true,
            Image = "https://example.com/top.png",
            ImageEmbeds = Fixture.Parse("[[0.5,1]]"),
            TruncatePromptTokens = -1,
            TruncationSide = TruncationSide.Left,
            AddSpecialTokens = true,
            Normalize = true,
            UseActivation = false,
            Priority = 2,
            RequestId = "r-1",
            CacheSalt = "s",
            MmProcessorKwargs = new Dictionary<string, JsonElement> { ["size"] = Fixture.Parse("28") },
            User = "u-1",
        });

        Assert.Equal("https://nova.example.com/v1/embeddings", _wire.Url);
        Fixture.AssertSame(Fixture.Json("Embeddings/nova-request.json"), Fixture.Parse(_wire.Body!));
    }

    [Fact]
    public async Task Pitfall_43_nothing_is_null_on_the_wire_and_base64_is_asked_for()
    {
        await _novita.EmbedAsync("baai/bge-m3", "a");

        Assert.Equal("""{"model":"baai/bge-m3","input":"a","encoding_format":"base64"}""", _wire.Body);
    }

    [Fact]
    public async Task Pitfall_43_floats_are_asked_for_when_wanted()
    {
        await _novita.EmbedAsync(new EmbeddingRequest { Model = "m", Input = "a", EncodingFormat = EmbeddingEncodingFormat.Float });

        Assert.Equal("float", Fixture.Parse(_wire.Body!).GetProperty("encoding_format").GetString());
    }

    public static TheoryData<EmbeddingInput, string> Inputs => new()
    {
        { "a", "\"a\"" },
        { new[] { "a" }, """["a"]""" },
        { new List<string> { "a", "b" }, """["a","b"]""" },
        { new[] { 1, 2 }, "[1,2]" },
        { new[] { new[] { 1, 2 }, new[] { 3 } }, "[[1,2],[3]]" },
        { EmbeddingInput.FromItems(["a", "b"]), """["a","b"]""" },
        { EmbeddingItem.FromText("a", EmbeddingTask.CodeQuery), """[{"text":"a","task":"code.query"}]""" },
        { EmbeddingItem.FromImage(new Uri("https://example.com/ä.png")), """[{"image":"https://example.com/%C3%A4.png"}]""" },
        { EmbeddingItem.FromImage(new byte[] { 1, 2, 3 }), """[{"image":"AQID"}]""" },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Inputs_of_every_kind_round_trip(EmbeddingInput input, string json)
    {
        Fixture.AssertSame(Fixture.Parse(json), Fixture.ToJson(input));
        Fixture.AssertSame(Fixture.Parse(json), Fixture.ToJson(Fixture.FromJson<EmbeddingInput>(json)));
    }

    [Theory]
    [InlineData("[1,\"a\"]")]
    [InlineData("[\"a\",1]")]
    [InlineData("{\"content\":[]}")]
    public void An_input_of_an_unknown_kind_is_kept(string json) => Fixture.AssertSame(Fixture.Parse(json), Fixture.ToJson(Fixture.FromJson<EmbeddingInput>(json)));

    [Fact]
    public void Unknown_fields_round_trip()
    {
        const string Request = """{"model":"m","input":[{"text":"a","mood":"good"}],"late_chunking":true,"task":"new.task"}""";
        const string Result = """{"id":"e","object":"list","created":1,"model":"m","data":[{"object":"embedding","index":0,"embedding":[0.5,1],"truncated":true}],"usage":{"prompt_tokens":1,"completion_tokens":0,"total_tokens":1,"images":2},"region":"eu"}""";

        Fixture.AssertSame(Fixture.Parse(Request), Fixture.ToJson(Fixture.FromJson<EmbeddingRequest>(Request)));
        Fixture.AssertSame(Fixture.Parse(Result), Fixture.ToJson(Fixture.FromJson<EmbeddingResult>(Result)));
    }

    [Theory]
    [InlineData("""{"data":[{"embedding":"AAA"}]}""")]
    [InlineData("""{"data":[{"embedding":"AAAA"}]}""")]
    [InlineData("""{"data":[{"embedding":"!!!!!!=="}]}""")]
    [InlineData("""{"data":[{"embedding":null}]}""")]
    [InlineData("""{"data":[{"embedding":[1,null]}]}""")]
    [InlineData("""{"data":[{"embedding":[[1,2],[1]]}]}""")]
    [InlineData("""{"data":[{"index":0}]}""")]
    [InlineData("""{"data":{}}""")]
    [InlineData("""{"object":"list"}""")]
    public async Task A_result_without_good_vectors_is_an_error_that_names_the_provider(string json)
    {
        _wire.Answer = _ => Task.FromResult(RecordingHandler.Json(json));

        var exception = await Assert.ThrowsAsync<InvalidProviderResponseException>(() => _novita.EmbedAsync("m", "a"));

        Assert.Equal("novita", exception.Provider);
    }

    [Fact]
    public async Task Escaped_base64_and_indexes_out_of_order_are_read()
    {
        // 0x3FFF_FFFF twice is "////P////z8=" on the wire.
        _wire.Answer = _ => Task.FromResult(RecordingHandler.Json("""{"data":[{"index":1,"embedding":"\/\/\/\/P\/\/\/\/z8="},{"index":0,"embedding":"AACAPw=="}]}"""));

        var vectors = await _novita.EmbedAsync("m", ["a", "b"]);

        Assert.Equal([1f], vectors[0].ToArray());
        Assert.Equal(2, vectors[1].Length);
        Assert.Equal(0x3FFF_FFFF, BitConverter.SingleToInt32Bits(vectors[1].Span[0]));
    }

    [Fact]
    public async Task An_error_with_status_200_is_an_error()
    {
        _wire.Answer = _ => Task.FromResult(RecordingHandler.Json("""{"object":"error","message":"The model does not support Embeddings API","type":"BadRequestError","param":null,"code":400}"""));

        var exception = await Assert.ThrowsAsync<InvalidRequestException>(() => _remodlAI.EmbedAsync("nova-chat", "a"));

        Assert.Contains("does not support Embeddings", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"error\":{\"message\":\"boom\",\"code\":400}", true)]
    [InlineData("\"note\":\"no \\\"error\\\" here\"", false)]
    public async Task An_error_is_found_behind_a_long_text(string field, bool isError)
    {
        _wire.Answer = _ => Task.FromResult(RecordingHandler.Json($$"""{"data":[{"embedding":[1]}],"padding":"{{new string('x', 100_000)}}",{{field}} }"""));

        var exception = await Record.ExceptionAsync(() => _remodlAI.EmbedAsync("m", "a"));

        Assert.Equal(isError, exception is InvalidRequestException);
        Assert.Equal(isError, exception is not null);
    }

    public void Dispose()
    {
        _novita.Dispose();
        _remodlAI.Dispose();
    }
}
