using System.Net;
using System.Text.Json;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Tests.Chat;
using Novita.Remodl.Client.Tests.Rest;

namespace Novita.Remodl.Client.Tests.RemodlAI;

/// <summary>The routes of a server beside OpenAI's: where they are, what is sent, and what is read.</summary>
public sealed class ServerWireTests : IDisposable
{
    private readonly RecordingHandler _wire = new();
    private readonly RemodlAIClient _server;

    public ServerWireTests() => _server = new(new RemodlAIOptions { Profile = RemodlAIProfile.Local, BaseAddress = new Uri("http://localhost:8000/v1") }, _wire);

    [Fact]
    public async Task Tokenize_a_chat()
    {
        Answer(Fixture.Text("RemodlAI/tokenize-response.json"));

        var result = await _server.TokenizeAsync(new TokenizeRequest
        {
            Model = "remodlai-local/nova-chat",
            Messages = ["Hi"],
            Tools = [ToolDefinition.ForFunction("f")],
            AddSpecialTokens = false,
            AddGenerationPrompt = true,
            ContinueFinalMessage = false,
            ChatTemplate = "{{ x }}",
            ChatTemplateKwargs = One("a", 1),
            MmProcessorKwargs = One("b", 2),
            ReturnTokenStrings = true,
        });

        AssertSent("POST", "http://localhost:8000/tokenize");
        Fixture.AssertSame(Fixture.Json("RemodlAI/tokenize-request.json"), Fixture.Parse(_wire.Body!));
        Assert.Equal((2, 4096), (result.Count, result.MaxModelLength));
        Assert.Equal([15, 7], result.Tokens);
        Assert.Equal(["<s>", "Hi"], result.TokenStrings!);
        Fixture.AssertSame(Fixture.Json("RemodlAI/tokenize-response.json"), Fixture.ToJson(result));
    }

    [Fact]
    public async Task Tokenize_a_prompt_and_back()
    {
        Answer("""{"count":1,"max_model_len":10,"tokens":[3],"token_strs":null}""");
        var tokens = await _server.TokenizeAsync("vllm/m", "Hi");
        Assert.Equal("""{"model":"m","prompt":"Hi"}""", _wire.Body);

        Answer("""{"prompt":"Hi"}""");
        var text = await _server.DetokenizeAsync("vllm/m", tokens.Tokens);

        AssertSent("POST", "http://localhost:8000/detokenize");
        Assert.Equal("""{"model":"m","tokens":[3]}""", _wire.Body);
        Assert.Equal("Hi", text);
    }

    [Fact]
    public async Task What_a_chat_takes_is_asked_as_the_chat_would_be_sent()
    {
        Answer("""{"count":1,"tokens":[3]}""");
        var chat = new ChatCompletionRequest { Model = "m", Messages = ["Hi"], Temperature = 0.5, Tools = [ToolDefinition.ForFunction("f", strict: true)], ChatTemplateKwargs = One("a", 1) };

        await _server.TokenizeAsync(TokenizeRequest.FromChat(chat));

        // Without strict, as CompleteChatAsync sends it to such a server.
        Assert.Equal("""{"model":"m","messages":[{"role":"user","content":"Hi"}],"tools":[{"type":"function","function":{"name":"f"}}],"chat_template_kwargs":{"a":1}}""", _wire.Body);
    }

