using System.Net;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Novita.Remodl.Emulator.Tests;

public class EmbeddingTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    private readonly ServiceClient _novita = fixture.Novita;
    private readonly ServiceClient _remodlAI = fixture.RemodlAI;

    [Fact]
    public async Task Both_services_answer_in_OpenAIs_shape()
    {
        var novita = await PostAsync(_novita, "openai/v1/embeddings", """{"model":"baai/bge-m3","input":["a cat","a dog"],"encoding_format":"float"}""");
        var remodlAI = await PostAsync(_remodlAI, "v1/embeddings", """{"model":"nova-embeddings-v1","input":"a cat","task":"retrieval"}""");

        Assert.Equal("list", novita.Text("object"));
        Assert.Equal([0, 1], novita.GetProperty("data").EnumerateArray().Select(item => item.GetProperty("index").GetInt32()));
        Assert.Equal(1024, novita.GetProperty("data")[0].GetProperty("embedding").GetArrayLength());
        Assert.Equal(2048, remodlAI.GetProperty("data")[0].GetProperty("embedding").GetArrayLength());
        Assert.Equal(4, novita.GetProperty("usage").GetProperty("prompt_tokens").GetInt32());
        Assert.Equal("nova-embeddings-v1", remodlAI.Text("model"));
    }

    [Fact]
    public async Task Vectors_have_length_1_and_follow_the_words()
    {
        var answer = await PostAsync(_novita, "openai/v1/embeddings", """{"model":"baai/bge-m3","input":["red green blue","Blue, green!","north south",""]}""");
        var vectors = answer.GetProperty("data").EnumerateArray().Select(item => item.GetProperty("embedding").EnumerateArray().Select(number => number.GetSingle()).ToArray()).ToArray();

        Assert.All(vectors, vector => Assert.Equal(1, Dot(vector, vector), 1e-4f));
        Assert.True(Dot(vectors[0], vectors[1]) > 0.7);
        Assert.Equal(0, Dot(vectors[0], vectors[2]), 1e-4f);
    }

    [Fact]
    public async Task Base64_is_the_same_floats()
    {
        var asFloats = await PostAsync(_remodlAI, "v1/embeddings", """{"model":"nova-embeddings-v1","input":"a cat","dimensions":128}""");
        var asBase64 = await PostAsync(_remodlAI, "v1/embeddings", """{"model":"nova-embeddings-v1","input":"a cat","dimensions":128,"encoding_format":"base64"}""");
        var decoded = MemoryMarshal.Cast<byte, float>(asBase64.GetProperty("data")[0].GetProperty("embedding").GetBytesFromBase64()).ToArray();

        Assert.Equal(asFloats.GetProperty("data")[0].GetProperty("embedding").EnumerateArray().Select(number => number.GetSingle()), decoded);
    }

    [Fact]
    public async Task Each_word_has_a_vector_of_128_when_many_are_asked_for()
    {
        const string Request = """{"model":"nova-embeddings-v1","input":[{"text":"one two","image":"https://example.com/a.png"}],"return_multivector":true,"encoding_format":"$"}""";
        var asFloats = await PostAsync(_remodlAI, "v1/embeddings", Request.Replace("$", "float", StringComparison.Ordinal));
        var asBase64 = await PostAsync(_remodlAI, "v1/embeddings", Request.Replace("$", "base64", StringComparison.Ordinal));
        var rows = asFloats.GetProperty("data")[0].GetProperty("embedding");

        Assert.Equal((3, 128), (rows.GetArrayLength(), rows[0].GetArrayLength()));
        Assert.Equal(3 * 512, asBase64.GetProperty("data")[0].GetProperty("embedding").GetBytesFromBase64().Length);
    }

    [Theory]
    [InlineData("""{"model":"nova-embeddings-v1","input":"a","encoding_format":null}""", "encoding_format")]
    [InlineData("""{"model":"nova-embeddings-v1","input":"a","extra_body":{}}""", "extra_body")]
    [InlineData("""{"model":"nova-embeddings-v1","input":"a","task":"search"}""", "task")]
    [InlineData("""{"model":"nova-embeddings-v1","input":[{"text":"a","instructions":"b"}]}""", "input[0].instructions")]
    [InlineData("""{"model":"nova-embeddings-v1","input":[]}""", "input")]
    [InlineData("""{"model":"nova-embeddings-v1","input":"a","dimensions":300}""", "dimensions")]
    [InlineData("""{"model":"nova-embeddings-v1","input":"a","dimensions":128,"return_multivector":true}""", "dimensions")]
    [InlineData("""{"model":"nova-embeddings-v1","input":[{"text":"a","task":"code.query"}],"task":"retrieval"}""", "task")]
    [InlineData("""{"model":"nova-embeddings-v1-code","input":"a","task":"retrieval"}""", "task")]
    [InlineData("""{"model":"BAAI/bge-m3","input":[{"text":"a"}]}""", "input")]
    [InlineData("""{"model":"BAAI/bge-m3","input":"a","dimensions":512}""", "dimensions")]
    [InlineData("""{"model":"BAAI/bge-m3","input":[-1]}""", "input[0]")]
    public async Task RemodlAI_refuses_what_its_server_would(string body, string param)
    {
        using var response = await _remodlAI.SendAsync(HttpMethod.Post, "v1/embeddings", body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(param, (await ServiceClient.JsonOf(response)).GetProperty("error").Text("param"));
    }

    [Theory]
    [InlineData("""{"model":"baai/bge-m3","input":"a","task":"retrieval"}""", "task")]
    [InlineData("""{"model":"baai/bge-m3","input":[{"text":"a"}]}""", "input[0]")]
    [InlineData("""{"input":"a"}""", "model")]
    [InlineData("""{"model":"deepseek/deepseek-v3.2","input":"a"}""", "The model deepseek/deepseek-v3.2 does not embed")]
    public async Task Novita_refuses_in_its_own_words(string body, string said)
    {
        using var response = await _novita.SendAsync(HttpMethod.Post, "openai/v1/embeddings", body);
        var error = await ServiceClient.JsonOf(response);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("INVALID_REQUEST_BODY", error.Text("reason"));
        Assert.StartsWith(said, error.Text("message"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2048, HttpStatusCode.OK)]
    [InlineData(2049, HttpStatusCode.BadRequest)]
    public async Task Novita_takes_2048_inputs(int count, HttpStatusCode status)
    {
        var body = JsonSerializer.Serialize(new { model = "baai/bge-m3", input = Enumerable.Repeat("a", count), encoding_format = "base64" });
        using var strict = await _novita.SendAsync(HttpMethod.Post, "openai/v1/embeddings", body);
        using var lenient = await _novita.SendAsync(HttpMethod.Post, "openai/v1/embeddings", body, strict: false);

        Assert.Equal((status, status), (strict.StatusCode, lenient.StatusCode));
    }

    [Fact]
    public async Task A_model_that_chats_does_not_embed()
    {
        using var response = await _remodlAI.SendAsync(HttpMethod.Post, "v1/embeddings", """{"model":"nova-chat","input":"a"}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("does not support Embeddings", (await ServiceClient.JsonOf(response)).GetProperty("error").Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Novita_asks_for_a_key()
    {
        using var stranger = new ServiceClient(fixture.Emulator.NovitaAddress, "openai/v1/", key: null);
        using var response = await stranger.SendAsync(HttpMethod.Post, "openai/v1/embeddings", """{"model":"baai/bge-m3","input":"a"}""");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    private static float Dot(float[] left, float[] right) => left.Zip(right).Sum(pair => pair.First * pair.Second);

    private static async Task<JsonElement> PostAsync(ServiceClient client, string path, string body)
    {
        using var response = await client.SendAsync(HttpMethod.Post, path, body);
        var json = await ServiceClient.JsonOf(response);
        Assert.True(response.IsSuccessStatusCode, json.GetRawText());
        return json;
    }
}
