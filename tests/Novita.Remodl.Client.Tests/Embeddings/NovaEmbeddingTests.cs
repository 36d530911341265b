using System.Text.Json;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Tests.Chat;
using Novita.Remodl.Client.Tests.Rest;

namespace Novita.Remodl.Client.Tests.Embeddings;

public sealed class NovaEmbeddingTests : IDisposable
{
    private readonly RecordingHandler _wire = new() { Answer = _ => Answer("[1]") };
    private readonly RemodlAIClient _hosted;
    private readonly RemodlAIClient _local;

    public NovaEmbeddingTests()
    {
        _hosted = new(new RemodlAIOptions { ApiKey = "key" }, _wire);
        _local = new(new RemodlAIOptions { Profile = RemodlAIProfile.Local, BaseAddress = new Uri("http://localhost:8000") }, _wire);
    }

    private static EmbeddingRequest Request => new() { Model = "nova-embeddings-v1", Input = "a", Task = EmbeddingTask.Retrieval };

    public static TheoryData<EmbeddingRequest, string> Wrong => new()
    {
        { Request with { Model = " " }, "Model" },
        { Request with { Input = Array.Empty<string>() }, "Input" },
        { Request with { Input = Array.Empty<int>() }, "token ids" },
        { Request with { Input = new[] { new[] { 1 }, [] } }, "Input[1]" },
        { Request with { Input = new[] { "a", null! } }, "Input[1]" },
        { Request with { Input = new EmbeddingItem() }, "Input[0]" },
        { Request with { Dimensions = 0 }, "Dimensions" },
        { Request with { Dimensions = 2049 }, "2048" },
        { Request with { Dimensions = 512, ReturnMultivector = true }, "ReturnMultivector" },
        { Request with { TruncatePromptTokens = -2 }, "TruncatePromptTokens" },
        { Request with { Adapter = EmbeddingAdapter.Code }, "Adapter" },
        { Request with { Input = EmbeddingItem.FromText("a", EmbeddingTask.CodeQuery) }, "Input[0].Task" },
        { Request with { Input = new EmbeddingItem { Text = "a", Adapter = EmbeddingAdapter.Code } }, "Input[0].Adapter" },
        { Request with { Task = null, Input = new EmbeddingItem { Text = "a", Task = EmbeddingTask.CodeQuery, Adapter = EmbeddingAdapter.Retrieval } }, "Input[0].Adapter" },
        { Request with { AdditionalProperties = new Dictionary<string, JsonElement> { ["extra_body"] = Fixture.Parse("{}") } }, "extra_body" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_cannot_be_right_is_refused_before_sending(EmbeddingRequest request, string said)
    {
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => _hosted.EmbedAsync(request));

        Assert.Contains(said, exception.Message, StringComparison.Ordinal);
        Assert.Null(_wire.Request);
    }

    [Fact]
    public async Task Items_with_images_are_not_for_Novita()
    {
        using var novita = new NovitaClient(new NovitaOptions { ApiKey = "sk_test" }, _wire);

        await Assert.ThrowsAsync<ArgumentException>(() => novita.EmbedAsync(new EmbeddingRequest { Model = "baai/bge-m3", Input = EmbeddingItem.FromImage(new byte[] { 1 }) }));

        Assert.Null(_wire.Request);
    }

    [Theory]
    [InlineData("data:image/png;base64,iVBORw==", """[{"image":"iVBORw=="},{"text":"text input"}]""")]
    [InlineData("iVBORw==", """["iVBORw==","text input"]""")]
    [InlineData("https://example.com/a.png", """["https://example.com/a.png","text input"]""")]
    [InlineData("data:image/png;base64,iVBORw", """["data:image/png;base64,iVBORw","text input"]""")]
    public async Task Data_URIs_among_texts_become_images(string first, string input)
    {
        await _hosted.EmbedAsync(Request with { Input = new[] { first, "text input" } });

        Fixture.AssertSame(Fixture.Parse(input), Fixture.Parse(_wire.Body!).GetProperty("input"));
    }

    [Fact]
    public async Task The_image_of_the_request_is_sent_without_its_prefix()
    {
        await _hosted.EmbedAsync(Request with { Image = "data:image/png;base64,iVBORw==" });

        Assert.Equal("iVBORw==", Fixture.Parse(_wire.Body!).GetProperty("image").GetString());
    }

    [Theory]
    [InlineData("retrieval.query", "retrieval.query", "retrieval.query")]
    [InlineData("retrieval.query", "retrieval.passage", "retrieval")]
    [InlineData("code.query", "retrieval.query", null)]
    [InlineData("code.query", null, null)]
    public async Task The_hosted_service_is_told_the_task_that_items_share(string first, string? second, string? task)
    {
        await _hosted.EmbedAsync(Request with { Task = null, Input = new[] { EmbeddingItem.FromText("a", first), EmbeddingItem.FromText("b", second is null ? default(EmbeddingTask?) : new EmbeddingTask(second)) } });

        Assert.Equal(task, Fixture.Parse(_wire.Body!).TryGetProperty("task", out var sent) ? sent.GetString() : null);
    }

    [Fact]
    public async Task A_server_of_ones_own_is_sent_what_was_asked()
    {
        await _local.EmbedAsync(Request with { Task = null, Input = EmbeddingItem.FromText("a", EmbeddingTask.RetrievalQuery) });

        Assert.False(Fixture.Parse(_wire.Body!).TryGetProperty("task", out _));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_multi_vector_in_base64_is_reshaped(int tokens)
    {
        var numbers = Enumerable.Range(0, tokens * 128).Select(number => (float)number).ToArray();
        var bytes = numbers.SelectMany(BitConverter.GetBytes).ToArray();
        _wire.Answer = _ => Answer($"\"{Convert.ToBase64String(bytes)}\"");

        var result = await _hosted.EmbedAsync(Request with { ReturnMultivector = true });

        var vectors = Assert.Single(result.MultiVectors);
        Assert.Empty(result.Vectors);
        Assert.Equal((tokens, 128), (vectors.Count, vectors.Dimensions));
        Assert.Equal(numbers, vectors.Values.ToArray());
        Assert.All(Enumerable.Range(0, tokens), token => Assert.Equal(token * 128, vectors[token].Span[0]));
    }

    [Fact]
    public async Task A_multi_vector_of_other_than_512_bytes_a_token_is_an_error()
    {
        _wire.Answer = _ => Answer($"\"{Convert.ToBase64String(new byte[516])}\"");

        var exception = await Assert.ThrowsAsync<InvalidProviderResponseException>(() => _hosted.EmbedAsync(Request with { ReturnMultivector = true }));

        Assert.Contains("516", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("embedding", "[[1,2],[3,4]]")]
    [InlineData("embeddings", "[[1,2],[3,4]]")]
    [InlineData("embeddings", """["AACAPwAAAEA=","AABAQAAAgEA="]""")]
    public async Task A_multi_vector_is_known_by_its_shape(string key, string json)
    {
        _wire.Answer = _ => Task.FromResult(RecordingHandler.Json($$"""{"data":[{"index":0,"{{key}}":{{json}}}]}"""));

        var result = await _hosted.EmbedAsync(Request);

        var vectors = Assert.Single(result.MultiVectors);
        Assert.Equal([3f, 4f], vectors[1].ToArray());
        Fixture.AssertSame(Fixture.Parse("""[{"index":0,"embedding":[[1,2],[3,4]]}]"""), Fixture.ToJson(result).GetProperty("data"));
    }

    [Theory]
    [InlineData("retrieval", "nova-embeddings-v1-retrieval")]
    [InlineData("retrieval.query", "nova-embeddings-v1-retrieval")]
    [InlineData("text-matching", "nova-embeddings-v1-text-matching")]
    [InlineData("code.passage", "nova-embeddings-v1-code")]
    public void Names_of_adapters_follow_from_tasks(string task, string model) => Assert.Equal(model, NovaEmbeddings.ModelFor(task));

    public void Dispose()
    {
        _hosted.Dispose();
        _local.Dispose();
    }

    private static Task<HttpResponseMessage> Answer(string embedding) =>
        Task.FromResult(RecordingHandler.Json($$"""{"object":"list","data":[{"object":"embedding","index":0,"embedding":{{embedding}}}]}"""));
}
