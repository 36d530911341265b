using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Emulator;

namespace Novita.Remodl.Client.Tests.RemodlAI;

public sealed class EmulatorServerTests
{
    [Theory]
    [InlineData("Hello, world! It's 2026.")]
    [InlineData("你好🌍 — naïve café")]
    public async Task Tokens_become_the_text_again(string text)
    {
        await using var emulator = await ModelEmulator.StartAsync();
        using var server = RemodlAIClient.Local(emulator.RemodlAIAddress);

        var tokens = await server.TokenizeAsync(new TokenizeRequest { Model = "nova-chat", Prompt = text, ReturnTokenStrings = true });

        Assert.Equal(text, await server.DetokenizeAsync("nova-chat", tokens.Tokens));
        Assert.Equal(text, string.Concat(tokens.TokenStrings!));
        Assert.Equal((tokens.Tokens.Count, 32768), (tokens.Count, tokens.MaxModelLength));
    }

    [Fact]
    public async Task A_chat_takes_what_was_counted_before()
    {
        await using var emulator = await ModelEmulator.StartAsync();
        using var server = RemodlAIClient.Local(emulator.RemodlAIAddress);
        var chat = new ChatCompletionRequest { Model = "nova-chat", Messages = [ChatCompletionMessage.System("Be brief."), "Say: hi"], Tools = [ToolDefinition.ForFunction("get_weather", strict: true)] };

        var counted = await server.TokenizeAsync(TokenizeRequest.FromChat(chat));
        var answer = await server.CompleteChatAsync(chat);
        var rendered = await server.RenderChatAsync(chat);

        Assert.Equal(answer.Usage!.PromptTokens, counted.Count);
        Assert.Equal(counted.Tokens, rendered.GetProperty("token_ids").EnumerateArray().Select(id => id.GetInt32()));
    }

    [Fact]
    public async Task Scores_follow_the_words()
    {
        await using var emulator = await ModelEmulator.StartAsync();
        using var server = RemodlAIClient.Local(emulator.RemodlAIAddress);
        const string Model = "BAAI/bge-reranker-v2-m3";

        var one = await server.ScoreAsync(Model, "capital of France", ["rivers of Spain", "the capital of France"]);
        var pairs = await server.ScoreAsync(new ScoreRequest { Model = Model, Queries = new[] { "cat", "dog" }, Documents = new[] { "a cat", "a cat" } });
        var image = ImageContentPart.FromUrl("https://example.com/cat.png");
        var seen = await server.ScoreAsync(new ScoreRequest
        {
            Model = Model,
            Data1 = RerankDocument.FromParts(image),
            Data2 = new[] { RerankDocument.FromParts("a dog"), RerankDocument.FromParts("mine", image) },
        });

        Assert.All([one.Data, seen.Data], data => Assert.True(data[1].Score > data[0].Score));
        Assert.True(pairs.Data[0].Score > pairs.Data[1].Score);
        Assert.True(one.Usage!.TotalTokens > 0);
        await Assert.ThrowsAsync<InvalidRequestException>(() => server.ScoreAsync("nova-chat", "a", ["b"]));
    }

    [Fact]
    public async Task Classes_follow_the_words()
    {
        await using var emulator = await ModelEmulator.StartAsync();
        using var server = RemodlAIClient.Local(emulator.RemodlAIAddress);

        var result = await server.ClassifyAsync("nova-classifier", ["a wonderful day", "broken and sad", "a table"]);

        Assert.Equal(["positive", "negative", "neutral"], result.Data.Select(one => one.Label));
        Assert.All(result.Data, one => Assert.Equal(1, one.Probabilities.Sum(), 5));
        Assert.Equal(3, result.Data[0].NumClasses);
    }

    [Fact]
    public async Task Pooled_output_has_its_shape()
    {
        await using var emulator = await ModelEmulator.StartAsync();
        using var server = RemodlAIClient.Local(emulator.RemodlAIAddress);

        var one = await server.PoolAsync(new PoolingRequest { Model = "BAAI/bge-m3", Input = "two words" });
        var tokens = await server.PoolAsync(new PoolingRequest { Model = "BAAI/bge-m3", Input = "two words", Task = "token_embed" });
        var packed = await server.PoolAsync(new PoolingRequest { Model = "BAAI/bge-m3", Input = "two words", EncodingFormat = EmbeddingEncodingFormat.Base64 });

        var vector = Assert.IsType<EmbeddingVector>(Assert.Single(one.Data));
        Assert.Equal(2, Assert.IsType<EmbeddingMultiVector>(Assert.Single(tokens.Data)).Count);
        Assert.Equal(vector.Values.ToArray(), packed.Data[0].Values.ToArray());
    }

    [Fact]
    public async Task The_server_tells_of_itself()
    {
        await using var emulator = await ModelEmulator.StartAsync();
        using var server = RemodlAIClient.Local(emulator.RemodlAIAddress);

        await server.CheckHealthAsync();
        await server.PingAsync();
        Assert.True(await server.IsHealthyAsync());
        Assert.Contains("emulator", await server.GetVersionAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await server.GetLoadAsync());
        Assert.Contains("vllm:num_requests_running", await server.GetMetricsAsync(), StringComparison.Ordinal);
        await Assert.ThrowsAsync<EndpointRetiredException>(() => server.SleepAsync());
    }

    [Fact]
    public async Task A_server_that_is_started_for_it_sleeps_and_takes_adapters()
    {
        await using var emulator = await ModelEmulator.StartAsync(options => options.HasOperatorRoutes = true);
        using var server = RemodlAIClient.Local(emulator.RemodlAIAddress);

        await server.SleepAsync();
        Assert.True(await server.IsSleepingAsync());
        await server.WakeUpAsync(["weights"]);
        Assert.False(await server.IsSleepingAsync());
        await server.ResetPrefixCacheAsync();
        await server.ServerApi.PauseAsync();
        Assert.True((await server.ServerApi.IsPausedAsync()).IsPaused);
        Assert.Equal("ToyTokenizer", (await server.GetTokenizerInfoAsync()).TokenizerClass);

        await server.LoadLoraAdapterAsync("sql", "/adapters/sql");
        Assert.Equal("nova-chat", (await server.ListModelsAsync()).Data.Single(model => model.Id == "sql").Parent);
        Assert.Equal("hi", (await server.CompleteChatAsync("sql", "Say: hi")).Text);
        await Assert.ThrowsAsync<InvalidRequestException>(() => server.LoadLoraAdapterAsync("sql", "/adapters/sql"));
        await server.UnloadLoraAdapterAsync("sql");
        await Assert.ThrowsAsync<ModelNotFoundException>(() => server.CompleteChatAsync("sql", "Say: hi"));
        await Assert.ThrowsAsync<InvalidRequestException>(() => server.UnloadLoraAdapterAsync("sql"));
    }
}