    [Fact]
    public async Task Tokenizer_info()
    {
        Answer("""{"tokenizer_class":"T","chat_template":"c","bos_token":"<s>"}""");

        var info = await _server.GetTokenizerInfoAsync();

        AssertSent("GET", "http://localhost:8000/tokenizer_info");
        Assert.Equal(("T", "c", "<s>"), (info.TokenizerClass, info.ChatTemplate, info.AdditionalProperties!["bos_token"].GetString()));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public async Task Score(string culture)
    {
        using var _ = Culture.Use(culture);
        Answer(Fixture.Text("RemodlAI/score-response.json"));

        var result = await _server.ScoreAsync(new ScoreRequest
        {
            Model = "remodlai-local/BAAI/bge-reranker-v2-m3",
            Data1 = RerankDocument.FromParts(ImageContentPart.FromUrl("https://example.com/cat.png")),
            Data2 = new RerankDocument[] { "a cat", RerankDocument.FromParts("a dog") },
            TruncatePromptTokens = -1,
            TruncationSide = TruncationSide.Left,
            Instruction = "Find cats",
            UseActivation = true,
            Priority = 1,
            RequestId = "r1",
            MmProcessorKwargs = One("a", 1),
        });

        AssertSent("POST", "http://localhost:8000/score");
        Fixture.AssertSame(Fixture.Json("RemodlAI/score-request.json"), Fixture.Parse(_wire.Body!));
        Assert.Equal([(0, 0.75), (1, 0.000015)], result.Data.Select(pair => (pair.Index, pair.Score)));
        Fixture.AssertSame(Fixture.Json("RemodlAI/score-response.json"), Fixture.ToJson(result));
    }

    [Theory]
    [InlineData(null, RerankRoute.Automatic, "http://localhost:8000/score")]
    [InlineData("key", RerankRoute.Automatic, "http://localhost:8000/v1/score")]
    [InlineData("key", RerankRoute.Root, "http://localhost:8000/score")]
    [InlineData(null, RerankRoute.V1, "http://localhost:8000/v1/score")]
    public async Task Score_goes_where_rerank_goes(string? key, RerankRoute route, string url)
    {
        Answer("""{"data":[]}""");
        using var server = new RemodlAIClient(new RemodlAIOptions { Profile = RemodlAIProfile.Local, BaseAddress = new Uri("http://localhost:8000"), ApiKey = key, RerankRoute = route }, _wire);

        await server.ScoreAsync("m", "a", ["b", "c"]);

        Assert.Equal(url, _wire.Url);
        Assert.Equal("""{"model":"m","text_1":"a","text_2":["b","c"]}""", _wire.Body);
    }

    [Fact]
    public async Task Score_takes_every_pair_of_names()
    {
        Answer("""{"data":[]}""");

        await _server.ScoreAsync(new ScoreRequest { Model = "m", Queries = new[] { "a", "b" }, Documents = new[] { "c", "d" } });
        Assert.Equal("""{"model":"m","queries":["a","b"],"documents":["c","d"]}""", _wire.Body);

        await _server.ScoreAsync(new ScoreRequest { Model = "m", Queries = "a", Items = "c" });
        Assert.Equal("""{"model":"m","queries":"a","items":"c"}""", _wire.Body);
    }

    [Fact]
    public async Task Classify()
    {
        Answer(Fixture.Text("RemodlAI/classify-response.json"));

        var result = await _server.ClassifyAsync(new ClassificationRequest
        {
            Model = "vllm/nova-classifier",
            Input = new[] { "good", "bad" },
            TruncatePromptTokens = 100,
            TruncationSide = TruncationSide.Right,
            AddSpecialTokens = true,
            UseActivation = false,
            Priority = 2,
            RequestId = "r2",
        });

        AssertSent("POST", "http://localhost:8000/classify");
        Fixture.AssertSame(Fixture.Json("RemodlAI/classify-request.json"), Fixture.Parse(_wire.Body!));
        Assert.Equal([("positive", 0.75), (null, 0.5)], result.Data.Select(one => (one.Label, one.Probabilities[1])));
        Assert.Equal(2, result.Data[0].NumClasses);

        await _server.ClassifyAsync("m", ["a"]);
        Assert.Equal("""{"model":"m","input":["a"]}""", _wire.Body);

        await _server.ClassifyAsync(new ClassificationRequest { Model = "m", Messages = ["a"] });
        Assert.Equal("""{"model":"m","messages":[{"role":"user","content":"a"}]}""", _wire.Body);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public async Task Pool(string culture)
    {
        using var _ = Culture.Use(culture);
        Answer(Fixture.Text("RemodlAI/pooling-response.json"));

        var result = await _server.PoolAsync(new PoolingRequest
        {
            Model = "vllm/BAAI/bge-m3",
            Input = new[] { 1, 2 },
            Task = "token_embed",
            EncodingFormat = EmbeddingEncodingFormat.Float,
            Dimensions = 2,
            TruncatePromptTokens = -1,
            TruncationSide = TruncationSide.Left,
            AddSpecialTokens = false,
            Normalize = true,
            UseActivation = true,
            Priority = 1,
            RequestId = "r3",
            CacheSalt = "s",
            User = "u",
        });

        AssertSent("POST", "http://localhost:8000/pooling");
        Fixture.AssertSame(Fixture.Json("RemodlAI/pooling-request.json"), Fixture.Parse(_wire.Body!));
        var rows = Assert.IsType<EmbeddingMultiVector>(result.Data[0]);
        Assert.Equal((2, 2), (rows.Count, rows.Dimensions));
        Assert.Equal([2, -0.25f], rows[1].ToArray());
        Assert.Equal([0.75f, 3], Assert.IsType<EmbeddingVector>(result.Data[1]).Values.ToArray());
        Fixture.AssertSame(Fixture.Json("RemodlAI/pooling-response.json"), Fixture.ToJson(result));
    }

    [Fact]
    public async Task Health_ping_version_load_and_metrics()
    {
        Empty();
        await _server.CheckHealthAsync();
        AssertSent("GET", "http://localhost:8000/health");
        Assert.True(await _server.IsHealthyAsync());
        await _server.PingAsync();
        AssertSent("GET", "http://localhost:8000/ping");

        Answer("""{"version":"0.19.0"}""");
        Assert.Equal("0.19.0", await _server.GetVersionAsync());
        AssertSent("GET", "http://localhost:8000/version");

        Answer("""{"server_load":3}""");
        Assert.Equal(3, await _server.GetLoadAsync());
        AssertSent("GET", "http://localhost:8000/load");

        _wire.Answer = _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("# HELP a\na 1\n") });
        Assert.Equal("# HELP a\na 1\n", await _server.GetMetricsAsync());
        AssertSent("GET", "http://localhost:8000/metrics");
    }

