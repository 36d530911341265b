using System.IO.Compression;
using System.Net;
using System.Text;

namespace Novita.Remodl.Emulator.Tests;

public class FaultTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    private readonly ServiceClient _client = fixture.RemodlAI;

    private string Stream => _client.Ask("Count to 3", "\"stream\":true");

    [Theory]
    [InlineData(429, "RATE_LIMIT_EXCEEDED", "Too Many Requests")]
    [InlineData(500, "UNKNOWN", "InternalServerError")]
    [InlineData(503, "SERVICE_NOT_AVAILABLE", "Service Unavailable")]
    public async Task Answers_a_status_in_the_words_of_the_service(int status, string reason, string type)
    {
        using var novita = await fixture.Novita.PostChatAsync(fixture.Novita.Ask("hi"), $"status={status}");
        using var remodlAI = await _client.PostChatAsync(_client.Ask("hi"), $"status={status}");

        Assert.Equal((status, status), ((int)novita.StatusCode, (int)remodlAI.StatusCode));
        Assert.Equal(reason, (await ServiceClient.JsonOf(novita)).Text("reason"));
        Assert.Equal(type, (await ServiceClient.JsonOf(remodlAI)).GetProperty("error").Text("type"));
    }

    [Fact]
    public async Task Adds_headers()
    {
        using var response = await _client.PostChatAsync(
            _client.Ask("hi"), "status=429; retry-after=2; retry-after-ms=1500; x-should-retry=false; header=X-RateLimit-Limit: 7");

        Assert.Equal("2", response.Headers.GetValues("Retry-After").Single());
        Assert.Equal("1500", response.Headers.GetValues("retry-after-ms").Single());
        Assert.Equal("false", response.Headers.GetValues("x-should-retry").Single());
        Assert.Equal("7", response.Headers.GetValues("X-RateLimit-Limit").Single());
    }

    [Fact]
    public async Task Fails_so_many_times_and_then_succeeds()
    {
        const string fault = "times=2;id=then-succeeds;status=503";
        var statuses = new List<int>();
        for (var i = 0; i < 3; i++)
        {
            using var response = await _client.PostChatAsync(_client.Ask("hi"), fault);
            statuses.Add((int)response.StatusCode);
        }

        Assert.Equal([503, 503, 200], statuses);
    }

    [Fact]
    public async Task Waits_for_the_clock_before_the_headers()
    {
        using var stop = new CancellationTokenSource();
        var answer = _client.PostChatAsync(_client.Ask("late"), "delay-ms=3600000", cancellationToken: stop.Token);
        var request = await fixture.Emulator.Requests.WaitForAsync(seen => seen.BodyText.Contains("late", StringComparison.Ordinal));

        Assert.False(answer.IsCompleted);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
        await request.Completion;
        Assert.True(request.Aborted);
    }

    [Fact]
    public async Task Breaks_the_connection_before_the_headers()
    {
        await Assert.ThrowsAsync<HttpRequestException>(() => _client.PostChatAsync(_client.Ask("hi"), "cut"));
    }

    [Theory]
    [InlineData("cut-after=2", 2)]
    [InlineData("cut-within=2", 2)]
    public async Task Breaks_the_connection_amid_a_stream(string fault, int events)
    {
        using var response = await _client.PostChatAsync(Stream, fault);
        await using var body = await response.Content.ReadAsStreamAsync();
        var received = new MemoryStream();

        var exception = await Assert.ThrowsAnyAsync<IOException>(() => body.CopyToAsync(received));

        Assert.NotNull(exception);
        var text = Encoding.UTF8.GetString(received.ToArray());
        Assert.Equal(events, text.Split("\n\n").Length - 1);
        Assert.Equal(fault.StartsWith("cut-within", StringComparison.Ordinal), !text.EndsWith("\n\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Breaks_the_connection_amid_a_body()
    {
        using var response = await _client.PostChatAsync(_client.Ask("hi"), "cut-within=0");

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Ends_a_stream_too_soon()
    {
        var text = await _client.StreamTextAsync(Stream, "end-after=2");

        Assert.Equal(2, text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.DoesNotContain("[DONE]", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Falls_silent_until_the_client_goes()
    {
        using var response = await _client.PostChatAsync(Stream, "stall-after=1");
        await using var body = await response.Content.ReadAsStreamAsync();
        using var reader = new StreamReader(body);
        Assert.Contains("assistant", await reader.ReadLineAsync(), StringComparison.Ordinal);
        await reader.ReadLineAsync();
        var next = reader.ReadLineAsync();
        var request = fixture.Emulator.Requests.All.Single(seen => seen.Headers.GetValueOrDefault("X-Emulator-Fault") == "stall-after=1");

        Assert.False(next.IsCompleted);
        Assert.False(request.Completion.IsCompleted);
        response.Dispose();
        await request.Completion;
        Assert.True(request.Aborted);
    }

    [Fact]
    public async Task Goes_on_after_a_stall()
    {
        var chunks = await _client.StreamAsync(Stream, "stall-after=1;stall-ms=1");

        Assert.Equal("1, 2, 3", chunks.TextOf());
    }

    [Fact]
    public async Task Sends_what_is_no_JSON()
    {
        var text = await _client.StreamTextAsync(Stream, "garbage-after=1");

        Assert.Contains("\n\ndata: <this is no JSON>\n\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fails_within_a_stream()
    {
        var chunks = await _client.StreamAsync(Stream, "error-after=2");
        var novita = await fixture.Novita.StreamAsync(fixture.Novita.Ask("hi", "\"stream\":true"), "error-after=0");

        Assert.Equal(3, chunks.Count);
        Assert.Equal(500, chunks[2].GetProperty("error").GetProperty("code").GetInt32());
        Assert.Equal("UNKNOWN", novita[0].GetProperty("error").Text("code"));
    }

    [Theory]
    [InlineData("html", 200)]
    [InlineData("html;status=502", 502)]
    public async Task Answers_as_a_proxy_would(string fault, int status)
    {
        using var response = await _client.PostChatAsync(_client.Ask("hi"), fault);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("<html>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sends_any_body()
    {
        using var response = await _client.PostChatAsync(_client.Ask("hi"), """status=418;body={"detail":[1]}""");

        Assert.Equal(418, (int)response.StatusCode);
        Assert.Equal("""{"detail":[1]}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Reports_an_error_with_status_200()
    {
        using var response = await _client.PostChatAsync(_client.Ask("hi"), "error-as-ok;status=404");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(404, (await ServiceClient.JsonOf(response)).GetProperty("error").GetProperty("code").GetInt32());
    }

    [Theory]
    [InlineData("drip")]
    [InlineData("crlf")]
    [InlineData("comments")]
    [InlineData("noise")]
    [InlineData("no-space")]
    [InlineData("bom")]
    [InlineData("drip;crlf;comments;noise;no-space;bom")]
    public async Task Says_the_same_in_other_framing(string fault)
    {
        var bytes = await _client.StreamTextAsync(Stream, fault);
        var chunks = bytes.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n')
            .Where(line => line.StartsWith("data:", StringComparison.Ordinal))
            .Select(line => line["data:".Length..].Trim())
            .Where(data => data is not ("" or "null" or "[DONE]" or """{"choices":null}"""))
            .Select(data => System.Text.Json.JsonSerializer.Deserialize<System.Text.Json.JsonElement>(data));

        Assert.Equal("1, 2, 3", chunks.TextOf());
    }

    [Theory]
    [InlineData("crlf", "data: [DONE]\r\n\r\n", true)]
    [InlineData("no-space", "data:[DONE]\n\n", true)]
    [InlineData("no-final-newline", "data: [DONE]", true)]
    [InlineData("no-done", "data: [DONE]", false)]
    [InlineData("comments", ": keep-alive\n\n", true)]
    [InlineData("noise", "data: null\n\n", true)]
    [InlineData("bom", "\uFEFFdata: {", true)]
    public async Task Frames_streams_as_told(string fault, string framing, bool isThere)
    {
        using var response = await _client.PostChatAsync(Stream, fault);
        var text = Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync());

        Assert.Equal(isThere, text.Contains(framing, StringComparison.Ordinal));
        Assert.NotEqual(fault == "no-final-newline", text.EndsWith('\n'));
    }

    [Fact]
    public async Task Redirects()
    {
        using var response = await _client.PostChatAsync(_client.Ask("hi"), "redirect=http://other.example/v1");

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal("http://other.example/v1", response.Headers.Location?.AbsoluteUri);
    }

    [Fact]
    public async Task Compresses_unasked()
    {
        using var response = await _client.PostChatAsync(Stream, "gzip");
        await using var unpacked = new GZipStream(await response.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked);

        Assert.Equal("gzip", response.Content.Headers.ContentEncoding.Single());
        Assert.EndsWith("data: [DONE]\n\n", await reader.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_a_stream_in_one_piece()
    {
        var answer = await _client.ChatAsync(Stream, "no-stream");

        Assert.Equal("chat.completion", answer.Text("object"));
    }

    [Fact]
    public async Task Begins_with_a_chunk_without_choices()
    {
        var chunks = await _client.StreamAsync(Stream, "empty-first");

        Assert.Equal(0, chunks[0].GetProperty("choices").GetArrayLength());
        Assert.True(chunks[0].Has("prompt_filter_results"));
        Assert.Equal("1, 2, 3", chunks.Skip(1).TextOf());
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("status=abc")]
    [InlineData("status=99999999999")]
    [InlineData("redirect=nowhere")]
    public async Task Does_not_guess_at_what_it_cannot_read(string fault)
    {
        using var response = await _client.PostChatAsync(_client.Ask("hi"), fault);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("not understood", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => Fault.Parse(fault));
    }
}
