using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Routing;
using Novita.Remodl.Emulator;

namespace Novita.Remodl.Client.Tests.Completions;

public sealed class EmulatorCompletionTests : IAsyncLifetime, IDisposable
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

    [Theory]
    [InlineData("novita/deepseek/deepseek-v3.2")]
    [InlineData("vllm/nova-chat")]
    public async Task A_stream_says_what_the_whole_answer_says(string model)
    {
        var router = new ModelRouter([_novita, _remodlAI]);
        var request = new CompletionRequest { Model = model, Prompt = new[] { "Count to 3", "Say: yes" }, N = 2, Echo = true, Logprobs = 2, MaxTokens = 50 };

        var whole = await router.CompleteTextAsync(request);
        var streamed = await router.StreamCompletionAsync(request).ToCompletionAsync();

        Assert.True(router.Capabilities.HasFlag(ModelCapabilities.Completions | ModelCapabilities.CompletionStreaming));
        Assert.Equal(["Count to 31, 2, 3", "Count to 31, 2, 3", "Say: yesyes", "Say: yesyes"], whole.Choices.Select(choice => choice.Text));
        Assert.Equal(whole.Choices.Select(choice => (choice.Index, choice.Text, choice.FinishReason)), streamed.Choices.Select(choice => (choice.Index, choice.Text, choice.FinishReason)));
        Assert.Equal(whole.Choices[0].Logprobs!.Tokens, streamed.Choices[0].Logprobs!.Tokens);
        Assert.Equal(whole.Choices[0].Logprobs!.TextOffset, streamed.Choices[0].Logprobs!.TextOffset);
        Assert.Equal(whole.Usage!.TotalTokens, streamed.Usage!.TotalTokens);
    }

    [Fact]
    public async Task Sixteen_tokens_are_the_default_and_token_ids_a_prompt()
    {
        using var http = new HttpClient { BaseAddress = _emulator.RemodlAIAddress };
        using var response = await http.PostAsync(new Uri("tokenize", UriKind.Relative), new StringContent("""{"prompt":"Count to 99"}""", null, "application/json"));
        var tokens = System.Text.Json.JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("tokens").EnumerateArray().Select(id => id.GetInt32()).ToArray();

        var answer = await _remodlAI.CompleteTextAsync("nova-chat", tokens);

        Assert.StartsWith("1, 2, 3", answer.Text, StringComparison.Ordinal);
        Assert.Equal((FinishReason.Length, 16), (answer.FinishReason, (int)answer.Usage!.CompletionTokens));
    }

    [Fact]
    public async Task A_cut_stream_is_interrupted()
    {
        _emulator.Faults.Enqueue(Fault.Parse("cut-after=4"));

        var failure = await Assert.ThrowsAsync<StreamInterruptedException>(() => _novita.StreamCompletionAsync("deepseek/deepseek-v3.2", "Count to 9", maxTokens: 99).ToCompletionAsync());

        Assert.StartsWith("1", failure.PartialText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_vLLM_refuses_is_an_invalid_request() =>
        Assert.Equal("suffix", (await Assert.ThrowsAsync<InvalidRequestException>(() => _remodlAI.CompleteTextAsync(new CompletionRequest { Model = "nova-chat", Prompt = "a", Suffix = "b" }))).Param);
}
