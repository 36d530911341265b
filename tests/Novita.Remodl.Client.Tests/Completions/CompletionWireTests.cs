using Novita.Remodl.Client.Tests.Support;
using Fixture = Novita.Remodl.Client.Tests.Chat.Fixture;

namespace Novita.Remodl.Client.Tests.Completions;

/// <summary>The exact JSON and routes of completions.</summary>
public sealed class CompletionWireTests
{
    private const string Answer = """{"id":"cmpl-1","object":"text_completion","choices":[{"index":0,"text":" world","finish_reason":"stop"}]}""";

    [Fact]
    public void A_request_with_everything_round_trips_and_has_no_unknown_field()
    {
        var request = Fixture.FromJson<CompletionRequest>(Fixture.Text("Completions/full-request.json"));

        Fixture.AssertSame(Fixture.Json("Completions/full-request.json"), Fixture.ToJson(request));
        Assert.Null(request.AdditionalProperties);
        Assert.Equal(["a", "b"], request.Prompt!.Texts);
    }

    [Fact]
    public void An_answer_with_everything_round_trips_and_has_no_unknown_field()
    {
        var answer = Fixture.FromJson<TextCompletion>(Fixture.Text("Completions/full-response.json"));

        Fixture.AssertSame(Fixture.Json("Completions/full-response.json"), Fixture.ToJson(answer));
        Assert.Null(answer.AdditionalProperties);
        Assert.All(answer.Choices, choice => Assert.Null(choice.AdditionalProperties));
        Assert.Equal("Hello there", answer.Text);
        Assert.Equal(FinishReason.Stop, answer.FinishReason);
        Assert.Equal([null, -0.5], answer.Choices[0].Logprobs!.TokenLogprobs!);
    }

    [Theory]
    [InlineData("\"Hello\"", 1)]
    [InlineData("[\"a\",\"b\"]", 2)]
    [InlineData("[1,2,3]", 1)]
    [InlineData("[[1,2],[3]]", 2)]
    [InlineData("[]", 0)]
    [InlineData("{\"prompt_token_ids\":[1]}", 1)]
    [InlineData("[\"a\",{\"b\":1}]", 1)]
    public void A_prompt_keeps_its_form(string json, int count)
    {
        var prompt = Fixture.FromJson<CompletionPrompt>(json);

        Assert.Equal(count, prompt.Count);
        Fixture.AssertSame(Fixture.Parse(json), Fixture.ToJson(prompt));
    }

    [Fact]
    public void Prompts_are_made_of_what_they_can_be()
    {
        CompletionPrompt[] prompts = ["a", new[] { "a" }, new List<string> { "a" }, new[] { 1 }, new[] { new[] { 1 } }];
        CompletionPrompt listed = ["a", "b"];

        Assert.Equal(["\"a\"", "[\"a\"]", "[\"a\"]", "[1]", "[[1]]"], prompts.Select(prompt => Fixture.ToJson(prompt).GetRawText()));
        Assert.Equal(["a", "b"], listed.Texts);
        Assert.Equal(prompts[1], prompts[2]);
        Assert.NotEqual(prompts[0], prompts[1]);
        Assert.Equal([1], Assert.Single(prompts[4].Tokens));
    }

    [Theory]
    [InlineData("""{"choices":null,"usage":null,"created":null}""", "")]
    [InlineData("""{"choices":[null,{"text":"a","index":null,"logprobs":null,"finish_reason":""}],"created":1754041200.75}""", "a")]
    [InlineData("""{"choices":[{"text":"\ud83d"}],"created":"x","service_tier":null}""", "\uFFFD")]
    [InlineData("""{"choices":[{"text":null,"finish_reason":"eos"}],"created":1754041200123}""", "")]
    public void What_servers_leave_out_or_send_as_null_is_read(string json, string text)
    {
        var answer = Fixture.FromJson<TextCompletion>(json);

        Assert.Equal(text.Length, answer.Text.Length);
        Assert.True(answer.Created is null or 1754041200);
        Assert.Equal(json.Contains("eos", StringComparison.Ordinal) ? "eos" : null, answer.FinishReason?.Value);
    }

