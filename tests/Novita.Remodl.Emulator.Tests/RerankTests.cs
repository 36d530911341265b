using System.Net;
using System.Text.Json;

namespace Novita.Remodl.Emulator.Tests;

public class RerankTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    private const string Documents = """["rivers of Spain","the capital of France","France"]""";

    private readonly ServiceClient _novita = fixture.Novita;
    private readonly ServiceClient _remodlAI = fixture.RemodlAI;

    [Theory]
    [InlineData("rerank")]
    [InlineData("v1/rerank")]
    [InlineData("v2/rerank")]
    public async Task RemodlAI_ranks_at_three_paths(string path)
    {
        using var response = await _remodlAI.SendAsync(
            HttpMethod.Post, path, $$"""{"model":"BAAI/bge-reranker-v2-m3","query":"capital of France","documents":{{Documents}},"rank_fields":["text"],"return_documents":false}""");
        var answer = await ServiceClient.JsonOf(response);
        var results = answer.GetProperty("results");

        Assert.Equal([1, 2, 0], results.EnumerateArray().Select(item => item.GetProperty("index").GetInt32()));
        // It returns documents whether they are wanted or not.
        Assert.Equal("the capital of France", results[0].GetProperty("document").Text("text"));
        Assert.Equal(["total_tokens"], answer.GetProperty("usage").EnumerateObject().Select(field => field.Name));
    }

    [Theory]
    [InlineData("openai/v1/rerank")]
    [InlineData("v3/openai/rerank")]
    public async Task Novita_returns_the_best(string path)
    {
        using var response = await _novita.SendAsync(HttpMethod.Post, path, $$"""{"model":"baai/bge-reranker-v2-m3","query":"capital of France","documents":{{Documents}},"top_n":1}""");
        var answer = await ServiceClient.JsonOf(response);

        Assert.Equal(1, Assert.Single(answer.GetProperty("results").EnumerateArray()).GetProperty("index").GetInt32());
        Assert.True(answer.GetProperty("usage").GetProperty("prompt_tokens").GetInt32() > 0);
    }

    [Theory]
    [InlineData("""{"model":"BAAI/bge-reranker-v2-m3","query":"a","documents":[{"text":"a"}]}""")]
    [InlineData("""{"model":"BAAI/bge-reranker-v2-m3","query":"a","documents":[]}""")]
    [InlineData("""{"model":"BAAI/bge-reranker-v2-m3","query":"a","documents":["a"],"top_n":null}""")]
    [InlineData("""{"model":"BAAI/bge-reranker-v2-m3","query":"a","documents":["a"],"max_chunks_per_doc":5}""")]
    [InlineData("""{"model":"nova-chat","query":"a","documents":["a"]}""")]
    public async Task RemodlAI_refuses_what_its_server_would(string body)
    {
        using var response = await _remodlAI.SendAsync(HttpMethod.Post, "v1/rerank", body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("BadRequestError", (await ServiceClient.JsonOf(response)).GetProperty("error").Text("type"));
    }

    [Fact]
    public async Task Content_parts_are_read()
    {
        using var response = await _remodlAI.SendAsync(
            HttpMethod.Post, "rerank", """{"model":"BAAI/bge-reranker-v2-m3","query":"cat","documents":["dog",{"content":[{"type":"text","text":"cat"}]}]}""");

        Assert.Equal(1, (await ServiceClient.JsonOf(response)).GetProperty("results")[0].GetProperty("index").GetInt32());
    }

    [Fact]
    public async Task The_root_path_is_open_where_the_others_ask_for_the_key()
    {
        await using var emulator = await ModelEmulator.StartAsync(options => options.RemodlAIKey = "secret");
        using var stranger = new ServiceClient(emulator.RemodlAIAddress, "v1/", key: null);
        const string Body = """{"query":"a","documents":["a"]}""";
        using var root = await stranger.SendAsync(HttpMethod.Post, "rerank", Body);
        using var v1 = await stranger.SendAsync(HttpMethod.Post, "v1/rerank", Body);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (root.StatusCode, v1.StatusCode));
        Assert.Equal(JsonValueKind.Array, (await ServiceClient.JsonOf(root)).GetProperty("results").ValueKind);
    }
}
