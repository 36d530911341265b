using System.Net;
using System.Text.Json;

namespace Novita.Remodl.Emulator.Tests;

public class ScoringTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    private readonly ServiceClient _client = fixture.RemodlAI;

    [Theory]
    [InlineData("score", """{"text_1":"cat","text_2":["a dog","a cat"]}""")]
    [InlineData("v1/score", """{"model":"BAAI/bge-m3","text_1":["cat"],"text_2":["a dog","a cat"]}""")]
    [InlineData("score", """{"queries":["cat","cat"],"documents":["a dog","a cat"]}""")]
    [InlineData("score", """{"queries":"cat","items":["a dog","a cat"]}""")]
    [InlineData("score", """{"data_1":{"content":[{"type":"text","text":"cat"}]},"data_2":["a dog",{"content":[{"type":"text","text":"a cat"}]}]}""")]
    public async Task Scores_by_shared_words_under_every_name(string path, string body)
    {
        var answer = await PostAsync(path, body);
        var scores = answer.GetProperty("data").EnumerateArray().Select(item => item.GetProperty("score").GetDouble()).ToArray();

        Assert.Equal(2, scores.Length);
        Assert.True(scores[1] > scores[0]);
        Assert.StartsWith("score-", answer.Text("id"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Classifies_by_words()
    {
        var answer = await PostAsync("classify", """{"model":"nova-classifier","input":["I love it","It is terrible","It is"]}""");

        Assert.Equal(["positive", "negative", "neutral"], answer.GetProperty("data").EnumerateArray().Select(item => item.Text("label")));
        Assert.Equal(3, answer.GetProperty("data")[0].GetProperty("probs").GetArrayLength());
    }

    [Theory]
    [InlineData("""{"model":"BAAI/bge-m3","input":"two words"}""", "[128]")]
    [InlineData("""{"model":"BAAI/bge-m3","input":"two words","task":"token_embed","dimensions":64}""", "[2][64]")]
    [InlineData("""{"model":"BAAI/bge-m3","messages":[{"role":"user","content":"two words"}]}""", "[128]")]
    [InlineData("""{"model":"nova-classifier","input":"two words"}""", "[3]")]
    public async Task Pools_to_the_shape_of_the_task(string body, string shape)
    {
        var data = (await PostAsync("pooling", body)).GetProperty("data")[0].GetProperty("data");

        Assert.Equal(shape, $"[{data.GetArrayLength()}]" + (data[0].ValueKind == JsonValueKind.Array ? $"[{data[0].GetArrayLength()}]" : ""));
    }

    [Theory]
    [InlineData("score", """{"text_1":"a"}""")]
    [InlineData("score", """{"text_1":["a","b"],"text_2":["a","b","c"]}""")]
    [InlineData("score", """{"model":"nova-chat","text_1":"a","text_2":"b"}""")]
    [InlineData("score", """{"model":"nova-classifier","text_1":"a","text_2":"b"}""")]
    [InlineData("score", """{"text_1":"a","text_2":"b","top_n":1}""")]
    [InlineData("classify", """{"model":"BAAI/bge-m3","input":"a"}""")]
    [InlineData("classify", """{"model":"nova-classifier"}""")]
    [InlineData("pooling", """{"model":"BAAI/bge-m3","input":"a","task":"dance"}""")]
    [InlineData("tokenize", """{"prompt":"a","unheard_of":1}""")]
    [InlineData("detokenize", """{"tokens":[1],"unheard_of":1}""")]
    public async Task Refuses_what_a_server_would(string path, string body)
    {
        using var response = await _client.SendAsync(HttpMethod.Post, path, body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("float16", "native", 2048)]
    [InlineData("bfloat16", "big", 2048)]
    [InlineData("fp8_e4m3", "little", 1024)]
    [InlineData("float32", "big", 4096)]
    public async Task Vectors_come_in_as_many_bytes_as_were_asked_for(string type, string order, int bytes)
    {
        var answer = await PostAsync("v1/embeddings", $$"""{"model":"BAAI/bge-m3","input":"cat","encoding_format":"base64","embed_dtype":"{{type}}","endianness":"{{order}}"}""");

        Assert.Equal(bytes, Convert.FromBase64String(answer.GetProperty("data")[0].Text("embedding")!).Length);
    }

    [Fact]
    public async Task Operators_have_routes_where_they_were_asked_for()
    {
        await using var emulator = await ModelEmulator.StartAsync(options => options.HasOperatorRoutes = true);
        using var client = new ServiceClient(emulator.RemodlAIAddress, "v1/", key: null);
        using var without = await _client.SendAsync(HttpMethod.Get, "is_sleeping");
        using var sleep = await client.SendAsync(HttpMethod.Post, "sleep?level=1");
        using var wrong = await client.SendAsync(HttpMethod.Post, "sleep?level=7");
        using var load = await client.SendAsync(HttpMethod.Post, "v1/load_lora_adapter", """{"lora_name":"sql","lora_path":"/sql"}""");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.BadRequest), (without.StatusCode, sleep.StatusCode, wrong.StatusCode));
        Assert.True((await client.GetAsync("is_sleeping")).GetProperty("is_sleeping").GetBoolean());
        Assert.StartsWith("Success", await load.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var adapter = (await client.GetAsync("v1/models")).GetProperty("data").EnumerateArray().Single(model => model.Text("id") == "sql");
        Assert.Equal(("nova-chat", false), (adapter.Text("parent"), adapter.TryGetProperty("max_model_len", out _)));
    }

    private async Task<JsonElement> PostAsync(string path, string body)
    {
        using var response = await _client.SendAsync(HttpMethod.Post, path, body);
        var json = await ServiceClient.JsonOf(response);
        Assert.True(response.StatusCode == HttpStatusCode.OK, json.GetRawText());
        return json;
    }
}
