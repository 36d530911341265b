using Novita.Remodl.Client.Tests.Support;
using Fixture = Novita.Remodl.Client.Tests.Chat.Fixture;

namespace Novita.Remodl.Client.Tests.Responses;

/// <summary>The exact JSON and routes of responses.</summary>
public sealed class ResponseWireTests
{
    private const string Response = """{"id":"resp_1","object":"response","status":"completed","output":[{"type":"message","id":"msg_1","role":"assistant","status":"completed","content":[{"type":"output_text","text":"ok","annotations":[]}]}]}""";

    public static TheoryData<string> Events => [.. Fixture.Text("Responses/events.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    [Fact]
    public void A_request_with_everything_round_trips_and_has_no_unknown_field()
    {
        var request = Fixture.FromJson<ResponseRequest>(Fixture.Text("Responses/full-request.json"));

        Fixture.AssertSame(Fixture.Json("Responses/full-request.json"), Fixture.ToJson(request));
        Assert.Null(request.AdditionalProperties);
        AssertKnown(request.Input!.Value.Items, request.Tools!);
    }

    [Fact]
    public void A_response_with_everything_round_trips_and_has_no_unknown_field()
    {
        var response = Fixture.FromJson<ModelResponse>(Fixture.Text("Responses/full-response.json"));

        // A field that is null is not written.
        Fixture.AssertSame(Fixture.Json("Responses/full-response.json"), Fixture.ToJson(response));
        Assert.Null(response.AdditionalProperties);
        AssertKnown(response.Output, response.Tools!);
        Assert.Equal("t", response.OutputText);
        Assert.Equal(("c", true), (response.Moderation!.Input!.Code, response.Moderation.Output!.IsFlagged));
        Assert.Equal(0.5, response.Moderation.Output.CategoryScores![ModerationCategory.ViolenceGraphic]);
        Assert.Equal("f", Assert.Single(response.FunctionCalls).Name);
        Assert.Equal((2, 5), (response.Usage!.CachedTokens, response.Usage.ReasoningTokens));
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void Every_event_of_the_reference_is_known_and_round_trips(string json)
    {
        var known = Fixture.FromJson<ResponseStreamEvent>(json);

        Assert.IsNotType<UnknownStreamEvent>(known);
        Assert.Null(known.AdditionalProperties);
        Fixture.AssertSame(Fixture.Parse(json), Fixture.ToJson(known));
    }

    [Fact]
    public void Usage_is_read_under_the_names_of_chat()
    {
        var usage = Fixture.FromJson<ResponseUsage>("""{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3,"prompt_tokens_details":{"cached_tokens":4},"completion_tokens_details":{"reasoning_tokens":5}}""");

        Assert.Equal((1, 2, 3, 4, 5), (usage.InputTokens, usage.OutputTokens, usage.TotalTokens, usage.CachedTokens, usage.ReasoningTokens));
        Fixture.AssertSame(
            Fixture.Parse("""{"input_tokens":1,"output_tokens":2,"total_tokens":3,"input_tokens_details":{"cached_tokens":4},"output_tokens_details":{"reasoning_tokens":5}}"""),
            Fixture.ToJson(usage));
    }

    [Theory]
    [InlineData("""{"type":"reasoning","id":"rs","summary":null,"status":null,"content":null,"encrypted_content":null}""", """{"type":"reasoning","id":"rs","summary":[]}""")]
    [InlineData("""{"type":"reasoning","summary":"thought"}""", """{"type":"reasoning","summary":[{"type":"summary_text","text":"thought"}]}""")]
    [InlineData("""{"type":"reasoning","id":null,"text":"old build"}""", """{"type":"reasoning","text":"old build","summary":[]}""")]
    public void Reasoning_is_handed_back_without_nulls_and_with_a_list_of_summaries(string came, string goes) =>
        Fixture.AssertSame(Fixture.Parse(goes), Fixture.ToJson(Fixture.FromJson<ResponseItem>(came)));

    [Theory]
    [InlineData("1754041200.75", 1754041200)]
    [InlineData("\"1754041200\"", 1754041200)]
    public void Times_are_read_from_what_servers_send(string created, long expected) =>
        Assert.Equal(expected, Fixture.FromJson<ModelResponse>($$"""{"id":"resp_1","created_at":{{created}}}""").CreatedAt);

    [Fact]
    public void A_message_needs_no_type() =>
        Assert.Equal("Hi", Assert.IsType<MessageItem>(Fixture.FromJson<ResponseItem>("""{"role":"user","content":"Hi"}""")).Content.Text);

    [Fact]
    public void Secrets_of_an_MCP_server_are_not_in_its_text() =>
        Assert.DoesNotContain("secret", new McpTool { ServerLabel = "l", Authorization = "secret", Headers = new Dictionary<string, string> { ["X"] = "secret" } }.ToString(), StringComparison.Ordinal);

    [Fact]
    public async Task Novita_creates_by_one_line()
    {
        using var wire = Wire.Answering(Response);
        using var novita = Clients.Novita(wire);

        var response = await novita.CreateResponseAsync("novita/deepseek/deepseek-v3.2", "Hi");

        var sent = Assert.Single(wire.Sent);
        Assert.Equal(("POST", "https://api.novita.ai/openai/v1/responses"), (sent.Method, sent.Url));
        Assert.Equal("application/json", sent.Headers["Accept"]);
        JsonAssert.Equal("""{"model":"deepseek/deepseek-v3.2","input":"Hi"}""", sent.Body);
        Assert.Equal("ok", response.OutputText);
    }

    [Fact]
    public async Task RemodlAI_cuts_the_word_responses_from_the_model()
    {
        using var wire = Wire.Answering(Response);
        using var remodlai = Clients.RemodlAI(wire);

        await remodlai.CreateResponseAsync(new ResponseRequest { Model = "remodlai/responses/nova-chat", Input = "Hi", Tools = [], Stream = true, StreamOptions = new() });

        JsonAssert.Equal("""{"model":"nova-chat","input":"Hi"}""", Assert.Single(wire.Sent).Body);
    }

    [Fact]
    public async Task Every_route_is_called_as_it_is_written()
    {
        using var wire = Wire.Answering("""{"id":"resp_1","object":"list","data":[{"type":"item_reference","id":"i1"}],"has_more":false,"input_tokens":7,"output":[]}""");
        using var novita = Clients.Novita(wire);
        var api = novita.ResponsesApi;

        await api.RetrieveAsync("resp_1", [ResponseInclude.EncryptedReasoning, ResponseInclude.WebSearchSources]);
        await api.CancelAsync("resp_1");
        await api.DeleteAsync("resp_1");
        var page = await api.ListInputItemsAsync("resp_1", "a", "b", 5, ItemOrder.Ascending, [ResponseInclude.InputImageUrls]);
        var count = await api.CountInputTokensAsync(new() { Model = "m", Input = "Hi" });
        await api.CompactAsync(new() { Model = "m", Input = "Hi" });

        const string Root = "https://api.novita.ai/openai/v1/responses";
        Assert.Equal(
            [
                ("GET", $"{Root}/resp_1?include=reasoning.encrypted_content%2Cweb_search_call.action.sources"),
                ("POST", $"{Root}/resp_1/cancel"),
                ("DELETE", $"{Root}/resp_1"),
                ("GET", $"{Root}/resp_1/input_items?after=a&before=b&limit=5&order=asc&include=message.input_image.image_url"),
                ("POST", $"{Root}/input_tokens"),
                ("POST", $"{Root}/compact"),
            ],
            wire.Sent.Select(sent => (sent.Method, sent.Url.Replace(",", "%2C", StringComparison.Ordinal))));
        JsonAssert.Equal("""{"model":"m","input":"Hi"}""", wire.Sent[4].Body);
        JsonAssert.Equal("""{"model":"m","input":"Hi"}""", wire.Sent[5].Body);
        Assert.IsType<ItemReference>(Assert.Single(page.Data!));
        Assert.Equal(7, count.InputTokens);
    }

    [Fact]
    public async Task Input_items_are_listed_page_by_page()
    {
        using var wire = Wire.Answering((_, number) => Wire.Json($$"""{"object":"list","data":[{"type":"item_reference","id":"i{{number}}"}],"has_more":{{(number < 2 ? "true" : "false")}},"last_id":"i{{number}}"}"""));
        using var novita = Clients.Novita(wire);

        var ids = new List<string?>();
        await foreach (var item in novita.ListResponseInputItemsAsync("resp_1"))
        {
            ids.Add(item.Id);
        }

        Assert.Equal(["i0", "i1", "i2"], ids);
        Assert.EndsWith("/input_items?after=i1", wire.Sent[2].Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_is_taken_up_where_it_was_left()
    {
        using var wire = Wire.Answering("""data: {"type":"response.completed","response":{"id":"resp_1","status":"completed"},"sequence_number":9}""" + "\n\n", "text/event-stream");
        using var novita = Clients.Novita(wire);

        var response = await novita.ResumeResponseAsync("resp_1", startingAfter: 8).ToResponseAsync();

        Assert.Equal("resp_1", response.Id);
        var sent = Assert.Single(wire.Sent);
        Assert.Equal("https://api.novita.ai/openai/v1/responses/resp_1?stream=true&starting_after=8", sent.Url);
        Assert.Equal("text/event-stream", sent.Headers["Accept"]);
    }

    [Theory]
    [InlineData("server_error", typeof(ProviderUnavailableException))]
    [InlineData("rate_limit_exceeded", typeof(RateLimitedException))]
    [InlineData("invalid_prompt", typeof(InvalidRequestException))]
    [InlineData("image_too_large", typeof(InvalidRequestException))]
    [InlineData("image_content_policy_violation", typeof(ContentFilteredException))]
    [InlineData("something_new", typeof(GenerationFailedException))]
    public async Task A_response_that_failed_is_thrown(string code, Type expected)
    {
        using var wire = Wire.Answering($$$"""{"id":"resp_1","object":"response","status":"failed","error":{"code":"{{{code}}}","message":"why"},"output":[]}""");
        using var novita = Clients.Novita(wire);

        var failure = await Assert.ThrowsAnyAsync<ModelProviderException>(() => novita.CreateResponseAsync("m", "Hi"));

        Assert.IsType(expected, failure);
        Assert.Equal(("novita", code), (failure.Provider, failure.Code));
        Assert.Contains("why", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_right_is_not_sent()
    {
        using var wire = Wire.Answering(Response);
        using var novita = Clients.Novita(wire);

        await Assert.ThrowsAsync<ArgumentException>(() => novita.CreateResponseAsync(new ResponseRequest { Model = "", Input = "x" }));
        await Assert.ThrowsAsync<ArgumentException>(() => novita.CreateResponseAsync(new ResponseRequest { Model = "m" }));
        await Assert.ThrowsAsync<ArgumentException>(() => novita.CreateResponseAsync(new ResponseRequest { Model = "m", Input = "x", PreviousResponseId = "r", Conversation = "c" }));
        Assert.Throws<ArgumentException>(() => novita.StreamResponseAsync(new ResponseRequest { Model = "m", Input = "x", ToolChoice = ResponseToolChoice.Required }));
        Assert.Empty(wire.Sent);
    }

    private static void AssertKnown(IEnumerable<ResponseItem> items, IEnumerable<ResponseTool> tools)
    {
        Assert.All(items, item =>
        {
            Assert.IsNotType<UnknownResponseItem>(item);
            Assert.Null(item.AdditionalProperties);
            Assert.All((item as MessageItem)?.Content.Parts ?? [], part => Assert.False(part is UnknownResponsePart || part.AdditionalProperties is not null));
        });
        Assert.All(tools, tool => Assert.False(tool is UnknownResponseTool || tool.AdditionalProperties is not null, tool.Type));
    }
}