    [Fact]
    public async Task Novitas_route()
    {
        using var wire = Wire.Answering(Answer);
        using var novita = Clients.Novita(wire);

        var answer = await novita.CompleteTextAsync("novita/deepseek/deepseek-v3.2", "Hello", maxTokens: 5);

        Assert.Equal(" world", answer.Text);
        var sent = Assert.Single(wire.Sent);
        Assert.Equal(("POST", "https://api.novita.ai/openai/v1/completions"), (sent.Method, sent.Url));
        Assert.Equal("application/json", sent.Headers["Accept"]);
        Assert.Equal("""{"model":"deepseek/deepseek-v3.2","prompt":"Hello","max_tokens":5}""", sent.Body);
    }

    [Fact]
    public async Task RemodlAIs_route()
    {
        using var wire = Wire.Answering(Answer);
        using var remodlAI = Clients.RemodlAI(wire);

        await remodlAI.CompleteTextAsync(new CompletionRequest { Model = "hosted_vllm/m", Prompt = new[] { 1, 2 }, Stream = true, StreamOptions = new() { IncludeUsage = true } });

        var sent = Assert.Single(wire.Sent);
        Assert.Equal("https://api.lexiq-nova.com/v1/completions", sent.Url);
        Assert.Equal("""{"model":"m","prompt":[1,2]}""", sent.Body);
    }

    [Fact]
    public async Task A_stream_asks_for_the_usage()
    {
        using var wire = Wire.AnsweringFixture("Completions/stream.sse");
        using var novita = Clients.Novita(wire);

        var answer = await novita.StreamCompletionAsync(new CompletionRequest { Model = "m", Prompt = "Hello", N = 2 }).ToCompletionAsync();

        var sent = Assert.Single(wire.Sent);
        Assert.Equal("text/event-stream", sent.Headers["Accept"]);
        Assert.Equal("""{"model":"m","prompt":"Hello","stream":true,"stream_options":{"include_usage":true},"n":2}""", sent.Body);
        Assert.Equal(["Hello", "Hi"], answer.Choices.Select(choice => choice.Text));
        Assert.Equal(["stop", "length"], answer.Choices.Select(choice => choice.FinishReason!.Value.Value));
        Assert.Equal("x", answer.Choices[0].StopReason!.Value.Text);
        Assert.Equal(["Hel", "lo"], answer.Choices[0].Logprobs!.Tokens!);
        Assert.Equal([0, 3], answer.Choices[0].Logprobs!.TextOffset!);
        Assert.Equal(5, answer.Usage!.TotalTokens);
    }

    public static TheoryData<CompletionRequest, string> Wrong => new()
    {
        { new() { Model = " ", Prompt = "a" }, "Model is empty" },
        { new() { Model = "m" }, "Prompt is empty" },
        { new() { Model = "m", Prompt = Array.Empty<string>() }, "Prompt is empty" },
        { new() { Model = "m", Prompt = new[] { "a", null! } }, "Prompt[1] is null" },
        { new() { Model = "m", Prompt = new[] { Array.Empty<int>() } }, "Prompt[0] is an empty list" },
        { new() { Model = "m", Prompt = "a", Temperature = 3 }, "Temperature is 3" },
        { new() { Model = "m", Prompt = "a", MaxTokens = -1 }, "MaxTokens is -1" },
        { new() { Model = "m", Prompt = "a", N = 129 }, "N is 129" },
        { new() { Model = "m", Prompt = "a", N = 3, BestOf = 2 }, "BestOf is 2, less than N (3)" },
        { new() { Model = "m", Prompt = "a", LogitBias = new Dictionary<string, double> { ["1"] = double.NaN } }, "LogitBias[1] is NaN" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_no_server_takes_is_refused_before_it_is_sent(CompletionRequest request, string problem)
    {
        using var wire = Wire.Answering(Answer);
        using var novita = Clients.Novita(wire);

        Assert.Contains(problem, (await Assert.ThrowsAsync<ArgumentException>(() => novita.CompleteTextAsync(request))).Message, StringComparison.Ordinal);
        Assert.Contains(problem, Assert.Throws<ArgumentException>(() => novita.StreamCompletionAsync(request)).Message, StringComparison.Ordinal);
        Assert.Empty(wire.Sent);
    }

    [Fact]
    public void The_best_of_several_is_not_streamed()
    {
        using var novita = Clients.Novita(new Wire());

        Assert.Throws<ArgumentException>(() => novita.StreamCompletionAsync(new CompletionRequest { Model = "m", Prompt = "a", BestOf = 2 }));
    }
}
