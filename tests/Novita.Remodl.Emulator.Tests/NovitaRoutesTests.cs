using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Novita.Remodl.Emulator.Tests;

public class NovitaRoutesTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    private readonly ServiceClient _client = fixture.Novita;

    [Theory]
    [InlineData("openai/v1")]
    [InlineData("v3/openai")]
    [InlineData("openai")]
    public async Task Serves_the_OpenAI_routes_under_every_prefix_in_use(string prefix)
    {
        using var chat = await _client.SendAsync(HttpMethod.Post, $"{prefix}/chat/completions", _client.Ask("Say: hello"));
        var list = await _client.GetAsync($"{prefix}/models");
        var model = await _client.GetAsync($"{prefix}/models/deepseek/deepseek-r1/community");

        Assert.Equal("hello", (await ServiceClient.JsonOf(chat)).Choice().GetProperty("message").Text("content"));
        Assert.NotEqual(0, list.GetProperty("data").GetArrayLength());
        Assert.Equal("deepseek/deepseek-r1/community", model.Text("id"));
    }

    [Theory]
    [InlineData("POST", "v1/chat/completions")]
    [InlineData("GET", "v1/models")]
    [InlineData("GET", "openai/v1/chat/completions")]
    [InlineData("GET", "nowhere")]
    public async Task Answers_unknown_routes_in_plain_text(string method, string path)
    {
        using var response = await _client.SendAsync(new HttpMethod(method), path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("404 page not found", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Describes_models_with_prices_in_ten_thousandths_of_a_dollar()
    {
        var list = await _client.GetAsync("openai/v1/models");
        var model = list.GetProperty("data").EnumerateArray().Single(item => item.Text("id") == "deepseek/deepseek-v3.2");

        Assert.Equal(["data"], list.EnumerateObject().Select(property => property.Name));
        Assert.Equal("model", model.Text("object"));
        Assert.Equal("chat", model.Text("model_type"));
        Assert.Equal(JsonValueKind.Array, model.GetProperty("features").ValueKind);
        Assert.Contains("chat/completions", model.GetProperty("endpoints").EnumerateArray().Select(item => item.GetString()));
        var price = model.GetProperty("pricing").GetProperty("prompt");
        Assert.Equal(model.GetProperty("input_token_price_per_m").GetDecimal(), price.GetProperty("price_per_m").GetDecimal());
        Assert.Equal(price.GetProperty("price_per_m").GetDecimal() / 10_000, decimal.Parse(price.Text("price_per_m_decimal")!, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Lists_free_and_tiered_models()
    {
        var models = (await _client.GetAsync("openai/v1/models")).GetProperty("data").EnumerateArray().ToDictionary(item => item.Text("id")!);

        Assert.False(models["deepseek/deepseek-r1/community"].Has("pricing"));
        var tiers = models["qwen/qwen3-max"].GetProperty("tiered_billing_configs");
        Assert.True(models["qwen/qwen3-max"].GetProperty("is_tiered_billing").GetBoolean());
        Assert.Equal(tiers[0].GetProperty("max_tokens").GetInt32(), tiers[1].GetProperty("min_tokens").GetInt32());
    }

    [Theory]
    [InlineData(null, 403, "INVALID_API_KEY")]
    [InlineData("wrong", 401, "FAILED_TO_AUTH")]
    [InlineData("sk_no_balance", 403, "NOT_ENOUGH_BALANCE")]
    [InlineData("sk_denied", 403, "ACCESS_DENY")]
    [InlineData("sk_rate_limited", 429, "RATE_LIMIT_EXCEEDED")]
    [InlineData("sk_token_limited", 429, "TOKEN_LIMIT_EXCEEDED")]
    public async Task Refuses_keys_in_its_own_error_shape(string? key, int status, string reason)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "openai/v1/chat/completions")
        {
            Content = new StringContent(_client.Ask("hi"), Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);
        using var response = await _client.Http.SendAsync(request);
        var error = await ServiceClient.JsonOf(response);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(status, error.GetProperty("code").GetInt32());
        Assert.Equal(reason, error.Text("reason"));
        Assert.Equal(JsonValueKind.Object, error.GetProperty("metadata").ValueKind);
        Assert.False(string.IsNullOrEmpty(error.Text("message")));
    }

    [Fact]
    public async Task Lists_models_to_anybody()
    {
        using var response = await _client.Http.GetAsync("openai/v1/models");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Does_not_know_every_model()
    {
        var (status, error) = await _client.RefusalAsync("""{"model":"no/such","messages":[{"role":"user","content":"hi"}]}""");
        using var retrieved = await _client.SendAsync(HttpMethod.Get, "openai/v1/models/no/such");

        Assert.Equal(404, status);
        Assert.Equal("MODEL_NOT_FOUND", error.Text("reason"));
        Assert.Equal(HttpStatusCode.NotFound, retrieved.StatusCode);
    }

    [Fact]
    public async Task Says_that_it_is_an_emulator()
    {
        using var response = await _client.Http.GetAsync("/");

        Assert.Contains("emulator of Novita AI", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(response.Headers.Contains("X-Emulator"));
        Assert.True(response.Headers.Contains("x-request-id"));
    }
}
