using static Novita.Remodl.Client.Tests.Chat.CannedServer;

namespace Novita.Remodl.Client.Tests.Chat;

/// <summary>Pitfalls 13 to 20: what chunks hold.</summary>
public class ChunkContentTests
{
    private const string End = """{"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}""";

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("[null]")]
    public async Task Pitfall13_and_14_Chunks_without_choices_anywhere(string choices)
    {
        var empty = $$$$"""{"id":"x","choices":{{{{choices}}}},"usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3}}""";
        var completion = await AccumulateAsync(empty, """{"choices":[{"delta":{"content":"Hi"}}]}""", empty, End, empty, "[DONE]");
        Assert.Equal("Hi", completion.Text);
        Assert.Equal(3, completion.Usage!.TotalTokens);
    }

    [Fact]
    public async Task Pitfall14_Choices_may_be_absent()
    {
        using var server = new CannedServer(Events("""{"id":"x"}""", "{}", End));
        var chunks = await server.StreamAsync();
        Assert.Empty(chunks[0].Choices);
        Assert.Equal("", chunks[1].Text);
        Assert.Null(chunks[1].Reasoning);
    }

    [Theory]
    [InlineData("""{"choices":[{"index":0,"delta":null,"finish_reason":"length"}]}""")]
    [InlineData("""{"choices":[{"index":0,"finish_reason":"length"}]}""")]
    [InlineData("""{"choices":[{"finish_reason":"length","delta":7}]}""")]
    public async Task Pitfall15_The_reason_is_read_without_a_delta(string end) =>
        Assert.Equal(FinishReason.Length, (await AccumulateAsync("""{"choices":[{"delta":{"content":"Hi"}}]}""", end)).FinishReason);

    [Fact]
    public async Task Pitfall16_Null_members_take_nothing_away()
    {
        var completion = await AccumulateAsync(
            """{"id":"x","model":"m","choices":[{"index":0,"delta":{"role":"assistant","content":null,"tool_calls":[{"index":0,"id":"a","type":"function","function":{"name":"f","arguments":null}}]}}]}""",
            """{"id":null,"model":null,"created":null,"object":null,"choices":[{"index":null,"logprobs":null,"delta":{"role":null,"content":"Hi","refusal":null,"audio":null,"annotations":null,"function_call":null,"reasoning":null,"reasoning_content":null,"reasoning_details":null,"tool_calls":null}}]}""",
            """{"choices":[{"index":0,"delta":{"tool_calls":[null,{"index":0,"id":null,"type":null,"function":{"name":null,"arguments":"{\"a\":1}"}}]}}]}""",
            """{"choices":[{"index":0,"delta":{"annotations":[null],"reasoning_details":[null],"tool_calls":[{"index":0,"function":null}]},"finish_reason":"tool_calls"}]}""");
        Assert.Equal("x", completion.Id);
        Assert.Equal("m", completion.Model);
        Assert.Equal("Hi", completion.Text);
        var call = Assert.Single(completion.ToolCalls);
        Assert.Equal(("a", "f", """{"a":1}"""), (call.Id, call.Function!.Name, call.Function.Arguments));
    }

    [Theory]
    [InlineData("\"\"", null)]
    [InlineData("null", null)]
    [InlineData("\"eos\"", "eos")]
    [InlineData("\"insufficient_system_resource\"", "insufficient_system_resource")]
    [InlineData("\"abort\"", "abort")]
    public async Task Pitfall17_Any_reason_is_read(string onWire, string? expected)
    {
        var chunk = $$$$"""{"choices":[{"index":0,"delta":{"content":"Hi"},"finish_reason":{{{{onWire}}}}}]}""";
        Assert.Equal(expected, (await AccumulateAsync(chunk, "[DONE]")).FinishReason?.Value);
        var whole = $$$$"""{"choices":[{"index":0,"message":{"role":"assistant","content":"Hi"},"finish_reason":{{{{onWire}}}}}]}""";
        Assert.Equal(expected, (await CompleteAsync(whole)).FinishReason?.Value);
    }

    [Fact]
    public async Task Pitfall17_An_empty_reason_is_no_end()
    {
        using var server = new CannedServer(Events("""{"choices":[{"index":0,"delta":{"content":"Hi"},"finish_reason":""}]}"""));
        await Assert.ThrowsAsync<StreamInterruptedException>(() => server.StreamAsync());
    }

    [Fact]
    public async Task Pitfall18_The_chunk_with_the_reason_may_hold_all_else_and_text_may_follow()
    {
        var completion = await AccumulateAsync(
            """{"choices":[{"delta":{"content":"Hi","tool_calls":[{"id":"a","function":{"name":"f","arguments":"{}"}}]},"finish_reason":"stop"}],"usage":{"total_tokens":3}}""",
            """{"choices":[{"delta":{"content":"!"}}]}""");
        Assert.Equal("Hi!", completion.Text);
        Assert.Equal(FinishReason.Stop, completion.FinishReason);
        Assert.Single(completion.ToolCalls);
        Assert.Equal(3, completion.Usage!.TotalTokens);
    }

    [Theory]
    [InlineData("1754041200", 1754041200L)]
    [InlineData("1754041200.75", 1754041200L)]
    [InlineData("1754041200123", 1754041200L)]
    [InlineData("1754041200123456", 1754041200L)]
    [InlineData("\"1754041200\"", 1754041200L)]
    [InlineData("0", 0L)]
    [InlineData("null", null)]
    [InlineData("\"yesterday\"", null)]
    public async Task Pitfall18_Created_is_in_seconds_however_it_came(string onWire, long? expected)
    {
        var completion = await CompleteAsync($$$$"""{"created":{{{{onWire}}}},"choices":[{"message":{"content":"Hi"}}]}""");
        Assert.Equal(expected, completion.Created);
        Assert.Equal("Hi", completion.Text);
        using var server = new CannedServer(Events($$$$"""{"created":{{{{onWire}}}},"choices":[]}""", End));
        Assert.Equal(expected, (await server.StreamAsync())[0].Created);
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("\"1\"", 1)]
    [InlineData("1.0", 1)]
    [InlineData("4294967297", 0)]
    [InlineData("\"4294967297\"", 0)]
    [InlineData("1e300", 0)]
    public void Pitfall18_An_index_is_never_cut_to_another(string onWire, int expected)
    {
        var chunk = Fixture.FromJson<ChatCompletionChunk>($$$$"""{"choices":[{"index":{{{{onWire}}}}}]}""");
        Assert.Equal(expected, chunk.Choices[0].Index);
    }

    [Fact]
    public async Task Pitfall19_The_last_usage_counts()
    {
        var completion = await AccumulateAsync(
            """{"choices":[{"delta":{"content":"a"}}],"usage":{"prompt_tokens":5,"completion_tokens":1,"total_tokens":6}}""",
            """{"choices":[{"delta":{"content":"b"}}],"usage":{"prompt_tokens":5,"completion_tokens":2,"total_tokens":7}}""",
            """{"choices":[{"delta":{},"finish_reason":"stop"}],"usage":null}""");
        Assert.Equal((5, 2, 7), (completion.Usage!.PromptTokens, completion.Usage.CompletionTokens, completion.Usage.TotalTokens));
    }

    [Fact]
    public async Task Pitfall19_A_count_that_is_null_or_a_float_leaves_the_others()
    {
        var usage = (await CompleteAsync("""{"choices":[{"message":{}}],"usage":{"prompt_tokens":5,"completion_tokens":null,"total_tokens":7.0}}""")).Usage!;
        Assert.Equal((5, 0, 7), (usage.PromptTokens, usage.CompletionTokens, usage.TotalTokens));
    }

    [Theory]
    [InlineData("""{"reasoning":"Hm."}""", """{"reasoning":"Hm."}""")]
    [InlineData("""{"reasoning_content":"Hm."}""", """{"reasoning_content":"Hm."}""")]
    [InlineData("""{"reasoning":"Hm.","reasoning_content":"Hm."}""", """{"reasoning":"Hm.","reasoning_content":"Hm."}""")]
    [InlineData("""{"reasoning":"","reasoning_content":"Hm."}""", """{"reasoning_content":"Hm."}""")]
    [InlineData("""{"reasoning":"Hm.","reasoning_content":""}""", """{"reasoning":"Hm."}""")]
    [InlineData("""{"reasoning_details":[{"type":"reasoning.text","index":0,"text":"Hm."}]}""", """{"reasoning_details":[{"type":"reasoning.text","index":0,"text":"Hm."}]}""")]
    [InlineData("""{"reasoning_content":"","reasoning_details":[{"type":"reasoning.text","text":"Hm."}]}""", """{"reasoning_content":"","reasoning_details":[{"type":"reasoning.text","text":"Hm."}]}""")]
    public async Task Pitfall20_Reasoning_is_read_once_under_any_name_and_replayed_under_its_own(string delta, string replayed)
    {
        using var server = new CannedServer(Events($$$$"""{"choices":[{"delta":{{{{delta}}}}}]}""", """{"choices":[{"delta":{"content":"Hi"},"finish_reason":"stop"}]}"""));
        var chunks = await server.StreamAsync();
        Assert.Equal("Hm.", chunks[0].Reasoning);
        var message = (await server.StreamToCompletionAsync()).Message!;
        Assert.Equal("Hm.", message.Reasoning);
        Fixture.AssertSame(Fixture.Parse($$$$"""{"role":"assistant","content":"Hi",{{{{replayed[1..]}}}}"""), Fixture.ToJson(message));
        Assert.Equal("Hm.", (await CompleteAsync($$$$"""{"choices":[{"message":{{{{delta}}}}}]}""")).Message!.Reasoning);
    }

    [Fact]
    public async Task Pitfall20_Both_names_with_different_texts_are_kept()
    {
        var chunk = Fixture.FromJson<ChatCompletionChunk>("""{"choices":[{"delta":{"reasoning":"A","reasoning_content":"B"}}]}""");
        Assert.Equal("A", chunk.Reasoning);
        Assert.Equal("B", chunk.Choices[0].Delta.AdditionalProperties!["reasoning_content"].GetString());
        var whole = await CompleteAsync("""{"choices":[{"message":{"content":"x","reasoning":"A","reasoning_content":"B"}}]}""");
        Assert.Equal("A", whole.Message!.Reasoning);
        Fixture.AssertSame(Fixture.Parse("""{"role":"assistant","content":"x","reasoning":"A","reasoning_content":"B"}"""), Fixture.ToJson(whole.Message));
    }

    [Theory]
    [InlineData("\"index\":0,")]
    [InlineData("\"id\":\"r1\",")]
    [InlineData("")]
    public async Task Pitfall20_Fragments_of_a_detail_become_one(string mark)
    {
        var message = (await AccumulateAsync(
            $$$$"""{"choices":[{"delta":{"reasoning_details":[{"type":"reasoning.text",{{{{mark}}}}"format":"f","text":"The "}]}}]}""",
            $$$$"""{"choices":[{"delta":{"reasoning_details":[{"type":"reasoning.text",{{{{mark}}}}"text":"end","signature":"s"}]}}]}""",
            """{"choices":[{"delta":{"reasoning_details":[{"type":"reasoning.encrypted","index":1,"data":"xyz"}]},"finish_reason":"stop"}]}""")).Message!;
        Assert.Equal(2, message.ReasoningDetails!.Count);
        Assert.Equal(("The end", "f", "s"), (message.ReasoningDetails[0].Text, message.ReasoningDetails[0].Format, message.ReasoningDetails[0].Signature));
        Assert.Equal("xyz", message.ReasoningDetails[1].Data);
        Assert.Equal("The end", message.Reasoning);
    }

    [Fact]
    public async Task Reasoning_alone_leaves_an_empty_text_that_can_be_sent_back()
    {
        var message = (await AccumulateAsync("""{"choices":[{"delta":{"reasoning":"Hm"},"finish_reason":"length"}]}""")).Message!;
        Fixture.AssertSame(Fixture.Parse("""{"role":"assistant","content":"","reasoning":"Hm"}"""), Fixture.ToJson(message));
    }

    [Fact]
    public async Task Sound_is_joined_as_bytes()
    {
        var audio = (await AccumulateAsync(
            """{"choices":[{"delta":{"audio":{"id":"a1","transcript":"Good "}}}]}""",
            """{"choices":[{"delta":{"audio":{"data":"AQ=="}}}]}""",
            """{"choices":[{"delta":{"audio":{"data":"AgM=","transcript":"day"}}}]}""",
            """{"choices":[{"delta":{"audio":{"expires_at":1754041200}},"finish_reason":"stop"}]}""")).Message!.Audio!;
        Assert.Equal(("a1", "AQID", "Good day", 1754041200), (audio.Id, audio.Data, audio.Transcript, audio.ExpiresAt));
    }

    [Theory]
    [InlineData("AQI", "D", "AQID")]
    [InlineData("!", "?", "!?")]
    public async Task Sound_that_was_cut_as_text_is_joined_as_text(string first, string second, string expected)
    {
        var completion = await AccumulateAsync(
            $$$$"""{"choices":[{"delta":{"audio":{"data":"{{{{first}}}}"}}}]}""",
            $$$$"""{"choices":[{"delta":{"audio":{"data":"{{{{second}}}}"}},"finish_reason":"stop"}]}""");
        Assert.Equal(expected, completion.Message!.Audio!.Data);
        Assert.Null(completion.Message.Audio.Transcript);
    }

    [Fact]
    public async Task Half_a_character_joins_the_other_half()
    {
        var completion = await AccumulateAsync(
            """{"choices":[{"delta":{"content":"\ud83c"}}]}""", """{"choices":[{"delta":{"content":"\udf0d \"\n\t\\"},"finish_reason":"stop"}]}""");
        Assert.Equal("🌍 \"\n\t\\", completion.Text);
    }

    [Fact]
    public async Task The_pieces_of_an_answer_come_together()
    {
        var completion = await AccumulateAsync(
            """{"choices":[{"index":1,"delta":{"content":"B"}},{"index":0,"delta":{"content":"A"}}]}""",
            """{"choices":[{"index":0,"delta":{"refusal":"No"},"logprobs":{"content":[{"token":"A","logprob":-0.5}]},"token_ids":[7],"x":1}]}""",
            """{"choices":[{"index":1,"delta":{"annotations":[{"type":"url_citation","url_citation":{"url":"u"}}],"y":2},"finish_reason":"stop"}]}""",
            """{"choices":[{"index":0,"delta":{"function_call":{"name":"f","arguments":"{\"a\""}},"token_ids":[8],"finish_reason":"stop","stop_reason":3},{"index":0,"delta":{"function_call":{"arguments":":1}"}}}],"z":3,"metrics":{"t":1}}""");
        Fixture.AssertSame(
            Fixture.Parse("""
                {"object":"chat.completion","z":3,"metrics":{"t":1},"choices":[
                  {"index":0,"message":{"role":"assistant","content":"A","refusal":"No","function_call":{"name":"f","arguments":"{\"a\":1}"}},"logprobs":{"content":[{"token":"A","logprob":-0.5}]},"token_ids":[7,8],"finish_reason":"stop","stop_reason":3,"x":1},
                  {"index":1,"message":{"role":"assistant","content":"B","annotations":[{"type":"url_citation","url_citation":{"url":"u"}}],"y":2},"finish_reason":"stop"}]}
                """),
            Fixture.ToJson(completion));
        Assert.NotNull(completion.Metrics);
    }
}
