using System.Text;
using Novita.Remodl.Client.Tests.Chat;

namespace Novita.Remodl.Client.Tests.Responses;

/// <summary>Streams of responses, whole, chopped, cut off and failing.</summary>
public sealed class ResponseStreamTests
{
    private const string M = "Streams/M-responses.sse";

    [Fact]
    public async Task The_final_response_is_what_the_stream_accumulates_to() =>
        Fixture.AssertSame(Fixture.Json("Streams/M-responses.expected.json"), Fixture.ToJson(Accumulate(await ReadAsync(Fixture.Bytes(M)))));

    [Fact]
    public async Task Deltas_alone_accumulate_to_the_same_output()
    {
        var events = await ReadAsync(Fixture.Bytes(M));
        var deltas = events.Where(item => item.Type != ResponseEventType.OutputItemDone && item.Type != ResponseEventType.Completed);
        var expected = Fixture.FromJson<ModelResponse>(Fixture.Text("Streams/M-responses.expected.json"));

        var response = Accumulate(deltas);

        Assert.Equal(expected.OutputText, response.OutputText);
        Assert.Equal(expected.FunctionCalls.Select(call => call.Arguments), response.FunctionCalls.Select(call => call.Arguments));
        Assert.Equal("Look it up", Assert.Single(response.Output.OfType<ReasoningItem>().Single().Summary).Text);
        Assert.Equal(ResponseStatus.InProgress, response.Status);
    }

    [Fact]
    public async Task Deltas_that_belong_to_no_item_make_one()
    {
        var response = Accumulate(await ReadAsync("""
            data: {"type":"response.reasoning_text.delta","item_id":"rs","output_index":0,"content_index":0,"delta":"hm"}

            data: {"type":"response.output_text.delta","item_id":"msg","output_index":1,"content_index":0,"delta":"hi"}

            data: [DONE]


            """));

        Assert.Equal("hm", Assert.Single(Assert.IsType<ReasoningItem>(response.Output[0]).Content!).Text);
        Assert.Equal("hi", response.OutputText);
    }

    [Fact]
    public async Task Pitfall_11_an_unknown_event_is_given_out_and_the_stream_goes_on()
    {
        var events = await ReadAsync(Fixture.Bytes(M));

        var unknown = Assert.IsType<UnknownStreamEvent>(Assert.Single(events, item => item is UnknownStreamEvent));
        Assert.Equal("response.surprise.added", unknown.Type.Value);
        Assert.Equal("""{"new":[1,null]}""", unknown.Json.GetProperty("surprise").GetRawText());
        Assert.Equal(ResponseEventType.Completed, events[^1].Type);
    }

    [Fact]
    public async Task Gives_the_same_events_in_two_reads_wherever_they_part()
    {
        var body = Fixture.Bytes(M);
        var whole = Text(await ReadAsync(body));
        for (var cut = 1; cut < body.Length; cut++)
        {
            Assert.Equal(whole, Text(await ReadAsync(body, position => position < cut ? cut : int.MaxValue)));
        }
    }

