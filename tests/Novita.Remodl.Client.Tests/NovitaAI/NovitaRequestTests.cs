using System.Net;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.NovitaAI;

/// <summary>What goes over the wire to Novita, and what is made of what comes back.</summary>
public sealed class NovitaRequestTests
{
    public static TheoryData<string, string> Paths => new()
    {
        { "/openai/v1", "https://api.novita.ai/openai/v1" },
        { "/v3/openai", "https://api.novita.ai/v3/openai" },
        { "v3/openai/", "https://api.novita.ai/v3/openai" },
    };

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Chat(string path, string api)
    {
        using var wire = Wire.AnsweringFixture("NovitaAI/chat.json");
        using var novita = Clients.Novita(wire, new() { ApiKey = "sk_test", OpenAIPath = path });

        var completion = await novita.CompleteChatAsync(new ChatCompletionRequest
        {
            Model = "novita/deepseek/deepseek-r1-0528",
            Messages = [ChatCompletionMessage.System("Be short."), "2 + 2?"],
            Temperature = 0.5,
            MaxTokens = 100,
            SeparateReasoning = true,
        });

        var sent = Assert.Single(wire.Sent);
        Assert.Equal("POST", sent.Method);
        Assert.Equal($"{api}/chat/completions", sent.Url);
        Assert.Equal("Bearer sk_test", sent.Authorization);
        Assert.Equal("application/json", sent.Headers["Accept"]);
        Assert.StartsWith("application/json", sent.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.StartsWith("Novita.Remodl.Client/", sent.Headers["User-Agent"], StringComparison.Ordinal);
        JsonAssert.Equal(
            """{"model":"deepseek/deepseek-r1-0528","messages":[{"role":"system","content":"Be short."},{"role":"user","content":"2 + 2?"}],"max_tokens":100,"temperature":0.5,"separate_reasoning":true}""",
            sent.Body);
        Assert.Equal("4", completion.Text);
        Assert.Equal("2 and 2 make 4.", completion.Message!.Reasoning);
        Assert.Equal(FinishReason.Stop, completion.FinishReason);
        Assert.Equal(21, completion.Usage!.TotalTokens);
        Assert.True(completion.Choices[0].AdditionalProperties!.ContainsKey("content_filter_results"));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Streaming(string path, string api)
    {
        using var wire = Wire.AnsweringFixture("NovitaAI/chat.sse");
        using var novita = Clients.Novita(wire, new() { ApiKey = "sk_test", OpenAIPath = path });

        var completion = await novita.StreamChatAsync("deepseek/deepseek-v3.2", "Hi").ToCompletionAsync();

        var sent = Assert.Single(wire.Sent);
        Assert.Equal("POST", sent.Method);
        Assert.Equal($"{api}/chat/completions", sent.Url);
        Assert.Equal("Bearer sk_test", sent.Authorization);
        Assert.Equal("text/event-stream", sent.Headers["Accept"]);
        JsonAssert.Equal(
            """{"model":"deepseek/deepseek-v3.2","messages":[{"role":"user","content":"Hi"}],"stream":true,"stream_options":{"include_usage":true}}""",
            sent.Body);
        Assert.Equal("Hello", completion.Text);
        Assert.Equal("Hm.", completion.Message!.Reasoning);
        Assert.Equal(8, completion.Usage!.TotalTokens);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Models(string path, string api)
    {
        using var wire = Wire.Answering((request, _) => Wire.Json(Fixture.Text(
            request.RequestUri!.AbsolutePath.EndsWith("/models", StringComparison.Ordinal) ? "NovitaAI/models.json" : "NovitaAI/model.json")));
        using var novita = Clients.Novita(wire, new() { ApiKey = "sk_test", OpenAIPath = path });

        var list = await novita.ListModelsAsync();
        var model = await novita.ModelsApi.RetrieveAsync("deepseek/deepseek-r1/community");

        Assert.Equal(5, list.Data.Count);
        Assert.Equal("deepseek/deepseek-r1/community", model.Id);
        Assert.Equal(["GET", "GET"], wire.Sent.Select(sent => sent.Method));
        Assert.Equal([$"{api}/models", $"{api}/models/deepseek/deepseek-r1/community"], wire.Sent.Select(sent => sent.Url));
        Assert.All(wire.Sent, sent => Assert.Equal("Bearer sk_test", sent.Authorization));
        Assert.All(wire.Sent, sent => Assert.Null(sent.Body));
    }

    [Fact]
    public async Task Who_calls_is_told_when_it_is_set()
    {
        using var wire = Wire.Answering(Clients.Chat);
        var options = new NovitaOptions { ApiKey = "sk_test", Source = "my app" };
        options.Transport.UserAgentSuffix = "my-app/2.1";
        using var novita = Clients.Novita(wire, options);
        using var silent = Clients.Novita(wire);

        await novita.CompleteChatAsync("m", "Hi");
        await silent.CompleteChatAsync("m", "Hi");

        Assert.Equal("my app", wire.Sent[0].Headers["X-Novita-Source"]);
        Assert.EndsWith(" my-app/2.1", wire.Sent[0].Headers["User-Agent"], StringComparison.Ordinal);
        Assert.DoesNotContain("X-Novita-Source", wire.Sent[1].Headers.Keys);
    }

    [Theory]
    [InlineData("novita/deepseek/deepseek-v3", "deepseek/deepseek-v3")]
    [InlineData("NOVITA/m", "m")]
    [InlineData("novita/novita/m", "novita/m")]
    [InlineData("remodlai/m", "remodlai/m")]
    [InlineData("vllm/m", "vllm/m")]
    [InlineData("deepseek/novita/m", "deepseek/novita/m")]
    [InlineData("m", "m")]
    public async Task Only_its_own_prefix_is_cut_and_only_once(string written, string sent) =>
        JsonAssert.Equal(
            $$"""{"model":"{{sent}}","messages":[{"role":"user","content":"Hi"}]}""",
            await Clients.BodyOf(wire => Clients.Novita(wire), Clients.Ask(written)));

    [Fact]
    public async Task A_bad_answer_is_an_exception_with_what_is_known()
    {
        using var wire = Wire.Answering("""{"code":401,"reason":"INVALID_API_KEY","message":"Invalid API key"}""", status: HttpStatusCode.Unauthorized);
        using var novita = Clients.Novita(wire);

        var failure = await Assert.ThrowsAsync<AuthenticationFailedException>(() => novita.CompleteChatAsync("m", "Hi"));

        Assert.Equal("novita", failure.Provider);
        Assert.Equal(401, failure.StatusCode);
    }
}
