using System.Net;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Routing;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.Routing;

public sealed class ModelRouterTests
{
    [Theory]
    [InlineData("novita/deepseek/deepseek-v3", "novita", "novita/deepseek/deepseek-v3")]
    [InlineData("remodlai/gpt-oss-120b", "remodlai", "remodlai/gpt-oss-120b")]
    [InlineData("remodlai-local/m", "remodlai-local", "remodlai-local/m")]
    [InlineData("hosted_vllm/Qwen/Qwen3-8B", "remodlai", "hosted_vllm/Qwen/Qwen3-8B")]
    [InlineData("hosted_lexiq_nova/m", "remodlai", "hosted_lexiq_nova/m")]
    [InlineData("vllm/m", "remodlai-local", "vllm/m")]
    [InlineData("lexiq_nova/m", "remodlai-local", "lexiq_nova/m")]
    [InlineData("NOVITA/m", "novita", "NOVITA/m")]
    [InlineData("mine/a/b", "mine", "a/b")]
    [InlineData("Mine/a", "mine", "a")]
    [InlineData("nova-embeddings-v1-code", "remodlai", "nova-embeddings-v1-code")]
    public async Task The_prefix_chooses_the_provider(string model, string provider, string received)
    {
        var providers = Providers("novita", "remodlai", "remodlai-local", "mine");
        var router = new ModelRouter(providers);

        await router.CompleteChatAsync(model, "Hi");
        await router.StreamChatAsync(model, "Hi").ToCompletionAsync();

        Assert.All(providers, each => Assert.Equal(each.Name == provider ? [received, received] : [], each.Models));
    }

    [Theory]
    [InlineData("remodlai", "vllm/m")]
    [InlineData("remodlai", "lexiq_nova/m")]
    [InlineData("remodlai-local", "remodlai/m")]
    [InlineData("remodlai-local", "hosted_vllm/m")]
    [InlineData("remodlai-local", "nova-embeddings-v1")]
    public async Task The_names_of_hosted_and_local_lead_to_the_one_that_is_there(string registered, string model)
    {
        var providers = Providers("novita", registered);

        await new ModelRouter(providers).CompleteChatAsync(model, "Hi");

        Assert.Equal([model], providers[1].Models);
    }

    [Fact]
    public async Task A_model_without_a_prefix_goes_to_the_default()
    {
        var providers = Providers("novita", "remodlai");
        var router = new ModelRouter(providers, new() { DefaultProvider = "Novita" });

        await router.CompleteChatAsync("deepseek/deepseek-v3", "Hi");
        await router.CompleteChatAsync("remodlai/m", "Hi");

        Assert.Equal(["deepseek/deepseek-v3"], providers[0].Models);
        Assert.Equal(["remodlai/m"], providers[1].Models);
    }

    [Theory]
    [InlineData("gpt-4")]
    [InlineData("deepseek/deepseek-v3")]
    [InlineData("novita/m")]
    public void A_model_that_no_provider_serves_is_told_with_those_that_are_there(string model)
    {
        var router = new ModelRouter(Providers("remodlai", "mine"));

        var chat = Assert.Throws<ArgumentException>(() => { _ = router.CompleteChatAsync(model, "Hi"); });
        var stream = Assert.Throws<ArgumentException>(() => router.StreamChatAsync(model, "Hi"));

        Assert.Contains($"'{model}'", chat.Message, StringComparison.Ordinal);
        Assert.Contains("remodlai, mine", chat.Message, StringComparison.Ordinal);
        Assert.Equal(chat.Message, stream.Message);
    }

