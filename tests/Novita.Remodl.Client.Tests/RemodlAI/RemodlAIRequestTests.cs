using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.RemodlAI;

/// <summary>What goes over the wire to RemodlAI, and what is made of what comes back.</summary>
public sealed class RemodlAIRequestTests
{
    [Fact]
    public async Task Chat()
    {
        using var wire = Wire.AnsweringFixture("RemodlAI/chat.json");
        using var remodl = Clients.RemodlAI(wire);

        var completion = await remodl.CompleteChatAsync(new ChatCompletionRequest
        {
            Model = "remodlai/gpt-oss-120b",
            Messages = ["Hi"],
            ReasoningEffort = ReasoningLevel.High,
            TopK = 20,
        });

        var sent = Assert.Single(wire.Sent);
        Assert.Equal("POST", sent.Method);
        Assert.Equal("https://api.lexiq-nova.com/v1/chat/completions", sent.Url);
        Assert.Equal("Bearer key-test", sent.Authorization);
        Assert.Equal("application/json", sent.Headers["Accept"]);
        JsonAssert.Equal("""{"model":"gpt-oss-120b","messages":[{"role":"user","content":"Hi"}],"reasoning_effort":"high","top_k":20}""", sent.Body);
        Assert.Equal("Hello.", completion.Text);
        Assert.Equal("The user greets.", completion.Message!.Reasoning);
        Assert.Empty(completion.ToolCalls);
    }

    [Fact]
    public async Task Streaming()
    {
        using var wire = Wire.AnsweringFixture("RemodlAI/chat.sse");
        using var remodl = Clients.RemodlAI(wire, new() { Profile = RemodlAIProfile.Local });

        var completion = await remodl.StreamChatAsync("hosted_vllm/gpt-oss-120b", "Hi").ToCompletionAsync();

        var sent = Assert.Single(wire.Sent);
        Assert.Equal("http://localhost:8000/v1/chat/completions", sent.Url);
        Assert.Equal("Bearer fake-api-key", sent.Authorization);
        Assert.Equal("text/event-stream", sent.Headers["Accept"]);
        JsonAssert.Equal("""{"model":"gpt-oss-120b","messages":[{"role":"user","content":"Hi"}],"stream":true,"stream_options":{"include_usage":true}}""", sent.Body);
        Assert.Equal("Hello", completion.Text);
        Assert.Equal("Hm.", completion.Message!.Reasoning);
        Assert.Equal(8, completion.Usage!.TotalTokens);
    }

    [Fact]
    public async Task Models()
    {
        using var wire = Wire.AnsweringFixture("RemodlAI/models.json");
        using var remodl = Clients.RemodlAI(wire);

        var list = await remodl.ListModelsAsync();

        Assert.Equal("https://api.lexiq-nova.com/v1/models", Assert.Single(wire.Sent).Url);
        Assert.Equal("list", list.Object);
        Assert.Equal(["nova-embeddings-v1", "nova-embeddings-v1-code"], list.Data.Select(model => model.Id));
        Assert.Equal(8192, list.Data[0].ContextLength);
        Assert.Equal("nova-embeddings-v1", list.Data[1].Parent);
        Assert.Null(list.Data[1].ContextLength);
        Assert.Null(list.Data[0].InputPrice);
    }

    [Fact]
    public async Task Raw_requests_go_below_the_root()
    {
        using var wire = Wire.Answering("", "text/plain");
        using var remodl = Clients.RemodlAI(wire, new() { Profile = RemodlAIProfile.Local, BaseAddress = new("http://gpu:8000/nova/v1/") });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health");

        using var response = await remodl.SendRawAsync(request);

        Assert.Equal("http://gpu:8000/nova/health", Assert.Single(wire.Sent).Url);
    }

    [Theory]
    [InlineData("remodlai/gpt-oss-120b", "gpt-oss-120b")]
    [InlineData("remodlai/remodlai/nova-embeddings-v1", "remodlai/nova-embeddings-v1")]
    [InlineData("remodlai-local/a/b", "a/b")]
    [InlineData("hosted_vllm/Qwen/Qwen3-8B", "Qwen/Qwen3-8B")]
    [InlineData("vllm/m", "m")]
    [InlineData("hosted_lexiq_nova/m", "m")]
    [InlineData("lexiq_nova/m", "m")]
    [InlineData("RemodlAI/m", "m")]
    [InlineData("novita/m", "novita/m")]
    [InlineData("facebook/opt-125m", "facebook/opt-125m")]
    public async Task Its_prefixes_are_cut_once(string written, string sent) =>
        JsonAssert.Equal(
            $$"""{"model":"{{sent}}","messages":[{"role":"user","content":"Hi"}]}""",
            await Clients.BodyOf(wire => Clients.RemodlAI(wire), Clients.Ask(written)));
}
