using System.Text;
using System.Text.Json;
using Novita.Remodl.Client.Http;
using RichardSzalay.MockHttp;

namespace Novita.Remodl.Client.Tests.Http;

public class JsonBodyTests
{
    private readonly JsonBody _json = new(TestJson.Default.Options, Transports.Context());

    [Fact]
    public async Task What_is_sent_is_exact()
    {
        using var mock = new MockHttpMessageHandler();
        mock.Expect(HttpMethod.Post, "https://api.example.test/v1/probe")
            .WithHeaders("Authorization", $"Bearer {Transports.Key}")
            .WithHeaders("Content-Type", "application/json")
            .WithContent("""{"name":"caf\u00E9","count":3}""")
            .Respond("application/json", """{"name":"answer","count":4}""");
        using var client = Transports.Context().Client(mock);
        using var content = _json.Write(new Probe("café", 3));

        using var response = await client.SendAsync(RequestTraits.None, path: "/v1/probe", content: content);

        Assert.Equal(new Probe("answer", 4), await _json.ReadAsync<Probe>(response, CancellationToken.None));
        mock.VerifyNoOutstandingExpectation();
    }

    [Fact]
    public async Task A_large_body_is_whole_and_its_length_known()
    {
        var value = Enumerable.Range(0, 200).Select(i => new string((char)('a' + (i % 26)), 30_000)).ToArray();
        using var content = _json.Write(value);

        Assert.Equal(JsonSerializer.SerializeToUtf8Bytes(value, TestJson.Default.StringArray).Length, content.Headers.ContentLength);
        // Twice: a retry sends it again.
        for (var i = 0; i < 2; i++)
        {
            using var sent = new MemoryStream();
            await content.CopyToAsync(sent);
            sent.Position = 0;
            Assert.Equal(value, JsonSerializer.Deserialize(sent, TestJson.Default.StringArray));
        }
    }

    [Fact]
    public void A_body_can_be_sent_synchronously()
    {
        using var content = _json.Write(new Probe("x", 1));
        using var sent = new MemoryStream();

        content.CopyTo(sent, null, CancellationToken.None);

        Assert.Equal("""{"name":"x","count":1}""", Encoding.UTF8.GetString(sent.ToArray()));
    }

    [Fact]
    public async Task Memory_stays_until_the_last_send_is_over()
    {
        var content = _json.Write(new Probe("first", 1));
        var gate = new TaskCompletionSource();
        using var slow = new GatedStream(gate.Task);

        var sending = content.CopyToAsync(slow);
        content.Dispose();
        // Memory given back too early would be taken, and overwritten, by these.
        using var others = new MemoryStream();
        for (var i = 0; i < 10; i++)
        {
            using var other = _json.Write(new Probe("OTHER", 9));
            await other.CopyToAsync(others);
        }

        gate.SetResult();
        await sending;

        Assert.Equal("""{"name":"first","count":1}""", Encoding.UTF8.GetString(slow.ToArray()));
    }

