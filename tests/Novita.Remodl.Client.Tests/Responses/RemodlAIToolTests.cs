using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Tests.Chat;
using Novita.Remodl.Client.Tests.Rest;

namespace Novita.Remodl.Client.Tests.Responses;

/// <summary>Tools of responses are made what older servers take, as those of chats are.</summary>
public sealed class RemodlAIToolTests
{
    private const string Request = """
        {"model":"m","input":"a","tools":[
          {"type":"function","name":"f","parameters":{"type":"object","additionalProperties":false,"properties":{"strict":{"type":"boolean"}}},"strict":true,"cache_control":{"type":"ephemeral"}},
          {"type":"namespace","name":"n","tools":[{"type":"function","name":"g","parameters":{"additionalProperties":false},"strict":true}]},
          {"type":"code_interpreter","container":{"type":"auto"}}]}
        """;

    [Theory]
    [InlineData(true, """
        [{"type":"function","name":"f","parameters":{"type":"object","properties":{"strict":{"type":"boolean"}}}},
         {"type":"namespace","name":"n","tools":[{"type":"function","name":"g","parameters":{}}]},
         {"type":"code_interpreter","container":{"type":"auto"}}]
        """)]
    [InlineData(false, """
        [{"type":"function","name":"f","parameters":{"type":"object","additionalProperties":false,"properties":{"strict":{"type":"boolean"}}},"strict":true},
         {"type":"namespace","name":"n","tools":[{"type":"function","name":"g","parameters":{"additionalProperties":false},"strict":true}]},
         {"type":"code_interpreter","container":{"type":"auto"}}]
        """)]
    public async Task Schemas_are_cleaned_unless_the_option_says_no_and_cache_control_always(bool clean, string expected)
    {
        var wire = new RecordingHandler { Answer = _ => Task.FromResult(RecordingHandler.Json("""{"id":"resp_1","object":"response","status":"completed","output":[]}""")) };
        using var remodlAI = new RemodlAIClient(new RemodlAIOptions { ApiKey = "key", BaseAddress = new Uri("https://nova.example.com"), CleanToolSchemas = clean }, wire);

        await remodlAI.CreateResponseAsync(Fixture.FromJson<ResponseRequest>(Request));

        Fixture.AssertSame(Fixture.Parse(expected), Fixture.Parse(wire.Body!).GetProperty("tools"));
    }

    [Fact]
    public async Task Tools_that_need_no_change_are_sent_as_they_are()
    {
        var wire = new RecordingHandler { Answer = _ => Task.FromResult(RecordingHandler.Json("""{"id":"resp_1","object":"response","status":"completed","output":[]}""")) };
        using var remodlAI = new RemodlAIClient(new RemodlAIOptions { ApiKey = "key", BaseAddress = new Uri("https://nova.example.com") }, wire);

        await remodlAI.CreateResponseAsync(new ResponseRequest { Model = "m", Input = "a", Tools = [new FunctionTool { Name = "f", Parameters = Fixture.Parse("""{"type":"object"}""") }] });

        Assert.Equal("""{"model":"m","input":"a","tools":[{"type":"function","name":"f","parameters":{"type":"object"}}]}""", wire.Body);
    }
}
