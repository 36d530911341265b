using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.Tests.Http;

public class ErrorMapperTests
{
    private readonly ErrorMapper _mapper = new(Transports.Context());

    public static TheoryData<int, string, Type, string?, string> Bodies => new()
    {
        // OpenAI: the code is a string, an integer or null.
        { 400, """{"error":{"message":"bad temperature","type":"invalid_request_error","param":"temperature","code":null}}""", typeof(InvalidRequestException), null, "bad temperature" },
        { 400, """{"error":{"message":"bad","type":"BadRequestError","param":null,"code":400}}""", typeof(InvalidRequestException), "400", "bad" },
        { 429, """{"error":{"message":"slow down","type":"None","param":"None","code":"429"}}""", typeof(RateLimitedException), "429", "slow down" },
        { 429, """{"error":{"message":"pay","type":"insufficient_quota","code":"insufficient_quota"}}""", typeof(InsufficientBalanceException), "insufficient_quota", "pay" },
        { 401, """{"error":{"message":"no","code":"invalid_api_key"}}""", typeof(AuthenticationFailedException), "invalid_api_key", "NOVITA_API_KEY" },
        { 404, """{"error":{"message":"The model `x` does not exist.","type":"NotFoundError","param":"model","code":404}}""", typeof(ModelNotFoundException), "404", "does not exist" },
        { 404, """{"error":{"message":"No such File object: f1","code":null}}""", typeof(InvalidRequestException), null, "No such File" },
        // Flat vLLM.
        { 400, """{"object":"error","message":"flat","type":"BadRequestError","param":null,"code":400}""", typeof(InvalidRequestException), "400", "flat" },
        { 401, """{"error":"Unauthorized"}""", typeof(AuthenticationFailedException), null, "Unauthorized" },
        { 503, """{"error":"The model is scaling"}""", typeof(ProviderUnavailableException), null, "scaling" },
        // FastAPI.
        { 404, """{"detail":"Not Found"}""", typeof(EndpointRetiredException), null, "/v1" },
        { 405, """{"detail":"Method Not Allowed"}""", typeof(EndpointRetiredException), null, "base address" },
        { 422, """{"detail":[{"loc":["body","model"],"msg":"field required","type":"missing"}]}""", typeof(InvalidRequestException), null, "body.model: field required" },
        // Novita's own.
        { 400, """{"code":400,"reason":"BILLING_BALANCE_NOT_ENOUGH","message":"low","metadata":{}}""", typeof(InsufficientBalanceException), "BILLING_BALANCE_NOT_ENOUGH", "Top up" },
        { 403, """{"code":403,"reason":"NOT_ENOUGH_BALANCE","message":"low"}""", typeof(InsufficientBalanceException), "NOT_ENOUGH_BALANCE", "low" },
        { 400, """{"code":400,"reason":"BALANCE_NOT_ENOUGH","message":"low"}""", typeof(InsufficientBalanceException), "BALANCE_NOT_ENOUGH", "low" },
        { 402, "", typeof(InsufficientBalanceException), null, "balance" },
        { 403, """{"code":403,"reason":"INVALID_API_KEY","message":"m"}""", typeof(AuthenticationFailedException), "INVALID_API_KEY", "NovitaOptions.ApiKey" },
        { 400, """{"code":400,"reason":"MISSING_API_KEY","message":"m"}""", typeof(AuthenticationFailedException), "MISSING_API_KEY", "m" },
        { 403, """{"code":403,"reason":"FEATURE_NOT_ALLOWED","message":"m"}""", typeof(PermissionDeniedException), "FEATURE_NOT_ALLOWED", "m" },
        { 404, """{"code":404,"reason":"API_NOT_FOUND","message":"m"}""", typeof(EndpointRetiredException), "API_NOT_FOUND", "retired" },
        { 404, """{"code":404,"reason":"FUSION_MODEL_NOT_FOUND","message":"m"}""", typeof(EndpointRetiredException), "FUSION_MODEL_NOT_FOUND", "retired" },
        { 404, """{"code":404,"reason":"MODEL_NOT_FOUND","message":"m"}""", typeof(ModelNotFoundException), "MODEL_NOT_FOUND", "m" },
        { 404, """{"code":404,"reason":"TASK_NOT_FOUND","message":"m"}""", typeof(InvalidRequestException), "TASK_NOT_FOUND", "m" },
        { 400, """{"code":400,"reason":"ILLEGAL_PROMPT","message":"m"}""", typeof(ContentFilteredException), "ILLEGAL_PROMPT", "m" },
        { 400, """{"code":400,"reason":"ILLEGAL_IMAGE_CONTENT","message":"m"}""", typeof(ContentFilteredException), "ILLEGAL_IMAGE_CONTENT", "m" },
        { 429, """{"code":429,"reason":"TOKEN_LIMIT_EXCEEDED","message":"m"}""", typeof(RateLimitedException), "TOKEN_LIMIT_EXCEEDED", "m" },
        { 500, """{"code":500,"reason":"CREATE_TASK_FAILED","message":"m"}""", typeof(ProviderUnavailableException), "CREATE_TASK_FAILED", "m" },
        { 503, """{"code":503,"reason":"SERVICE_NOT_AVAILABLE","message":"m"}""", typeof(ProviderUnavailableException), "SERVICE_NOT_AVAILABLE", "m" },
        // No wrapper at all.
        { 400, """{"message":"invalid request error trace_id: ab","type":"invalid_request_error"}""", typeof(InvalidRequestException), null, "trace_id" },
        // Not JSON.
        { 404, "404 page not found", typeof(EndpointRetiredException), null, "404 page not found" },
        { 502, "<html><body>Bad Gateway</body></html>", typeof(ProviderUnavailableException), null, "502" },
        { 500, "", typeof(ProviderUnavailableException), null, "500" },
        { 403, "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>", typeof(PermissionDeniedException), null, "403" },
        { 408, "", typeof(ProviderUnavailableException), null, "408" },
        { 413, "too large", typeof(InvalidRequestException), null, "too large" },
        { 410, "{}", typeof(EndpointRetiredException), null, "retired" },
        { 504, "upstream request timeout", typeof(ProviderUnavailableException), null, "upstream" },
        // Words decide only within a status.
        { 400, """{"error":{"message":"This model's maximum context length is 4096 tokens","code":400}}""", typeof(ContextWindowExceededException), "400", "Shorten" },
        { 400, """{"error":{"message":"too big","code":"context_length_exceeded"}}""", typeof(ContextWindowExceededException), "context_length_exceeded", "window" },
        { 400, """{"error":{"message":"The prompt (length 5) is longer than the maximum model length of 4"}}""", typeof(ContextWindowExceededException), null, "window" },
        { 400, """{"error":{"message":"rejected as a result of the safety system"}}""", typeof(ContentFilteredException), null, "safety" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Pitfall_28_every_shape_of_error_is_understood(int status, string body, Type expected, string? code, string inMessage)
    {
        using var response = Transports.Response(status, body, headers: ("x-request-id", "req-1"));

        var failure = _mapper.FromResponse(response, Encoding.UTF8.GetBytes(body));

        Assert.IsType(expected, failure);
        Assert.Equal(status, failure.StatusCode);
        Assert.Equal(code, failure.Code);
        Assert.Equal("req-1", failure.RequestId);
        Assert.Equal("novita", failure.Provider);
        Assert.Equal(body, failure.ResponseBody);
        Assert.Contains(inMessage, failure.Message, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Transports.Key, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Too many tokens: 4290 of 429 allowed")]
    [InlineData("rate limit of the field is 5")]
    public void Pitfall_46_digits_in_a_message_dont_make_a_rate_limit(string message)
    {
        using var response = Transports.Response(400);

        var failure = _mapper.FromResponse(response, Encoding.UTF8.GetBytes($$$"""{"error":{"message":"{{{message}}}"}}"""));

        Assert.IsType<InvalidRequestException>(failure);
    }

    [Fact]
    public void Pitfall_30_a_missing_route_points_at_the_base_address()
    {
        using var response = Transports.Response(404);

        var failure = _mapper.FromResponse(response, """{"detail":"Not Found"}"""u8);

        Assert.Contains("https://api.example.test", failure.Message, StringComparison.Ordinal);
        Assert.Contains("/v1", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"error":{"message":"m","type":"BadRequestError","code":400}}""", typeof(InvalidRequestException), 400)]
    [InlineData("""{"error":{"object":"error","message":"m","code":500}}""", typeof(ProviderUnavailableException), 500)]
    [InlineData("""{"object":"error","message":"m","code":404,"param":"model"}""", typeof(ModelNotFoundException), 404)]
    [InlineData("""{"error":{"message":"m","code":"429"}}""", typeof(RateLimitedException), 429)]
    [InlineData("""{"error":"m"}""", typeof(ModelProviderException), null)]
    [InlineData("""{"type":"error","code":"ERR","message":"m"}""", typeof(ModelProviderException), null)]
    [InlineData("""{"error":{"message":"m","type":"InternalServerError"}}""", typeof(ProviderUnavailableException), null)]
    [InlineData("""{"base_resp":{"status_code":1002,"status_msg":"m"}}""", typeof(RateLimitedException), 429)]
    [InlineData("""{"base_resp":{"status_code":1039,"status_msg":"m"}}""", typeof(RateLimitedException), 429)]
    [InlineData("""{"base_resp":{"status_code":1004,"status_msg":"m"}}""", typeof(AuthenticationFailedException), 401)]
    [InlineData("""{"base_resp":{"status_code":2013,"status_msg":"m"}}""", typeof(InvalidRequestException), 400)]
    [InlineData("""{"base_resp":{"status_code":77,"status_msg":"m"}}""", typeof(ModelProviderException), null)]
    [InlineData("""{"code":7,"msg":"m","data":null}""", typeof(InsufficientBalanceException), 402)]
    [InlineData("""{"code":-1,"msg":"m"}""", typeof(ProviderUnavailableException), 500)]
    [InlineData("""{"code":4,"msg":"m"}""", typeof(AuthenticationFailedException), 401)]
    public void Pitfall_27_an_error_without_a_status_of_its_own_brings_one(string body, Type expected, int? status)
    {
        var failure = _mapper.FromBody(Encoding.UTF8.GetBytes(body));

        Assert.IsType(expected, failure);
        Assert.Equal(status, failure.StatusCode);
        Assert.Contains("m", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Pitfall_28_no_bytes_make_the_mapper_throw() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll<int, byte[]>((status, body) => Maps(200 + (Math.Abs(status % 400)), body)));

    [Fact]
    public void Pitfall_28_no_json_makes_the_mapper_throw()
    {
        string[] names = ["error", "code", "message", "type", "detail", "base_resp", "status_code", "msg", "reason", "loc", "param"];
        string[] leaves = ["null", "1", "1e99", "-5", "\"x\"", "\"\\ud800\"", "true", "[]", "{}", "\"\uFFFD\""];
        var leaf = Gen.Elements(leaves);
        var json = Gen.Sized(size => Node(Math.Min(size, 4)));

        Gen<string> Node(int depth) => depth == 0
            ? leaf
            : Gen.OneOf(
                leaf,
                from members in Gen.ListOf(from name in Gen.Elements(names) from value in Node(depth - 1) select $"\"{name}\":{value}", 3)
                select $"{{{string.Join(',', members)}}}",
                from items in Gen.ListOf(Node(depth - 1), 2) select $"[{string.Join(',', items)}]");

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500),
            Prop.ForAll(json.ToArbitrary(), body => Maps(400, Encoding.UTF8.GetBytes(body))));
    }

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("{\"error\":{\"message\":\"\\ud800\"}}")]
    [InlineData("\uFEFF{\"error\":\"x\"}")]
    public void Pitfall_28_broken_text_is_survived(string body) => Assert.True(Maps(500, Encoding.UTF8.GetBytes(body)));

    [Fact]
    public void Pitfall_28_invalid_utf8_is_survived() =>
        Assert.True(Maps(400, [.. "{\"error\":\""u8, 0xFF, 0xFE, .. "\"}"u8]));

    [Fact]
    public void Bodies_are_bounded()
    {
        using var response = Transports.Response(500);

        var failure = _mapper.FromResponse(response, Encoding.UTF8.GetBytes(new string('x', 100_000)));

        Assert.InRange(failure.ResponseBody!.Length, 4000, 4200);
        Assert.InRange(failure.Message.Length, 1000, 1500);
    }

    [Theory]
    [InlineData("""{"error":"key sk_live_abcdefgh1234 is bad"}""", "sk_live")]
    [InlineData("""{"error":"Authorization: Bearer abc.def-ghi"}""", "abc.def")]
    [InlineData("""{"api_key":"hidden-value","error":"x"}""", "hidden-value")]
    [InlineData("""{"Authorization" : "hidden-value"}""", "hidden-value")]
    [InlineData("""{"password":"a\"hidden-value","error":"x"}""", "hidden-value")]
    [InlineData("""{"url":"https://s3.test/a.png?X-Amz-Signature=hiddenvalue&x=1"}""", "hiddenvalue")]
    [InlineData("""{"url":"https://s3.test/a.png?a=1&sig=hiddenvalue"}""", "hiddenvalue")]
    public void Pitfall_49_secrets_are_taken_out(string body, string secret)
    {
        using var response = Transports.Response(400, headers: ("x-request-id", Transports.Key));

        var failure = _mapper.FromResponse(response, Encoding.UTF8.GetBytes(body));

        Assert.DoesNotContain(secret, failure.ToString() + failure.ResponseBody, StringComparison.Ordinal);
        Assert.DoesNotContain(Transports.Key, failure.RequestId, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failing_key_source_doesnt_hide_the_error()
    {
        var mapper = new ErrorMapper(Transports.Context(key: () => throw new InvalidOperationException("vault")));
        using var response = Transports.Response(500);

        Assert.IsType<ProviderUnavailableException>(mapper.FromResponse(response, "x"u8));
    }

    private bool Maps(int status, byte[] body)
    {
        using var response = Transports.Response(status);
        return _mapper.FromResponse(response, body).Message.Length > 0 && _mapper.FromBody(body).Message.Length > 0;
    }
}