    [Fact]
    public async Task A_disposed_body_isnt_sent()
    {
        var content = (PooledJsonContent)_json.Write(new Probe("x", 1));
        content.Dispose();
        content.Dispose();

        Assert.False(content.CanReplay);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => content.CopyToAsync(Stream.Null));
    }

    [Fact]
    public async Task Bodies_can_be_written_in_parallel()
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, 500), async (i, token) =>
        {
            using var content = _json.Write(new Probe($"n{i}", i));
            Assert.Equal($$"""{"name":"n{{i}}","count":{{i}}}""", await content.ReadAsStringAsync(token));
        });
    }

    [Fact]
    public void A_value_that_cant_be_written_leaves_the_next_one_whole()
    {
        Assert.ThrowsAny<Exception>(() => _json.Write(new Uri("https://unknown.test")));

        using var content = _json.Write(new Probe("x", 1));
        Assert.Equal(22, content.Headers.ContentLength);
    }

    [Theory]
    [InlineData("\uFEFF{\"name\":\"x\",\"count\":1}")]
    [InlineData("  {\"name\":\"x\",\"count\":1}\n")]
    [InlineData("{\"name\":\"x\",\"count\":1,\"error\":null}")]
    [InlineData("{\"name\":\"x\",\"count\":1,\"error\":\"\"}")]
    [InlineData("{\"name\":\"x\",\"count\":1,\"note\":{\"error\":{\"message\":\"inner\"}}}")]
    [InlineData("{\"name\":\"x\",\"count\":1,\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}")]
    [InlineData("{\"name\":\"x\",\"count\":1,\"code\":0,\"msg\":\"ok\"}")]
    [InlineData("{\"name\":\"x\",\"count\":1,\"object\":\"response\",\"status\":\"failed\",\"error\":{\"code\":\"server_error\"}}")]
    public async Task A_result_is_no_error_even_if_it_speaks_of_one(string body)
    {
        using var response = Transports.Response(200, body);

        Assert.Equal(new Probe("x", 1), await _json.ReadAsync<Probe>(response, CancellationToken.None));
    }

    [Theory]
    [InlineData("""{"object":"error","message":"no","type":"BadRequestError","code":400}""", typeof(InvalidRequestException))]
    [InlineData("""{"id":"x","error":{"message":"no","code":429}}""", typeof(RateLimitedException))]
    [InlineData("""{"error":"no"}""", typeof(ModelProviderException))]
    [InlineData("""{"trace_id":"x","base_resp":{"status_code":1008,"status_msg":"insufficient balance"}}""", typeof(InsufficientBalanceException))]
    [InlineData("""{"code":7,"msg":"balance","data":null}""", typeof(InsufficientBalanceException))]
    public async Task Pitfall_27_an_error_with_status_200_is_an_error_all_the_same(string body, Type expected)
    {
        using var response = Transports.Response(200, body, headers: ("x-request-id", "req-9"));

        var failure = await Assert.ThrowsAnyAsync<ModelProviderException>(() => _json.ReadAsync<Probe>(response, CancellationToken.None));

        Assert.IsType(expected, failure);
        Assert.Equal("req-9", failure.RequestId);
    }

    [Theory]
    [InlineData("<html><body>Please log in</body></html>", "text/html", "Please log in")]
    [InlineData("hello", "text/plain", "text/plain")]
    [InlineData("", "application/json", "empty")]
    [InlineData("null", "application/json", "Probe")]
    [InlineData("{\"name\":\"x\",\"count\":\"many\"}", "application/json", "$.count")]
    [InlineData("{\"name\":", "application/json", "Probe")]
    public async Task Pitfall_29_what_isnt_the_promised_json_is_told_with_its_beginning(string body, string mediaType, string inMessage)
    {
        using var response = Transports.Response(200, body, mediaType);

        var failure = await Assert.ThrowsAsync<InvalidProviderResponseException>(() => _json.ReadAsync<Probe>(response, CancellationToken.None));

        Assert.Contains(inMessage, failure.Message, StringComparison.Ordinal);
        Assert.Equal(body, failure.ResponseBody);
        Assert.False(failure.IsTransient);
    }

    [Fact]
    public async Task A_body_of_unknown_length_is_read_whole()
    {
        var name = new string('x', 3_000_000);
        using var response = Transports.Response(200);
        response.Content = new StreamContent(new UnseekableStream(JsonSerializer.SerializeToUtf8Bytes(new Probe(name, 1), TestJson.Default.Probe)));

        Assert.Equal(name, (await _json.ReadAsync<Probe>(response, CancellationToken.None)).Name);
    }

    [Fact]
    public async Task A_false_length_is_believed_only_so_far()
    {
        using var response = Transports.Response(200);
        response.Content = new StreamContent(new UnseekableStream("{\"count\":5}"u8.ToArray()));
        response.Content.Headers.ContentLength = long.MaxValue;

        Assert.Equal(5, (await _json.ReadAsync<Probe>(response, CancellationToken.None)).Count);
    }

    private sealed class GatedStream(Task gate) : MemoryStream
    {
        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await gate;
            Write(buffer.Span);
        }
    }

    private sealed class UnseekableStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(Read(buffer.Span[..Math.Min(buffer.Length, 777)]));
    }
}