    [Fact]
    public async Task Unwell_is_false_and_wrong_is_told()
    {
        using var server = new RemodlAIClient(
            new RemodlAIOptions { Profile = RemodlAIProfile.Local, BaseAddress = new Uri("http://localhost:8000"), Transport = new() { MaxRetries = 0 } }, _wire);

        Status(HttpStatusCode.ServiceUnavailable, "");
        Assert.False(await server.IsHealthyAsync());
        await Assert.ThrowsAsync<ProviderUnavailableException>(() => server.CheckHealthAsync());

        _wire.Answer = _ => throw new HttpRequestException("refused");
        Assert.False(await server.IsHealthyAsync());

        Status(HttpStatusCode.Unauthorized, """{"error":"Unauthorized"}""");
        await Assert.ThrowsAsync<AuthenticationFailedException>(() => server.IsHealthyAsync());

        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => server.IsHealthyAsync(cancelled.Token));
    }

    [Fact]
    public async Task Render_a_chat()
    {
        Answer("""{"token_ids":[1]}""");

        var rendered = await _server.RenderChatAsync(new ChatCompletionRequest { Model = "vllm/m", Messages = ["Hi"], Stream = true });

        AssertSent("POST", "http://localhost:8000/v1/chat/completions/render");
        Assert.Equal("""{"model":"m","messages":[{"role":"user","content":"Hi"}]}""", _wire.Body);
        Assert.Equal(1, rendered.GetProperty("token_ids")[0].GetInt32());
    }

    [Fact]
    public async Task Operation()
    {
        Empty();
        await _server.SleepAsync(2);
        AssertSent("POST", "http://localhost:8000/sleep?level=2");
        await _server.WakeUpAsync();
        AssertSent("POST", "http://localhost:8000/wake_up");
        await _server.WakeUpAsync(["weights", "kv_cache"]);
        AssertSent("POST", "http://localhost:8000/wake_up?tags=weights&tags=kv_cache");
        await _server.ResetPrefixCacheAsync();
        AssertSent("POST", "http://localhost:8000/reset_prefix_cache");
        await _server.ServerApi.ResetMediaCacheAsync();
        AssertSent("POST", "http://localhost:8000/reset_mm_cache");
        await _server.ServerApi.ResetEncoderCacheAsync();
        AssertSent("POST", "http://localhost:8000/reset_encoder_cache");
        await _server.ServerApi.PauseAsync();
        AssertSent("POST", "http://localhost:8000/pause");
        await _server.ServerApi.ResumeAsync();
        AssertSent("POST", "http://localhost:8000/resume");
        await _server.ServerApi.StartProfileAsync();
        AssertSent("POST", "http://localhost:8000/start_profile");
        await _server.ServerApi.StopProfileAsync();
        AssertSent("POST", "http://localhost:8000/stop_profile");

        Answer("""{"is_sleeping":true}""");
        Assert.True(await _server.IsSleepingAsync());
        AssertSent("GET", "http://localhost:8000/is_sleeping");
        Answer("""{"is_paused":true}""");
        Assert.True((await _server.ServerApi.IsPausedAsync()).IsPaused);
        AssertSent("GET", "http://localhost:8000/is_paused");
        Answer("""{"vllm_config":"c"}""");
        Assert.Equal("c", (await _server.ServerApi.GetInfoAsync()).GetProperty("vllm_config").GetString());
        AssertSent("GET", "http://localhost:8000/server_info");
    }

    [Fact]
    public async Task Adapters()
    {
        _wire.Answer = _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("Success: LoRA adapter 'sql' added successfully.") });

        await _server.LoadLoraAdapterAsync("sql", "/adapters/sql");
        AssertSent("POST", "http://localhost:8000/v1/load_lora_adapter");
        Assert.Equal("""{"lora_name":"sql","lora_path":"/adapters/sql"}""", _wire.Body);

        await _server.UnloadLoraAdapterAsync("sql");
        AssertSent("POST", "http://localhost:8000/v1/unload_lora_adapter");
        Assert.Equal("""{"lora_name":"sql"}""", _wire.Body);
    }

    [Fact]
    public async Task A_route_that_the_server_was_not_started_for_says_what_it_takes()
    {
        Status(HttpStatusCode.NotFound, """{"detail":"Not Found"}""");

        Assert.Contains("VLLM_SERVER_DEV_MODE=1", (await Assert.ThrowsAsync<EndpointRetiredException>(() => _server.SleepAsync())).Message, StringComparison.Ordinal);
        Assert.Contains("VLLM_SERVER_DEV_MODE=1", (await Assert.ThrowsAsync<EndpointRetiredException>(() => _server.IsSleepingAsync())).Message, StringComparison.Ordinal);
        Assert.Contains("VLLM_ALLOW_RUNTIME_LORA_UPDATING=1", (await Assert.ThrowsAsync<EndpointRetiredException>(() => _server.LoadLoraAdapterAsync("a", "b"))).Message, StringComparison.Ordinal);
        Assert.Contains("--enable-tokenizer-info-endpoint", (await Assert.ThrowsAsync<EndpointRetiredException>(() => _server.GetTokenizerInfoAsync())).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://gateway.example/nova/v1/", "https://gateway.example/nova/")]
    [InlineData("https://gateway.example/nova", "https://gateway.example/nova/")]
    [InlineData("https://gateway.example/", "https://gateway.example/")]
    public async Task A_base_with_a_path_of_its_own_keeps_it(string written, string root)
    {
        using var server = new RemodlAIClient(new RemodlAIOptions { Profile = RemodlAIProfile.Local, BaseAddress = new Uri(written) }, _wire);
        Answer("""{"version":"1","results":[],"data":[]}""");

        await server.GetVersionAsync();
        Assert.Equal($"{root}version", _wire.Url);
        await server.RerankAsync("m", "q", ["a"]);
        Assert.Equal($"{root}rerank", _wire.Url);
        await server.EmbedAsync("m", ["a"]);
        Assert.Equal($"{root}v1/embeddings", _wire.Url);
        using var raw = await server.SendRawAsync(new HttpRequestMessage(HttpMethod.Get, "v1/models"));
        Assert.Equal($"{root}v1/models", _wire.Url);
    }

    public static TheoryData<Func<RemodlAIClient, Task>, string> Wrong => new()
    {
        { server => server.TokenizeAsync(new TokenizeRequest()), "Neither Prompt nor Messages" },
        { server => server.TokenizeAsync(new TokenizeRequest { Prompt = "a", Messages = ["b"] }), "both set" },
        { server => server.TokenizeAsync(new TokenizeRequest { Messages = [] }), "Messages is empty" },
        { server => server.TokenizeAsync(new TokenizeRequest { Messages = ["a"], AddGenerationPrompt = true, ContinueFinalMessage = true }), "both true" },
        { server => server.ScoreAsync(new ScoreRequest { Model = "" }), "Model is empty" },
        { server => server.ScoreAsync(new ScoreRequest { Model = "m" }), "No pair is set" },
        { server => server.ScoreAsync(new ScoreRequest { Model = "m", Text1 = "a" }), "One of Text1 and Text2 is missing" },
        { server => server.ScoreAsync(new ScoreRequest { Model = "m", Items = "a" }), "One of Queries and Items is missing" },
        { server => server.ScoreAsync(new ScoreRequest { Model = "m", Text1 = "a", Text2 = "b", Data1 = "c", Data2 = "d" }), "Text1 and Text2, Data1 and Data2 are set" },
        { server => server.ScoreAsync(new ScoreRequest { Model = "m", Queries = "a", Documents = "b", Items = "c" }), "are set" },
        { server => server.ScoreAsync(new ScoreRequest { Model = "m", Text1 = new[] { "a", "b" }, Text2 = new[] { "a", "b", "c" } }), "have 2 and 3 items" },
        { server => server.ScoreAsync(new ScoreRequest { Model = "m", Text1 = "a", Text2 = Array.Empty<string>() }), "is empty" },
        { server => server.ScoreAsync(new ScoreRequest { Model = "m", Text1 = "a", Text2 = "b", TruncatePromptTokens = -2 }), "TruncatePromptTokens is -2" },
        { server => server.ClassifyAsync(new ClassificationRequest { Model = "m" }), "Neither Input nor Messages" },
        { server => server.ClassifyAsync(new ClassificationRequest { Model = "m", Input = "a", Messages = ["b"] }), "both set" },
        { server => server.PoolAsync(new PoolingRequest { Model = "m", Input = Array.Empty<string>() }), "Input is empty" },
        { server => server.PoolAsync(new PoolingRequest { Model = "m", Input = "a", Dimensions = 0 }), "Dimensions is 0" },
        { server => server.SleepAsync(3), "level of sleep" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_cannot_be_right_is_refused_before_sending(Func<RemodlAIClient, Task> call, string said)
    {
        var exception = await Assert.ThrowsAnyAsync<ArgumentException>(() => call(_server));

        Assert.Contains(said, exception.Message, StringComparison.Ordinal);
        Assert.Null(_wire.Request);
    }

    public void Dispose() => _server.Dispose();

    private static Dictionary<string, JsonElement> One(string name, int value) => new(StringComparer.Ordinal) { [name] = JsonSerializer.SerializeToElement(value) };

    private void AssertSent(string method, string url) => Assert.Equal((method, url), (_wire.Request.Method.Method, _wire.Url));

    private void Answer(string json) => _wire.Answer = _ => Task.FromResult(RecordingHandler.Json(json));

    private void Empty() => _wire.Answer = _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK));

    private void Status(HttpStatusCode status, string body) => _wire.Answer = _ => Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body) });
}
