using System.Net;
using System.Text;
using System.Text.Json;

namespace Novita.Remodl.Emulator.Tests;

public class RemodlAIRoutesTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    private readonly ServiceClient _client = fixture.RemodlAI;

    [Theory]
    [InlineData("GET", "v1/nothing", 404, "Not Found")]
    [InlineData("POST", "embeddings", 404, "Not Found")]
    [InlineData("PUT", "v1/models", 405, "Method Not Allowed")]
    [InlineData("GET", "v1/chat/completions", 405, "Method Not Allowed")]
    public async Task Answers_unknown_routes_as_FastAPI_does(string method, string path, int status, string detail)
    {
        using var response = await _client.SendAsync(new HttpMethod(method), path);
        var body = await ServiceClient.JsonOf(response);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(detail, body.Text("detail"));
    }

    [Theory]
    [InlineData("GET", "health")]
    [InlineData("GET", "ping")]
    [InlineData("POST", "ping")]
    public async Task Is_healthy_without_words(string method, string path)
    {
        using var response = await _client.SendAsync(new HttpMethod(method), path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Tells_version_load_and_metrics()
    {
        var version = await _client.GetAsync("version");
        var load = await _client.GetAsync("load");
        using var metrics = await _client.SendAsync(HttpMethod.Get, "metrics");

        Assert.Contains("emulator", version.Text("version"), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Number, load.GetProperty("server_load").ValueKind);
        Assert.Contains("# TYPE vllm:request_success_total counter\nvllm:request_success_total{", await metrics.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_its_models()
    {
        var list = await _client.GetAsync("v1/models");
        var model = list.GetProperty("data")[0];

        Assert.Equal("list", list.Text("object"));
        Assert.Equal("nova-chat", model.Text("id"));
        Assert.Equal("vllm", model.Text("owned_by"));
        Assert.Equal(32768, model.GetProperty("max_model_len").GetInt32());
        Assert.Equal("model_permission", model.GetProperty("permission")[0].Text("object"));
    }

    [Theory]
    [InlineData("Hello, world! It's 2026.")]
    [InlineData("  two  spaces\tand\nlines ")]
    [InlineData("你好🌍 — naïve café")]
    [InlineData("")]
    public async Task Tokenizes_without_loss(string text)
    {
        using var tokenized = await _client.SendAsync(HttpMethod.Post, "tokenize", JsonSerializer.Serialize(new { prompt = text, return_token_strs = true }));
        var tokens = await ServiceClient.JsonOf(tokenized);
        using var detokenized = await _client.SendAsync(HttpMethod.Post, "detokenize", $$"""{"tokens":{{tokens.GetProperty("tokens")}}}""");

        Assert.Equal(text, (await ServiceClient.JsonOf(detokenized)).Text("prompt"));
        Assert.Equal(text, string.Concat(tokens.GetProperty("token_strs").EnumerateArray().Select(item => item.GetString())));
        Assert.Equal(tokens.GetProperty("tokens").GetArrayLength(), tokens.GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task Counts_the_prompt_as_it_tokenizes_it()
    {
        const string messages = """[{"role":"user","content":"How many tokens?"}]""";
        using var tokenized = await _client.SendAsync(HttpMethod.Post, "tokenize", $$"""{"messages":{{messages}}}""");
        var answer = await _client.ChatAsync($$"""{"messages":{{messages}}}""");

        Assert.Equal(
            (await ServiceClient.JsonOf(tokenized)).GetProperty("count").GetInt32(),
            answer.GetProperty("usage").GetProperty("prompt_tokens").GetInt32());
    }

    [Fact]
    public async Task Refuses_ids_that_are_no_tokens()
    {
        using var response = await _client.SendAsync(HttpMethod.Post, "detokenize", """{"tokens":[-1]}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Asks_for_its_key_under_v1_only()
    {
        await using var emulator = await ModelEmulator.StartAsync(options => options.RemodlAIKey = "secret");
        using var stranger = new ServiceClient(emulator.RemodlAIAddress, "v1/", key: null);
        using var friend = new ServiceClient(emulator.RemodlAIAddress, "v1/", "secret");
        using var refused = await stranger.SendAsync(HttpMethod.Get, "v1/models");
        using var health = await stranger.SendAsync(HttpMethod.Get, "health");
        using var tokenize = await stranger.SendAsync(HttpMethod.Post, "tokenize", """{"prompt":"a"}""");
        using var accepted = await friend.SendAsync(HttpMethod.Get, "v1/models");

        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal("""{"error":"Unauthorized"}""", await refused.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
        Assert.Equal(HttpStatusCode.OK, tokenize.StatusCode);
        Assert.Equal(HttpStatusCode.OK, accepted.StatusCode);
    }

    [Fact]
    public async Task Does_not_know_every_model()
    {
        var (status, body) = await _client.RefusalAsync("""{"model":"x","messages":[{"role":"user","content":"hi"}]}""");
        var error = body.GetProperty("error");

        Assert.Equal(404, status);
        Assert.Equal("NotFoundError", error.Text("type"));
        Assert.Equal("The model `x` does not exist.", error.Text("message"));
        Assert.Equal(404, error.GetProperty("code").GetInt32());
    }

    [Fact]
    public async Task Takes_JSON_only()
    {
        using var content = new StringContent("{}", Encoding.UTF8, "text/plain");
        using var wrongType = await _client.Http.PostAsync("v1/chat/completions", content);
        var (status, _) = await _client.RefusalAsync("{\"messages\":");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, wrongType.StatusCode);
        Assert.Equal(400, status);
    }

    [Theory]
    [InlineData("\"stream_options\":{\"include_usage\":true}")]
    [InlineData("\"tools\":[]")]
    [InlineData("\"tool_choice\":\"auto\"")]
    [InlineData("\"tools\":[{\"type\":\"function\",\"function\":{\"name\":\"a\"}}],\"tool_choice\":{\"type\":\"function\",\"function\":{\"name\":\"b\"}}")]
    [InlineData("\"top_logprobs\":2")]
    [InlineData("\"prompt_logprobs\":1,\"stream\":true")]
    [InlineData("\"prompt_logprobs\":-2")]
    [InlineData("\"structured_outputs\":{\"regex\":\"a\",\"choice\":[\"a\"]}")]
    [InlineData("\"guided_json\":{},\"guided_regex\":\"a\"")]
    [InlineData("\"guided_choice\":[\"a\"],\"tools\":[{\"type\":\"function\",\"function\":{\"name\":\"a\"}}],\"tool_choice\":{\"type\":\"function\",\"function\":{\"name\":\"a\"}}")]
    [InlineData("\"continue_final_message\":true")]
    [InlineData("\"chat_template\":\"x\"")]
    [InlineData("\"cache_salt\":\"\"")]
    [InlineData("\"cache_salt\":\"a/b\"")]
    [InlineData("\"guided_grammar\":\"root ::= a\"")]
    public async Task Keeps_the_rules_of_vLLM_strict_or_not(string field)
    {
        var (status, body) = await _client.RefusalAsync(_client.Ask("hi", field), strict: false);
        var error = body.GetProperty("error");

        Assert.Equal(400, status);
        Assert.Equal("BadRequestError", error.Text("type"));
        Assert.Equal(400, error.GetProperty("code").GetInt32());
    }

    [Fact]
    public async Task Refuses_more_than_its_context()
    {
        await using var emulator = await ModelEmulator.StartAsync(options => options.RemodlAIMaxModelLength = 100);
        using var client = new ServiceClient(emulator.RemodlAIAddress, "v1/", key: null);
        var (promptStatus, prompt) = await client.RefusalAsync(client.Ask(new string('.', 200)));
        var (sumStatus, sum) = await client.RefusalAsync(client.Ask("hi", "\"max_tokens\":100"));

        Assert.Equal((400, 400), (promptStatus, sumStatus));
        Assert.Contains("maximum context length is 100 tokens", prompt.GetProperty("error").Text("message"), StringComparison.Ordinal);
        Assert.Contains("maximum context length is 100 tokens", sum.GetProperty("error").Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Speaks_of_errors_as_old_builds_did_when_told_to()
    {
        await using var emulator = await ModelEmulator.StartAsync(options => options.FlatErrors = true);
        using var client = new ServiceClient(emulator.RemodlAIAddress, "v1/", key: null);
        var (_, error) = await client.RefusalAsync(client.Ask("hi", "\"tools\":[]"));

        Assert.Equal("error", error.Text("object"));
        Assert.Equal(400, error.GetProperty("code").GetInt32());
    }

    [Fact]
    public async Task Returns_the_request_id_that_it_was_given()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "health");
        request.Headers.Add("X-Request-Id", "mine");
        using var response = await _client.Http.SendAsync(request);

        Assert.Equal("mine", response.Headers.GetValues("x-request-id").Single());
    }
}
