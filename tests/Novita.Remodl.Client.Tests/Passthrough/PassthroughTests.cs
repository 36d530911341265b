using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.OpenAICompatible;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Tests.Http;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.Passthrough;

/// <summary>Raw requests go and come as they are.</summary>
public sealed class PassthroughTests
{
    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("HEAD")]
    [InlineData("OPTIONS")]
    [InlineData("PURGE")]
    public async Task Any_method_with_any_query_and_headers(string method)
    {
        using var wire = Wire.Answering("{}");
        using var novita = Clients.Novita(wire);
        using var request = new HttpRequestMessage(new HttpMethod(method), "openai/v1/assistants?limit=2&order=desc&q=a%2Fb+c");
        request.Headers.TryAddWithoutValidation("OpenAI-Beta", "assistants=v2");
        request.Headers.TryAddWithoutValidation("X-Odd", "a,b;  c=\"d\"");

        using var response = await novita.SendRawAsync(request);

        var sent = Assert.Single(wire.Sent);
        Assert.Equal((method, "https://api.novita.ai/openai/v1/assistants?limit=2&order=desc&q=a%2Fb+c"), (sent.Method, sent.Url));
        Assert.Equal("assistants=v2", sent.Headers["OpenAI-Beta"]);
        Assert.Equal("a,b;  c=\"d\"", sent.Headers["X-Odd"]);
        Assert.DoesNotContain("Accept", sent.Headers.Keys);
    }

    [Fact]
    public async Task A_form_of_the_callers_own_is_not_rewritten()
    {
        using var wire = Wire.Answering("{}");
        using var novita = Clients.Novita(wire);
        using var form = new MultipartFormDataContent("a boundary");
        form.Add(new StringContent("text"), "field");
        form.Add(new ByteArrayContent([1]), "file", "ä.bin");
        var before = (form.Headers.ContentType!.ToString(), form.Last().Headers.ContentDisposition!.ToString());
        using var request = new HttpRequestMessage(HttpMethod.Post, "v3/any") { Content = form };

        using var response = await novita.SendRawAsync(request);

        Assert.Equal(before, (form.Headers.ContentType!.ToString(), form.Last().Headers.ContentDisposition!.ToString()));
        Assert.Contains("boundary=\"a boundary\"", wire.Sent[0].Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Contains("filename*=utf-8''%C3%A4.bin", wire.Sent[0].Body, StringComparison.Ordinal);
        Assert.Contains("Content-Type: text/plain; charset=utf-8", wire.Sent[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_cannot_be_read_again_is_sent_once()
    {
        var received = new List<string>();
        using var wire = new StubHandler(async (_, sent, token) =>
        {
            using var body = new MemoryStream();
            await sent.Content!.CopyToAsync(body, token);
            received.Add(Encoding.UTF8.GetString(body.ToArray()));
            return new(HttpStatusCode.ServiceUnavailable) { Content = new StringContent("busy") };
        });
        using var novita = Clients.Novita(wire);
        using var request = new HttpRequestMessage(HttpMethod.Post, "v3/any") { Content = new StreamContent(new ForwardOnly("once"u8.ToArray())) };

        using var response = await novita.SendRawAsync(request);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("busy", await response.Content.ReadAsStringAsync());
        Assert.Equal(["once"], received);
    }

    [Fact]
    public async Task Encoded_bodies_and_trailers_come_as_they_are()
    {
        var received = new List<string>();
        await using var server = new RawServer(async connection =>
        {
            received.Add((await connection.ReadRequestAsync())!);
            await connection.WriteAsync("HTTP/1.1 207 Odd\r\nContent-Type: application/x-odd; a=b\r\nContent-Encoding: gzip\r\nX-Twice: 1\r\nX-Twice: 2\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n5\r\n\u001F\u008Bab\r\n0\r\nX-Sum: 42\r\n\r\n");
        });
        using var novita = new NovitaClient(new NovitaOptions { ApiKey = "sk_test", BaseAddress = server.Address });
        using var request = new HttpRequestMessage(HttpMethod.Post, "v3/any") { Content = new StreamContent(new ForwardOnly("body"u8.ToArray())) };

        using var response = await novita.SendRawAsync(request);
        var body = await response.Content.ReadAsByteArrayAsync();

        Assert.Equal((207, "Odd"), ((int)response.StatusCode, response.ReasonPhrase));
        Assert.Equal("application/x-odd; a=b", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(["gzip"], response.Content.Headers.ContentEncoding);
        Assert.Equal(["1", "2"], response.Headers.GetValues("X-Twice"));
        Assert.Equal("42", response.TrailingHeaders.GetValues("X-Sum").Single());
        Assert.EndsWith("ab", Encoding.Latin1.GetString(body), StringComparison.Ordinal);
        Assert.DoesNotContain("Accept-Encoding", received[0], StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Expect:", received[0], StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Transfer-Encoding: chunked", received[0], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_key_of_the_callers_own_goes_alone()
    {
        using var wire = Wire.Answering("{}");
        using var novita = Clients.Novita(wire);
        using var request = new HttpRequestMessage(HttpMethod.Post, "anthropic/v1/messages");
        request.Headers.TryAddWithoutValidation("x-api-key", "sk_own");

        using var response = await novita.SendRawAsync(request);

        Assert.Null(wire.Sent[0].Authorization);
        Assert.Equal("sk_own", wire.Sent[0].Headers["x-api-key"]);
    }

    [Fact]
    public async Task RemodlAI_takes_the_key_as_x_api_key_when_told_so_and_for_raw_requests_alone()
    {
        using var wire = Wire.Answering((_, number) => number == 0 ? new(HttpStatusCode.ServiceUnavailable) : Wire.Json(Clients.Chat));
        using var remodl = Clients.RemodlAI(wire, new RemodlAIOptions { ApiKey = "key-test", RawKeyInApiKeyHeader = true });
        using var request = new HttpRequestMessage(HttpMethod.Get, "lexiq_nova/v1/score");
        using var elsewhere = new HttpRequestMessage(HttpMethod.Get, "https://elsewhere.example/v1/score");

        using var response = await remodl.SendRawAsync(request);
        using var other = await remodl.SendRawAsync(elsewhere);
        await remodl.CompleteChatAsync("m", "Hi");

        Assert.Equal(4, wire.Sent.Count);
        Assert.All(wire.Sent.Take(2), sent => Assert.Equal(("key-test", null), (sent.Headers["x-api-key"], sent.Authorization)));
        Assert.DoesNotContain(wire.Sent[2].Headers, header => header.Value.Contains("key-test", StringComparison.Ordinal));
        Assert.Equal("Bearer key-test", wire.Sent[3].Authorization);
        Assert.DoesNotContain("x-api-key", wire.Sent[3].Headers.Keys);
    }

    [Fact]
    public async Task Pitfall_45_fields_that_nobody_knows_reach_the_server()
    {
        using var wire = Wire.Answering(Clients.Chat);
        using var remodl = Clients.RemodlAI(wire);

        await remodl.CompleteChatAsync(Clients.Ask("openai/gpt-oss-120b") with
        {
            ReasoningEffort = ReasoningLevel.High,
            AdditionalProperties = new Dictionary<string, System.Text.Json.JsonElement> { ["chat_dialect"] = System.Text.Json.JsonElement.Parse("\"x\"") },
        });

        JsonAssert.Equal(
            """{"model":"openai/gpt-oss-120b","messages":[{"role":"user","content":"Hi"}],"reasoning_effort":"high","chat_dialect":"x"}""", wire.Sent[0].Body);
    }

    [Fact]
    public async Task Pitfall_48_a_redirect_is_handed_over_not_followed()
    {
        using var wire = Wire.Answering((_, _) => new(HttpStatusCode.TemporaryRedirect) { Headers = { Location = new("https://elsewhere.example/") } });
        using var novita = Clients.Novita(wire);
        using var request = new HttpRequestMessage(HttpMethod.Post, "v3/any") { Content = new StringContent("x") };

        using var response = await novita.SendRawAsync(request);

        Assert.Equal((307, "https://elsewhere.example/"), ((int)response.StatusCode, response.Headers.Location!.AbsoluteUri));
        Assert.Single(wire.Sent);
    }

    [Fact]
    public async Task Golden_events_of_a_raw_stream()
    {
        using var wire = Wire.AnsweringFixture("Passthrough/anthropic.sse");
        using var novita = Clients.Novita(wire);
        var body = Fixture.Text("Passthrough/anthropic-request.json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "anthropic/v1/messages") { Content = new StringContent(body, new MediaTypeHeaderValue("application/json")) };

        using var response = await novita.SendRawAsync(request);
        var events = await response.ReadEventsAsync().ToListAsync();

        Assert.Equal(("https://api.novita.ai/anthropic/v1/messages", "Bearer sk_test", body), (wire.Sent[0].Url, wire.Sent[0].Authorization, wire.Sent[0].Body));
        Assert.Equal(
            ["message_start", "ping", "content_block_start", "content_block_delta", "content_block_stop", "message_delta", "message_stop"],
            events.Select(item => item.EventType));
        Assert.Equal("Hello", JsonAssert.Parse(events[3].Data).GetProperty("delta").GetProperty("text").GetString());
        Assert.Equal("7", events[6].EventId);
    }

    [Theory]
    [InlineData("data: [DONE]\n\n", "[DONE]")]
    [InlineData("data: a\ndata: b\n\n", "a\nb")]
    [InlineData("data: last", "last")]
    [InlineData(": only a comment\n\n", null)]
    [InlineData("", null)]
    public async Task Raw_events_are_not_judged(string stream, string? data)
    {
        using var wire = Wire.Answering(stream, "text/event-stream");
        using var novita = Clients.Novita(wire);
        using var request = new HttpRequestMessage(HttpMethod.Get, "v3/events");

        using var response = await novita.SendRawAsync(request);

        Assert.Equal(data, (await response.ReadEventsAsync().ToListAsync()).Select(item => item.Data).SingleOrDefault());
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, "application/json")]
    [InlineData(HttpStatusCode.OK, "application/json")]
    [InlineData(HttpStatusCode.BadGateway, "text/plain")]
    public async Task What_is_no_stream_says_so_and_can_be_read(HttpStatusCode status, string mediaType)
    {
        using var wire = Wire.Answering("""{"error":1}""", mediaType, status);
        using var novita = Clients.Novita(wire, new NovitaOptions { ApiKey = "sk_test", Transport = new TransportOptions { MaxRetries = 0 } });
        using var request = new HttpRequestMessage(HttpMethod.Get, "v3/events");

        using var response = await novita.SendRawAsync(request);

        Assert.Contains($"status {(int)status}", Assert.Throws<InvalidOperationException>(() => response.ReadEventsAsync()).Message, StringComparison.Ordinal);
        Assert.Equal("""{"error":1}""", await response.Content.ReadAsStringAsync());
    }

    private sealed class ForwardOnly(byte[] data) : MemoryStream(data)
    {
        public override bool CanSeek => false;
    }
}
