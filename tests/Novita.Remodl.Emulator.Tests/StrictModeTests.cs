namespace Novita.Remodl.Emulator.Tests;

public class StrictModeTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    private readonly ServiceClient _novita = fixture.Novita;
    private readonly ServiceClient _remodlAI = fixture.RemodlAI;

    [Theory]
    [InlineData("\"temprature\":1", "temprature")]
    [InlineData("\"temperature\":\"1\"", "temperature")]
    [InlineData("\"temperature\":3", "temperature")]
    [InlineData("\"max_tokens\":1.5", "max_tokens")]
    [InlineData("\"stream\":\"yes\"", "stream")]
    [InlineData("\"stop\":[1]", "stop[0]")]
    [InlineData("\"response_format\":{\"type\":\"xml\"}", "response_format.type")]
    [InlineData("\"response_format\":{\"type\":\"json_schema\",\"json_schema\":{}}", "response_format.json_schema.name")]
    [InlineData("\"tools\":[{\"type\":\"function\",\"function\":{\"name\":\"a\",\"params\":{}}}]", "tools[0].function.params")]
    [InlineData("\"tool_choice\":\"always\"", "tool_choice")]
    [InlineData("\"stream_options\":{\"usage\":true}", "stream_options.usage")]
    public async Task Names_the_field_that_is_wrong(string field, string path)
    {
        var (novitaStatus, novita) = await _novita.RefusalAsync(_novita.Ask("hi", field));
        var (remodlAIStatus, remodlAI) = await _remodlAI.RefusalAsync(_remodlAI.Ask("hi", field));

        Assert.Equal((400, 400), (novitaStatus, remodlAIStatus));
        Assert.Equal("INVALID_REQUEST_BODY", novita.Text("reason"));
        Assert.StartsWith(path + ":", novita.Text("message"), StringComparison.Ordinal);
        Assert.Equal(path, remodlAI.GetProperty("error").Text("param"));
    }

    [Theory]
    [InlineData("""{"role":"user"}""", "messages[0].content")]
    [InlineData("""{"role":"robot","content":"hi"}""", "messages[0].role")]
    [InlineData("""{"role":"user","content":"hi","mood":"good"}""", "messages[0].mood")]
    [InlineData("""{"role":"tool","content":"hi"}""", "messages[0].tool_call_id")]
    [InlineData("""{"role":"user","content":[{"type":"smell","smell":"roses"}]}""", "messages[0].content[0].type")]
    [InlineData("""{"role":"user","content":[{"type":"text"}]}""", "messages[0].content[0].text")]
    [InlineData("""{"role":"user","content":[{"type":"text","text":"a","txt":"b"}]}""", "messages[0].content[0].txt")]
    [InlineData("""{"role":"user","content":[{"type":"input_audio","input_audio":{"data":"AA=="}}]}""", "messages[0].content[0].input_audio.format")]
    [InlineData("""{"role":"assistant","tool_calls":[{"id":"a","type":"function","function":{"name":"f","arguments":{}}}]}""", "messages[0].tool_calls[0].function.arguments")]
    public async Task Looks_into_messages(string message, string path)
    {
        var (status, body) = await _remodlAI.RefusalAsync($$"""{"messages":[{{message}}]}""");

        Assert.Equal(400, status);
        Assert.Equal(path, body.GetProperty("error").Text("param"));
    }

    [Theory]
    [InlineData("\"guided_choice\":[\"a\"]")]
    [InlineData("\"stop_token_ids\":[1]")]
    [InlineData("\"cache_salt\":\"salt\"")]
    public async Task Knows_which_service_takes_which_extras(string field)
    {
        var (status, _) = await _novita.RefusalAsync(_novita.Ask("hi", field));
        using var response = await _remodlAI.PostChatAsync(_remodlAI.Ask("hi", field));

        Assert.Equal(400, status);
        Assert.True(response.IsSuccessStatusCode);
    }

    [Theory]
    [InlineData("\"separate_reasoning\":true")]
    [InlineData("\"enable_thinking\":true")]
    [InlineData("\"reasoning_split\":true")]
    public async Task Knows_the_extras_of_Novita(string field)
    {
        var (status, _) = await _remodlAI.RefusalAsync(_remodlAI.Ask("hi", field));
        using var response = await _novita.PostChatAsync(_novita.Ask("hi", field));

        Assert.Equal(400, status);
        Assert.True(response.IsSuccessStatusCode);
    }

    [Fact]
    public async Task Takes_null_for_absent()
    {
        using var response = await _novita.PostChatAsync(_novita.Ask("hi", "\"temperature\":null,\"tools\":null,\"stop\":null"));

        Assert.True(response.IsSuccessStatusCode);
    }

    [Fact]
    public async Task Lets_everything_pass_when_a_request_says_so()
    {
        using var response = await _novita.PostChatAsync(_novita.Ask("hi", "\"temprature\":\"x\""), strict: false);

        Assert.True(response.IsSuccessStatusCode);
    }

    [Fact]
    public async Task Is_lenient_when_started_so_but_for_requests_that_ask()
    {
        await using var emulator = await ModelEmulator.StartAsync(options => options.Strict = false);
        using var client = new ServiceClient(emulator.RemodlAIAddress, "v1/", key: null);
        using var lenient = await client.PostChatAsync(client.Ask("hi", "\"unheard_of\":1"));
        var (status, _) = await client.RefusalAsync(client.Ask("hi", "\"unheard_of\":1"), strict: true);

        Assert.True(lenient.IsSuccessStatusCode);
        Assert.Equal(400, status);
    }
}