    [Fact]
    public async Task Pitfall_06_gives_the_same_events_byte_by_byte_and_with_other_line_ends()
    {
        var body = Fixture.Bytes(M);
        var whole = Text(await ReadAsync(body));

        Assert.Equal(whole, Text(await ReadAsync(body, position => position + 1)));
        Assert.Equal(whole, Text(await ReadAsync("\uFEFF: ping\r\n\r\n" + Encoding.UTF8.GetString(body).Replace("\n", "\r\n", StringComparison.Ordinal))));
        Assert.Equal(whole, Text(await ReadAsync(Encoding.UTF8.GetString(body).Replace("data: ", "data:", StringComparison.Ordinal).Replace("\n\n", "\n\ndata: null\n\n", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Never_takes_a_part_for_the_whole()
    {
        var body = Fixture.Bytes(M);
        var last = Encoding.UTF8.GetString(body).TrimEnd().Length;
        for (var end = 0; end < body.Length; end++)
        {
            var events = new List<ResponseStreamEvent>();
            var failure = await Record.ExceptionAsync(() => ReadAsync(body[..end], into: events));
            if (failure is null)
            {
                Assert.Equal(ResponseEventType.Completed, events[^1].Type);
                continue;
            }

            Assert.Equal(
                string.Concat(events.OfType<ResponseTextDeltaEvent>().Select(delta => delta.Delta)),
                Assert.IsType<StreamInterruptedException>(failure).PartialText);
        }

        Assert.True(last < body.Length);
    }

    [Theory]
    [InlineData("""{"type":"error","code":"rate_limit_exceeded","message":"slow","param":null,"sequence_number":3}""", typeof(RateLimitedException))]
    [InlineData("""{"type":"error","code":"server_error","message":"oops","param":null}""", typeof(ProviderUnavailableException))]
    [InlineData("""{"type":"error","sequence_number":3,"error":{"type":"invalid_request_error","code":"invalid_prompt","message":"bad","param":"input"}}""", typeof(InvalidRequestException))]
    [InlineData("""{"error":{"message":"boom","type":"InternalServerError","param":null,"code":500}}""", typeof(ProviderUnavailableException))]
    public async Task An_error_within_the_stream_is_thrown_with_the_text_so_far(string error, Type expected)
    {
        var failure = await Assert.ThrowsAnyAsync<ModelProviderException>(() => ReadAsync(
            """data: {"type":"response.output_text.delta","item_id":"m","output_index":0,"content_index":0,"delta":"so far"}""" + $"\n\ndata: {error}\n\n"));

        Assert.IsType(expected, failure);
        Assert.Equal("so far", failure.PartialText);
    }

    [Fact]
    public async Task A_failed_response_is_an_event_that_the_accumulated_response_throws()
    {
        const string Body = """data: {"type":"response.failed","response":{"id":"resp_1","status":"failed","error":{"code":"server_error","message":"oops"}},"sequence_number":0}""" + "\n\n";

        Assert.Equal(ResponseEventType.Failed, Assert.Single(await ReadAsync(Body)).Type);
        using var server = new CannedServer(Body);
        using var novita = server.Novita();
        await Assert.ThrowsAsync<ProviderUnavailableException>(() => novita.StreamResponseAsync("m", "Hi").ToResponseAsync());
    }

    [Theory]
    [InlineData("incomplete")]
    [InlineData("cancelled")]
    public async Task Other_ends_are_ends(string status)
    {
        var response = Accumulate(await ReadAsync($$$"""data: {"type":"response.{{{status}}}","response":{"id":"resp_1","status":"{{{status}}}"}}""" + "\n\ndata: this is not read\n\n"));

        Assert.True(response.IsFinal);
        response.ThrowIfFailed();
    }

    [Fact]
    public async Task A_JSON_answer_to_a_request_for_a_stream_is_its_last_event()
    {
        var json = Fixture.Text("Streams/M-responses.expected.json");

        var state = Assert.IsType<ResponseStateEvent>(Assert.Single(await ReadAsync(json, "application/json")));

        Assert.Equal(ResponseEventType.Completed, state.Type);
        Fixture.AssertSame(Fixture.Parse(json), Fixture.ToJson(state.Response));
    }

    [Theory]
    [InlineData("""{"error":{"message":"no such model","type":"NotFoundError","param":"model","code":404}}""", typeof(ModelNotFoundException))]
    [InlineData("""{"hello":1}""", typeof(InvalidProviderResponseException))]
    [InlineData("<html>", typeof(InvalidProviderResponseException))]
    public async Task Other_JSON_is_an_error(string json, Type expected) =>
        Assert.IsType(expected, await Assert.ThrowsAnyAsync<ModelProviderException>(() => ReadAsync(json, "application/json")));

    [Fact]
    public async Task What_is_no_event_is_an_error() =>
        await Assert.ThrowsAsync<InvalidProviderResponseException>(() => ReadAsync("data: <this is no JSON>\n\ndata: [DONE]\n\n"));

    private static ModelResponse Accumulate(IEnumerable<ResponseStreamEvent> events)
    {
        var accumulator = new ResponseAccumulator();
        foreach (var item in events)
        {
            accumulator.Add(item);
        }

        return accumulator.ToResponse();
    }

    private static string Text(IEnumerable<ResponseStreamEvent> events) => string.Join('\n', events.Select(item => Fixture.ToJson(item).GetRawText()));

    private static Task<List<ResponseStreamEvent>> ReadAsync(string body, string contentType = "text/event-stream")
    {
        return ReadAsync(new CannedServer(body, contentType), []);
    }

    private static Task<List<ResponseStreamEvent>> ReadAsync(byte[] body, Func<int, int>? nextCut = null, List<ResponseStreamEvent>? into = null) =>
        ReadAsync(new CannedServer(body, nextCut: nextCut), into ?? []);

    private static async Task<List<ResponseStreamEvent>> ReadAsync(CannedServer server, List<ResponseStreamEvent> events)
    {
        using (server)
        {
            using var novita = server.Novita();
            await foreach (var item in novita.StreamResponseAsync("m", "Hi"))
            {
                events.Add(item);
            }
        }

        return events;
    }
}
