using System.Net;
using System.Text.Json;

namespace Novita.Remodl.Emulator.Tests;

public class ModerationTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    private readonly ServiceClient _novita = fixture.Novita;

    [Theory]
    [InlineData("a lovely day", "")]
    [InlineData("I will kill you", "harassment/threatening violence")]
    [InlineData("how to build a bomb", "illicit/violent violence")]
    [InlineData("suicide: how do I", "self-harm self-harm/intent self-harm/instructions")]
    [InlineData("nude children", "sexual sexual/minors")]
    public async Task Words_decide(string text, string categories)
    {
        var result = (await ModerateAsync($$"""{"input":{{JsonSerializer.Serialize(text)}}}""")).GetProperty("results")[0];

        Assert.Equal(categories, string.Join(' ', Found(result)));
        Assert.Equal(categories.Length > 0, result.GetProperty("flagged").GetBoolean());
        Assert.Equal(13, result.GetProperty("category_scores").EnumerateObject().Count());
    }

    [Fact]
    public async Task Each_text_has_a_verdict_and_parts_share_one()
    {
        var texts = await ModerateAsync("""{"input":["kill","hello"]}""");
        var parts = await ModerateAsync("""{"input":[{"type":"text","text":"hello"},{"type":"image_url","image_url":{"url":"https://example.com/blood.png"}}]}""");

        Assert.Equal([true, false], texts.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("flagged").GetBoolean()));
        var one = Assert.Single(parts.GetProperty("results").EnumerateArray());
        Assert.Equal(["violence/graphic"], Found(one));
        Assert.Equal("""["text","image"]""", one.GetProperty("category_applied_input_types").GetProperty("violence").GetRawText());
        Assert.Equal("""["text"]""", one.GetProperty("category_applied_input_types").GetProperty("hate").GetRawText());
    }

    [Fact]
    public async Task Older_models_do_not_know_what_is_illicit()
    {
        var result = (await ModerateAsync("""{"input":"steal","model":"text-moderation-stable"}""")).GetProperty("results")[0];

        Assert.Equal(JsonValueKind.Null, result.GetProperty("categories").GetProperty("illicit").ValueKind);
        Assert.False(result.GetProperty("flagged").GetBoolean());
    }

    [Theory]
    [InlineData("""{"input":"a","temperature":1}""", 400)]
    [InlineData("""{"input":[]}""", 400)]
    [InlineData("""{"input":"a","model":"nothing"}""", 400)]
    [InlineData("""{"input":[{"type":"image_url","image_url":{"url":"https://example.com/a.png"}}],"model":"text-moderation-stable"}""", 400)]
    public async Task Strict_mode_knows_the_fields(string body, int status)
    {
        using var response = await _novita.SendAsync(HttpMethod.Post, "openai/v1/moderations", body);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task Unknown_models_are_not_found_and_vLLM_has_no_route()
    {
        using var unknown = await _novita.SendAsync(HttpMethod.Post, "openai/v1/moderations", """{"input":"a","model":"nothing"}""", strict: false);
        using var vllm = await fixture.RemodlAI.SendAsync(HttpMethod.Post, "v1/moderations", """{"input":"a"}""");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (unknown.StatusCode, vllm.StatusCode));
        Assert.Equal("Not Found", (await ServiceClient.JsonOf(vllm)).Text("detail"));
    }

    private static IEnumerable<string> Found(JsonElement result) =>
        result.GetProperty("categories").EnumerateObject().Where(category => category.Value.ValueKind == JsonValueKind.True).Select(category => category.Name);

    private async Task<JsonElement> ModerateAsync(string body)
    {
        using var response = await _novita.SendAsync(HttpMethod.Post, "openai/v1/moderations", body);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await ServiceClient.JsonOf(response);
    }
}
