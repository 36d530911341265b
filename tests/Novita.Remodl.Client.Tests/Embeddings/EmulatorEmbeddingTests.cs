using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Routing;
using Novita.Remodl.Emulator;

namespace Novita.Remodl.Client.Tests.Embeddings;

public sealed class EmulatorEmbeddingTests : IAsyncLifetime, IDisposable
{
    private ModelEmulator _emulator = null!;
    private NovitaClient _novita = null!;
    private RemodlAIClient _remodlAI = null!;

    public async Task InitializeAsync()
    {
        _emulator = await ModelEmulator.StartAsync(options => options.Strict = true);
        _novita = new(new NovitaOptions { ApiKey = "sk_test", BaseAddress = _emulator.NovitaAddress });
        _remodlAI = new(new RemodlAIOptions { Profile = RemodlAIProfile.Local, BaseAddress = _emulator.RemodlAIAddress });
    }

    public async Task DisposeAsync() => await _emulator.DisposeAsync();

    public void Dispose()
    {
        _novita.Dispose();
        _remodlAI.Dispose();
    }

    [Fact]
    public async Task Texts_with_words_in_common_are_alike()
    {
        var vectors = await _novita.EmbedAsync("baai/bge-m3", ["the cat sat on the mat", "a cat sat on a mat", "quarterly revenue grew"]);

        Assert.All(vectors, vector => Assert.Equal(1024, vector.Length));
        Assert.True(EmbeddingVector.CosineSimilarity(vectors[0].Span, vectors[1].Span) > 0.4);
        Assert.True(EmbeddingVector.CosineSimilarity(vectors[0].Span, vectors[2].Span) < 0.3);
    }

    [Theory]
    [InlineData("float")]
    [InlineData("base64")]
    public async Task Both_encodings_say_the_same(string encoding)
    {
        var asked = await _novita.EmbedAsync(new EmbeddingRequest { Model = "baai/bge-m3", Input = "the cat sat", EncodingFormat = encoding });
        var plain = await _novita.EmbedAsync("baai/bge-m3", "the cat sat");

        Assert.Equal(plain.ToArray(), asked.Vectors[0].ToArray());
        Assert.True(asked.Usage!.PromptTokens > 0);
    }

    [Fact]
    public async Task Nova_takes_tasks_images_and_dimensions()
    {
        var result = await _remodlAI.EmbedAsync(new EmbeddingRequest
        {
            Model = NovaEmbeddings.Model,
            Task = EmbeddingTask.Retrieval,
            Instructions = "Pets",
            Dimensions = 256,
            Input = new[] { EmbeddingItem.FromText("a cat", EmbeddingTask.RetrievalQuery), EmbeddingItem.FromImage(new byte[] { 1, 2, 3 }, EmbeddingTask.RetrievalPassage), "a dog" },
        });

        Assert.Equal(3, result.Vectors.Count);
        Assert.All(result.Vectors, vector => Assert.Equal(256, vector.Length));
    }

    [Theory]
    [InlineData("float")]
    [InlineData("base64")]
    public async Task Nova_gives_a_vector_for_each_token(string encoding)
    {
        var result = await _remodlAI.EmbedAsync(new EmbeddingRequest
        {
            Model = NovaEmbeddings.Model,
            Task = EmbeddingTask.Code,
            Adapter = EmbeddingAdapter.Code,
            ReturnMultivector = true,
            EncodingFormat = encoding,
            Input = new[] { "one two three", "four" },
        });

        Assert.Equal([(3, 128), (1, 128)], result.MultiVectors.Select(vectors => (vectors.Count, vectors.Dimensions)));
    }

    [Fact]
    public async Task Tokens_are_embedded_as_their_text()
    {
        var result = await _remodlAI.EmbedAsync(new EmbeddingRequest { Model = "BAAI/bge-m3", Input = new[] { 3, 4 } });

        Assert.Equal(1024, Assert.Single(result.Vectors).Length);
    }

    [Theory]
    [InlineData(300)]
    [InlineData(2048)]
    public async Task Dimensions_that_the_model_lacks_are_refused_by_the_server(int dimensions)
    {
        var request = new EmbeddingRequest { Model = "BAAI/bge-m3", Input = "a", Dimensions = dimensions };

        var exception = await Assert.ThrowsAsync<InvalidRequestException>(() => _remodlAI.EmbedAsync(request));

        Assert.Contains("matryoshka", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_input_beyond_the_context_is_told_apart()
    {
        var tooLong = new string('!', 9000);

        await Assert.ThrowsAsync<ContextWindowExceededException>(() => _novita.EmbedAsync("baai/bge-m3", tooLong));
        await Assert.ThrowsAsync<ContextWindowExceededException>(() => _remodlAI.EmbedAsync(NovaEmbeddings.Model, tooLong));
    }

    [Fact]
    public async Task More_than_one_call_takes_is_joined()
    {
        var texts = Enumerable.Range(0, 2050).Select(number => FormattableString.Invariant($"word{number}")).ToArray();

        var vectors = await _novita.EmbedAsync("baai/bge-m3", texts);

        Assert.Equal(2050, vectors.Count);
        Assert.Equal(2, _emulator.Requests.All.Count(request => request.Path.EndsWith("/embeddings", StringComparison.Ordinal)));
        Assert.Equal((await _novita.EmbedAsync("baai/bge-m3", texts[2049])).ToArray(), vectors[2049].ToArray());
    }

    [Fact]
    public async Task The_router_chooses_by_prefix_and_by_Novas_name()
    {
        var router = new ModelRouter([_novita, _remodlAI]);

        Assert.True(router.Capabilities.HasFlag(ModelCapabilities.Embeddings | ModelCapabilities.Rerank));
        Assert.Equal(1024, (await router.EmbedAsync("novita/baai/bge-m3", "a")).Length);
        Assert.Equal(2048, (await router.EmbedAsync(NovaEmbeddings.Model, "a")).Length);
        Assert.Single((await router.RerankAsync("remodlai/BAAI/bge-reranker-v2-m3", "a", ["a"])).Results);
    }
}