    [Fact]
    public void What_cannot_be_routed_is_refused_when_it_is_made()
    {
        Assert.Contains("AddNovita", Assert.Throws<ArgumentException>(() => new ModelRouter([])).Message, StringComparison.Ordinal);
        Assert.Contains("'a'", Assert.Throws<ArgumentException>(() => new ModelRouter(Providers("b", "a", "A"))).Message, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("'c'", Assert.Throws<ArgumentException>(() => new ModelRouter(Providers("a", "b"), new() { DefaultProvider = "c" })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => new ModelRouter(null!));
    }

    [Fact]
    public void It_can_what_any_of_its_providers_can_but_raw_requests()
    {
        IModelProvider router = new ModelRouter(Providers("a", "b"));
        using var raw = new HttpRequestMessage();

        Assert.Equal("router", router.Name);
        Assert.Equal(ModelCapabilities.Chat | ModelCapabilities.ChatStreaming | ModelCapabilities.ModelList, router.Capabilities);
        Assert.Equal(["a", "b"], ((ModelRouter)router).Providers.Keys);
        Assert.Throws<CapabilityNotSupportedException>(() => { _ = router.SendRawAsync(raw); });
    }

    [Fact]
    public async Task Listed_models_can_be_used_as_they_are_listed()
    {
        using var novitaWire = Wire.Answering((request, _) => Wire.Json(request.Method == HttpMethod.Get ? Fixture.Text("NovitaAI/models.json") : Clients.Chat));
        using var localWire = Wire.Answering((request, _) => Wire.Json(request.Method == HttpMethod.Get ? """{"object":"list","data":[{"id":"remodlai/nova-embeddings-v1"}]}""" : Clients.Chat));
        using var novita = Clients.Novita(novitaWire);
        using var local = Clients.RemodlAI(localWire, new() { Profile = RemodlAIProfile.Local });
        var router = new ModelRouter([novita, local]);

        var models = (await router.ListModelsAsync()).Data.Select(model => model.Id).ToArray();
        foreach (var model in models)
        {
            await router.CompleteChatAsync(model, "Hi");
        }

        Assert.Equal(6, models.Length);
        Assert.Equal("novita/deepseek/deepseek-v3.2", models[0]);
        Assert.Equal("remodlai-local/remodlai/nova-embeddings-v1", models[5]);
        Assert.Equal("deepseek/deepseek-v3.2", JsonAssert.Parse(novitaWire.Sent[1].Body!).GetProperty("model").GetString());
        Assert.Equal("remodlai/nova-embeddings-v1", JsonAssert.Parse(localWire.Sent[1].Body!).GetProperty("model").GetString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task It_adds_no_attempts_of_its_own(int retries)
    {
        using var wire = Wire.Answering("""{"error":{"message":"busy"}}""", status: HttpStatusCode.ServiceUnavailable);
        using var novita = Clients.Novita(wire, new() { ApiKey = "sk_test", Transport = { MaxRetries = retries } });
        var router = new ModelRouter([novita]);

        await Assert.ThrowsAsync<ProviderUnavailableException>(() => router.CompleteChatAsync("novita/m", "Hi"));
        await Assert.ThrowsAsync<ProviderUnavailableException>(async () => await router.StreamChatAsync("novita/m", "Hi").ToCompletionAsync());

        Assert.Equal(2 * (1 + retries), wire.Sent.Count);
    }

    [Fact]
    public async Task The_wait_that_a_provider_asks_for_is_passed_on()
    {
        using var wire = Wire.Answering((_, _) =>
        {
            var response = Wire.Json("""{"code":429,"reason":"RATE_LIMIT_EXCEEDED","message":"slow down"}""", HttpStatusCode.TooManyRequests);
            response.Headers.RetryAfter = new(TimeSpan.FromSeconds(300));
            return response;
        });
        using var novita = Clients.Novita(wire);

        var failure = await Assert.ThrowsAsync<RateLimitedException>(() => new ModelRouter([novita]).CompleteChatAsync("novita/m", "Hi"));

        Assert.Equal(TimeSpan.FromSeconds(300), failure.RetryAfter);
        Assert.Equal("novita", failure.Provider);
        Assert.Single(wire.Sent);
    }

    private static FakeProvider[] Providers(params string[] names) => [.. names.Select(name => new FakeProvider(name))];

    private sealed class FakeProvider(string name) : IModelProvider
    {
        public List<string> Models { get; } = [];

        public string Name => name;

        public ModelCapabilities Capabilities => ModelCapabilities.Chat | ModelCapabilities.ChatStreaming | ModelCapabilities.ModelList | ModelCapabilities.Passthrough;

        public Task<ChatCompletion> CompleteChatAsync(ChatCompletionRequest request, CancellationToken cancellationToken = default)
        {
            Models.Add(request.Model);
            return Task.FromResult(new ChatCompletion());
        }

        public async IAsyncEnumerable<ChatCompletionChunk> StreamChatAsync(
            ChatCompletionRequest request, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await Task.CompletedTask;
            Models.Add(request.Model);
            yield break;
        }
    }
}
