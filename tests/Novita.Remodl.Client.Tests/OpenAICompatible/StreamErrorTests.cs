using Novita.Remodl.Client.Tests.Chat;
using static Novita.Remodl.Client.Tests.Chat.CannedServer;

namespace Novita.Remodl.Client.Tests.OpenAICompatible;

/// <summary>Pitfalls 27 to 29 within streams: errors that come with status 200.</summary>
public class StreamErrorTests
{
    private const string Hi = """{"choices":[{"index":0,"delta":{"content":"Hi"}}]}""";

    [Theory]
    [InlineData("""{"error":{"message":"too long","type":"BadRequestError","param":null,"code":400}}""", 400, typeof(InvalidRequestException))]
    [InlineData("""{"error":{"object":"error","message":"too long","type":"BadRequestError","code":400}}""", 400, typeof(InvalidRequestException))]
    [InlineData("""{"object":"error","message":"no such model","type":"NotFoundError","param":"model","code":404}""", 404, typeof(ModelNotFoundException))]
    [InlineData("""{"code":429,"reason":"RATE_LIMIT_EXCEEDED","message":"slow down","metadata":{}}""", 429, typeof(RateLimitedException))]
    [InlineData("""{"code":403,"reason":"NOT_ENOUGH_BALANCE","message":"empty"}""", 403, typeof(InsufficientBalanceException))]
    [InlineData("""{"message":"invalid request error trace_id: 1f","type":"invalid_request_error"}""", null, typeof(InvalidRequestException))]
    [InlineData("""{"error":"something broke"}""", null, typeof(ModelProviderException))]
    [InlineData("""{"error":true}""", null, typeof(ModelProviderException))]
    [InlineData("""{"detail":"Not Found"}""", null, typeof(ModelProviderException))]
    [InlineData("""{"code":5,"msg":"host unavailable","data":null}""", 503, typeof(ProviderUnavailableException))]
    [InlineData("""{"base_resp":{"status_code":1002,"status_msg":"slow down"}}""", 429, typeof(RateLimitedException))]
    [InlineData("""{"id":"x","choices":[{"index":0,"delta":{"content":""},"finish_reason":"error"}],"error":{"code":502,"message":"upstream"}}""", 502, typeof(ProviderUnavailableException))]
    public async Task Pitfall27_An_error_of_any_shape_is_thrown(string error, int? status, Type type)
    {
        foreach (var body in new[] { Events(Hi, error, "[DONE]"), Events(Hi, error) })
        {
            using var server = new CannedServer(body);
            var failure = Assert.IsAssignableFrom<ModelProviderException>(await Record.ExceptionAsync(() => server.StreamAsync()));
            Assert.Equal(type, failure.GetType());
            Assert.Equal(status, failure.StatusCode);
            Assert.Equal("Hi", failure.PartialText);
        }
    }

    [Theory]
    [InlineData("""{"message":"overloaded","code":503}""", typeof(ProviderUnavailableException))]
    [InlineData("out of memory", typeof(ModelProviderException))]
    public async Task Pitfall27_An_event_called_error_is_one(string data, Type type)
    {
        using var server = new CannedServer($"data: {Hi}\n\nevent: error\ndata: {data}\n\n");
        var failure = Assert.IsAssignableFrom<ModelProviderException>(await Record.ExceptionAsync(() => server.StreamAsync()));
        Assert.Equal(type, failure.GetType());
        Assert.Equal("Hi", failure.PartialText);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("false")]
    [InlineData("\"\"")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("0")]
    public async Task Pitfall27_An_error_that_says_nothing_is_none(string error)
    {
        var completion = await AccumulateAsync($$$$"""{"choices":[{"index":0,"delta":{"content":"Hi"},"finish_reason":"stop"}],"error":{{{{error}}}}}""");
        Assert.Equal("Hi", completion.Text);
    }

    [Fact]
    public async Task Pitfall27_Text_about_errors_is_text()
    {
        var completion = await AccumulateAsync("""{"choices":[{"index":0,"delta":{"content":"{\"error\":{\"code\":500}}"},"finish_reason":"stop"}],"message":"fine","code":0}""");
        Assert.StartsWith("""{"error""", completion.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"error":{"message":"no","code":401}}""", "application/json", typeof(AuthenticationFailedException))]
    [InlineData("""{"error":"Unauthorized"}""", "application/json", typeof(ModelProviderException))]
    [InlineData("""{"detail":"Not Found"}""", "application/json", typeof(ModelProviderException))]
    [InlineData("""{"code":400,"reason":"INVALID_REQUEST_BODY","message":"no"}""", "application/json", typeof(InvalidRequestException))]
    [InlineData("""{"base_resp":{"status_code":1004,"status_msg":"key"}}""", "application/json", typeof(AuthenticationFailedException))]
    [InlineData("<html><title>Log in</title></html>", "text/html; charset=utf-8", typeof(InvalidProviderResponseException))]
    [InlineData("""{"choices":""", "application/json", typeof(InvalidProviderResponseException))]
    [InlineData("{}", "application/json", typeof(InvalidProviderResponseException))]
    [InlineData("null", "application/json", typeof(InvalidProviderResponseException))]
    [InlineData("", "application/json", typeof(InvalidProviderResponseException))]
    public async Task Pitfall12_and_29_A_body_that_is_no_stream_says_what_it_is(string body, string contentType, Type type)
    {
        using var server = new CannedServer(body, contentType);
        var failure = Assert.IsAssignableFrom<ModelProviderException>(await Record.ExceptionAsync(() => server.StreamAsync()));
        Assert.Equal(type, failure.GetType());
        Assert.Equal("", failure.PartialText);
        if (type == typeof(InvalidProviderResponseException))
        {
            Assert.Contains(contentType, failure.Message, StringComparison.Ordinal);
            Assert.Contains(body, failure.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/octet-stream")]
    [InlineData(null)]
    public async Task Pitfall12_Events_are_read_whatever_they_are_called(string? contentType)
    {
        using var server = new CannedServer(Events(Hi, "[DONE]"), contentType);
        Assert.Equal("Hi", (await server.StreamToCompletionAsync()).Text);
    }

    [Fact]
    public async Task Pitfall12_A_whole_answer_may_begin_with_a_mark()
    {
        using var server = new CannedServer("\uFEFF" + """{"choices":[{"message":{"content":"Hi"},"finish_reason":"stop"}]}""", "application/json");
        Assert.Equal("Hi", (await server.StreamToCompletionAsync()).Text);
    }
}
