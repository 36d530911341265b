using System.Net;
using System.Text.Json;

namespace Novita.Remodl.Emulator.Tests;

public sealed class CompletionTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    [Fact]
    public async Task The_answer_is_a_text_completion()
    {
        var json = await PostAsync(fixture.RemodlAI, "v1/completions", """{"model":"nova-chat","prompt":["Count to 2","Say: b"],"n":2,"max_tokens":20,"logprobs":2}""");

        Assert.Equal("text_completion", json.GetProperty("object").GetString());
        Assert.StartsWith("cmpl-", json.GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.Equal(["1, 2", "1, 2", "b", "b"], json.GetProperty("choices").EnumerateArray().Select(choice => choice.GetProperty("text").GetString()));
        Assert.Equal([0, 1, 2, 3], json.GetProperty("choices").EnumerateArray().Select(choice => choice.GetProperty("index").GetInt32()));
        var logprobs = json.GetProperty("choices")[0].GetProperty("logprobs");
        Assert.Equal("1, 2", string.Concat(logprobs.GetProperty("tokens").EnumerateArray().Select(token => token.GetString())));
        Assert.True(json.GetProperty("choices")[0].TryGetProperty("stop_reason", out _));
    }

    [Fact]
    public async Task A_model_that_reasons_only_goes_on()
    {
        var json = await PostAsync(fixture.Novita, "openai/v1/completions", """{"model":"deepseek/deepseek-r1-0528","prompt":"Say: on"}""");

        Assert.Equal("on", json.GetProperty("choices")[0].GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("""{"model":"nova-chat","prompt":"a","unknown":1}""", "unknown")]
    [InlineData("""{"model":"nova-chat"}""", "prompt")]
    [InlineData("""{"model":"nova-chat","prompt":[]}""", "prompt")]
    [InlineData("""{"model":"nova-chat","prompt":[99999999999]}""", "prompt")]
    [InlineData("""{"model":"nova-chat","prompt":"a","suffix":"b"}""", "suffix")]
    [InlineData("""{"model":"nova-chat","prompt":"a","stream_options":{"include_usage":true}}""", "stream_options")]
    [InlineData("""{"model":"nova-chat","prompt":"a","n":3,"best_of":2}""", "best_of")]
    public async Task What_is_wrong_is_named(string body, string param)
    {
        using var response = await fixture.RemodlAI.SendAsync(HttpMethod.Post, "v1/completions", body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(param, (await ServiceClient.JsonOf(response)).GetProperty("error").GetProperty("param").GetString());
    }

    [Fact]
    public async Task A_stream_has_a_piece_a_token_and_the_usage_at_last()
    {
        using var response = await fixture.RemodlAI.SendAsync(
            HttpMethod.Post, "v1/completions", """{"model":"nova-chat","prompt":"Say: abc","stream":true,"stream_options":{"include_usage":true,"continuous_usage_stats":true}}""");
        var events = (await response.Content.ReadAsStringAsync()).Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(text => text["data: ".Length..]).ToArray();

        Assert.Equal("[DONE]", events[^1]);
        var pieces = events[..^1].Select(text => JsonSerializer.Deserialize<JsonElement>(text)).ToArray();
        Assert.All(pieces, piece => Assert.Equal("text_completion", piece.GetProperty("object").GetString()));
        Assert.All(pieces, piece => Assert.Equal(JsonValueKind.Object, piece.GetProperty("usage").ValueKind));
        Assert.Equal(0, pieces[^1].GetProperty("choices").GetArrayLength());
        Assert.Equal("stop", pieces[^2].GetProperty("choices")[0].GetProperty("finish_reason").GetString());
    }

    private static async Task<JsonElement> PostAsync(ServiceClient client, string path, string body)
    {
        using var response = await client.SendAsync(HttpMethod.Post, path, body);
        var json = await ServiceClient.JsonOf(response);
        Assert.True(response.StatusCode == HttpStatusCode.OK, json.GetRawText());
        return json;
    }
}
