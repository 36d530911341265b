using System.Net;
using System.Text.Json;

namespace Novita.Remodl.Emulator.Tests;

public sealed class ResponseTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    private const string Ask = """{"model":"nova-reasoning","input":"Count to 3"}""";

    [Fact]
    public async Task Events_have_their_names_and_numbers_in_order()
    {
        using var response = await fixture.RemodlAI.SendAsync(HttpMethod.Post, "v1/responses", """{"model":"nova-reasoning","input":"Count to 3","stream":true}""");
        var frames = (await response.Content.ReadAsStringAsync()).Split("\n\n", StringSplitOptions.RemoveEmptyEntries);

        var types = new List<string>();
        for (var i = 0; i < frames.Length; i++)
        {
            var lines = frames[i].Split('\n');
            var data = JsonSerializer.Deserialize<JsonElement>(lines[1]["data: ".Length..]);
            Assert.Equal(i, data.GetProperty("sequence_number").GetInt32());
            Assert.Equal(lines[0], "event: " + data.GetProperty("type").GetString());
            types.Add(data.GetProperty("type").GetString()!);
        }

        Assert.Equal(
            [
                "response.created", "response.in_progress",
                "response.output_item.added", "response.reasoning_part.added", "response.reasoning_text.delta", "response.reasoning_text.done", "response.reasoning_part.done", "response.output_item.done",
                "response.output_item.added", "response.content_part.added", "response.output_text.delta", "response.output_text.done", "response.content_part.done", "response.output_item.done",
                "response.completed",
            ],
            types.Where((type, i) => i == 0 || types[i - 1] != type));
    }

    [Theory]
    [InlineData("""{"model":"nova-chat","input":"Hi","nonsense":1}""", "nonsense")]
    [InlineData("""{"model":"nova-chat","input":[{"type":"reasoning","summary":"text"}]}""", "summary")]
    [InlineData("""{"model":"nova-chat","input":[{"type":"reasoning","summary":[],"status":null}]}""", "status")]
    [InlineData("""{"model":"nova-chat","input":"Hi","tools":[{"type":"function","function":{"name":"f"}}]}""", "function")]
    [InlineData("""{"model":"nova-chat","input":"Hi","prompt":{"id":"p"}}""", "prompt")]
    [InlineData("""{"model":"nova-chat","input":"Hi","background":true}""", "store")]
    public async Task What_is_wrong_with_a_request_is_said(string body, string mentioned)
    {
        using var response = await fixture.RemodlAI.SendAsync(HttpMethod.Post, "v1/responses", body, strict: true);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(mentioned, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_needs_no_type()
    {
        using var response = await fixture.Novita.SendAsync(HttpMethod.Post, "openai/v1/responses", """{"model":"deepseek/deepseek-v3.2","input":[{"role":"user","content":"Say: ok"}]}""", strict: true);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("\"text\":\"ok\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_kept_unless_asked_for()
    {
        using var created = await fixture.RemodlAI.SendAsync(HttpMethod.Post, "v1/responses", Ask);
        var id = JsonSerializer.Deserialize<JsonElement>(await created.Content.ReadAsStringAsync()).GetProperty("id").GetString();

        using var retrieved = await fixture.RemodlAI.SendAsync(HttpMethod.Get, $"v1/responses/{id}");
        using var followed = await fixture.RemodlAI.SendAsync(HttpMethod.Post, "v1/responses", $$"""{"model":"nova-chat","input":"Hi","previous_response_id":"{{id}}"}""");

        Assert.Equal(HttpStatusCode.NotFound, retrieved.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, followed.StatusCode);
    }

    [Theory]
    [InlineData("POST", "v1/responses/input_tokens", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "v1/responses/resp_1", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "v1/responses/resp_1/input_items", HttpStatusCode.NotFound)]
    [InlineData("GET", "v1/responses/bad", HttpStatusCode.BadRequest)]
    public async Task Routes_that_vLLM_lacks_are_not_there(string method, string path, HttpStatusCode expected)
    {
        using var response = await fixture.RemodlAI.SendAsync(new HttpMethod(method), path, method == "POST" ? "{}" : null);

        Assert.Equal(expected, response.StatusCode);
    }
}
