using System.Text.Json;

namespace Novita.Remodl.Client.Tests.Chat;

/// <summary>What vLLM tells beside OpenAI's fields.</summary>
public class VllmExtrasTests
{
    [Fact]
    public void Probabilities_of_the_prompt_are_read_by_token()
    {
        var answer = Read("""
            "prompt_logprobs":[null,{"785":{"logprob":-1.5,"rank":2,"decoded_token":"The"},"32":{"logprob":-0.5,"rank":1,"decoded_token":"A"}},{"9":{}}]
            """);

        var tokens = answer.PromptLogprobs!.Tokens;
        Assert.Equal(3, tokens.Count);
        Assert.Empty(tokens[0]);
        Assert.Equal(new PromptLogprob { Logprob = -1.5, Rank = 2, DecodedToken = "The" }, tokens[1][785]);
        Assert.Equal(1, tokens[1][32].Rank);
        Assert.Equal(new PromptLogprob(), tokens[2][9]);
        Assert.Equal("3 tokens", answer.PromptLogprobs.ToString());
    }

    [Theory]
    [InlineData("""{"a":1}""")]
    [InlineData("""[[1],"x",{"no id":{"logprob":1},"7":5,"8":{"logprob":"low","rank":1.5,"decoded_token":3}}]""")]
    [InlineData("true")]
    public void Those_of_another_shape_are_kept(string json)
    {
        var answer = Read($"\"prompt_logprobs\":{json}");

        Assert.DoesNotContain(answer.PromptLogprobs!.Tokens, place => place.Values.Any(token => token.Logprob is not null));
        Fixture.AssertSame(Fixture.Parse(json), Fixture.ToJson(answer).GetProperty("prompt_logprobs"));
    }

    [Theory]
    [InlineData("\"###\"", "###", null)]
    [InlineData("151645", null, 151645)]
    [InlineData("[1.5]", null, null)]
    public void What_an_answer_stopped_at_is_a_text_or_a_token(string json, string? text, int? token)
    {
        var answer = Read($"\"choices\":[{{\"index\":0,\"stop_reason\":{json},\"message\":{{\"role\":\"assistant\",\"content\":\"a\"}}}}]");

        var reason = answer.Choices[0].StopReason!.Value;
        Assert.Equal((text, token), (reason.Text, reason.TokenId));
        Assert.Equal(json, reason.Json.GetRawText());
        Fixture.AssertSame(Fixture.Parse(json), Fixture.ToJson(answer).GetProperty("choices")[0].GetProperty("stop_reason"));
        Assert.Equal(reason, Read(JsonSerializer.Serialize(Fixture.ToJson(answer))[1..^1]).Choices[0].StopReason);
        Assert.NotEqual(default, reason);
    }

    [Fact]
    public void No_reason_is_none() =>
        Assert.Null(Read("\"choices\":[{\"index\":0,\"stop_reason\":null,\"message\":{\"role\":\"assistant\",\"content\":\"a\"}}]").Choices[0].StopReason);

    private static ChatCompletion Read(string fields) => Fixture.FromJson<ChatCompletion>($"{{{fields}}}");
}
