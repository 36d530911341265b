using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.NovitaAI;

/// <summary>Requests of the caller's own, through the provider's address, key and retries.</summary>
public sealed class RawRequestTests
{
    [Theory]
    [InlineData("https://api.novita.ai", "v3/model?pagination.limit=2", "https://api.novita.ai/v3/model?pagination.limit=2")]
    [InlineData("https://api.novita.ai", "/v3/model?pagination.limit=2", "https://api.novita.ai/v3/model?pagination.limit=2")]
    [InlineData("https://gateway.example/nova", "v3/model", "https://gateway.example/nova/v3/model")]
    [InlineData("https://gateway.example/nova/", "/v3/model", "https://gateway.example/nova/v3/model")]
    [InlineData("https://gateway.example/nova", "//elsewhere.example/v3", "https://gateway.example/nova/elsewhere.example/v3")]
    [InlineData("https://gateway.example/nova", "https://gateway.example/other", "https://gateway.example/other")]
    public async Task An_address_is_below_the_root(string root, string address, string url)
    {
        using var wire = Wire.Answering("{}");
        using var novita = Clients.Novita(wire, new() { ApiKey = "sk_test", BaseAddress = new(root) });
        using var request = new HttpRequestMessage(HttpMethod.Get, address);

        using var response = await novita.SendRawAsync(request);

        Assert.Equal(url, wire.Sent[0].Url);
        Assert.Equal("Bearer sk_test", wire.Sent[0].Authorization);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("https://elsewhere.example/v3")]
    [InlineData("http://api.novita.ai/v3")]
    [InlineData("https://api.novita.ai:8443/v3")]
    [InlineData("https://api.novita.ai.elsewhere.example/v3")]
    public async Task The_key_goes_to_the_own_origin_alone(string address)
    {
        using var wire = Wire.Answering("{}");
        using var novita = Clients.Novita(wire);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);

        using var response = await novita.SendRawAsync(request);

        Assert.Equal(address, wire.Sent[0].Url);
        Assert.DoesNotContain(wire.Sent[0].Headers, header => header.Value.Contains("sk_test", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_callers_own_authorization_wins()
    {
        using var wire = Wire.Answering("{}");
        using var novita = Clients.Novita(wire);
        using var request = new HttpRequestMessage(HttpMethod.Get, "v3/model") { Headers = { Authorization = new("Bearer", "sk_other") } };

        using var response = await novita.SendRawAsync(request);

        Assert.Equal("Bearer sk_other", wire.Sent[0].Authorization);
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.Found)]
    [InlineData(HttpStatusCode.BadRequest)]
    public async Task A_status_is_returned_as_it_came(HttpStatusCode status)
    {
        using var wire = Wire.Answering("404 page not found", "text/plain", status);
        using var novita = Clients.Novita(wire);
        using var request = new HttpRequestMessage(HttpMethod.Get, "v1/nothing");

        using var response = await novita.SendRawAsync(request);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("404 page not found", await response.Content.ReadAsStringAsync());
        Assert.Single(wire.Sent);
    }

    [Fact]
    public async Task Passing_failures_are_retried_with_the_same_body()
    {
        using var wire = Wire.Answering((_, number) => number < 2 ? new(HttpStatusCode.ServiceUnavailable) : Wire.Json("""{"n":3}"""));
        using var novita = Clients.Novita(wire);
        using var request = new HttpRequestMessage(HttpMethod.Post, "openai/v1/any") { Content = new StringContent("""{"a":1}""", Encoding.UTF8, "application/json") };

        using var response = await novita.SendRawAsync(request);

        Assert.Equal("""{"n":3}""", await response.Content.ReadAsStringAsync());
        Assert.Equal(3, wire.Sent.Count);
        Assert.All(wire.Sent, sent => Assert.Equal("""{"a":1}""", sent.Body));
        Assert.All(wire.Sent, sent => Assert.Equal("Bearer sk_test", sent.Authorization));
    }

    [Fact]
    public async Task The_last_failure_of_several_is_returned()
    {
        using var wire = Wire.Answering("busy", "text/plain", HttpStatusCode.ServiceUnavailable);
        using var novita = Clients.Novita(wire);
        using var request = new HttpRequestMessage(HttpMethod.Get, "v3/model");

        using var response = await novita.SendRawAsync(request);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(3, wire.Sent.Count);
    }

    [Fact]
    public async Task The_callers_content_stays_the_callers()
    {
        using var wire = Wire.Answering("{}");
        using var novita = Clients.Novita(wire);
        using var content = new StringContent("mine");
        using var request = new HttpRequestMessage(HttpMethod.Post, "v3/any") { Content = content };

        using (await novita.SendRawAsync(request))
        {
        }

        Assert.Equal("mine", await content.ReadAsStringAsync());
        Assert.Same(content, request.Content);
    }

    [Fact]
    public async Task Bodies_stream_both_ways()
    {
        var gate = new TaskCompletionSource();
        using var wire = new EchoingWire();
        using var novita = Clients.Novita(wire);
        using var request = new HttpRequestMessage(HttpMethod.Post, "v3/any") { Content = new StreamContent(new GatedStream("first,"u8.ToArray(), gate.Task, "second"u8.ToArray())) };

        // The answer is there while the request is still being sent.
        using var response = await novita.SendRawAsync(request);
        using var body = await response.Content.ReadAsStreamAsync();
        var buffer = new byte[6];
        await body.ReadExactlyAsync(buffer);
        gate.SetResult();
        using var rest = new StreamReader(body);

        Assert.Equal("first,", Encoding.UTF8.GetString(buffer));
        Assert.Equal("second", await rest.ReadToEndAsync());
    }

    [Fact]
    public async Task Events_are_readable_as_they_come()
    {
        using var wire = Wire.AnsweringFixture("NovitaAI/chat.sse");
        using var novita = Clients.Novita(wire);
        using var request = new HttpRequestMessage(HttpMethod.Post, "openai/v1/chat/completions") { Content = new StringContent("""{"stream":true}""") };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));

        using var response = await novita.SendRawAsync(request);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());

        Assert.StartsWith("data: {", await reader.ReadLineAsync(), StringComparison.Ordinal);
        Assert.EndsWith("data: [DONE]\n\n", await reader.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Cancellation_of_the_caller_is_told_as_such()
    {
        using var wire = Wire.Answering("{}");
        using var novita = Clients.Novita(wire);
        using var request = new HttpRequestMessage(HttpMethod.Get, "v3/model");
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => novita.SendRawAsync(request, cancelled.Token));
    }

    /// <summary>Answers with the body that is sent, as it is read.</summary>
    private sealed class EchoingWire : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            new(HttpStatusCode.OK) { Content = new StreamContent(await request.Content!.ReadAsStreamAsync(cancellationToken)) };
    }

    private sealed class GatedStream(byte[] first, Task gate, byte[] second) : Stream
    {
        private int _reads;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            switch (_reads++)
            {
                case 0:
                    first.CopyTo(buffer);
                    return first.Length;
                case 1:
                    await gate.WaitAsync(cancellationToken);
                    second.CopyTo(buffer);
                    return second.Length;
                default:
                    return 0;
            }
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
