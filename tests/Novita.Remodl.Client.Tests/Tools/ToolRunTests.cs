using System.Net;
using System.Text.Json;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.Tools;

/// <summary>Runs of tools, over a mocked network.</summary>
public sealed class ToolRunTests
{
    private static readonly ModelTool Echo = Tool("echo", (arguments, _) => Task.FromResult($"<{arguments.GetRawText()}>"));

    [Fact]
    public async Task Calls_are_run_and_told()
    {
        using var wire = Answers.InTurn(Answers.Calls("a echo {\"x\":1}", "b echo {}"), Answers.Text("Done."));
        using var novita = Clients.Novita(wire);
        var run = await novita.RunToolsAsync("m", "Go", [Echo]);

        Assert.Equal("Done.", run.Text);
        Assert.Equal(["user", "assistant", "tool", "tool", "assistant"], run.Messages.Select(message => message.Role.Value));
        Assert.Equal([2, 0], run.Rounds.Select(round => round.Calls.Count));
        Assert.Empty(run.PendingCalls);
        Assert.Equal((17L, 5L, 22L, 4L, 1L), (run.Usage!.PromptTokens, run.Usage.CompletionTokens, run.Usage.TotalTokens, run.Usage.CachedTokens, run.Usage.ReasoningTokens));
        JsonAssert.Equal(Fixture.Text("Tools/second-request.json"), wire.Sent[1].Body);
    }

    [Theory]
    [InlineData("required")]
    [InlineData("""{"type":"function","function":{"name":"echo"}}""")]
    public async Task What_must_be_called_must_be_so_once(string choice)
    {
        using var wire = Answers.InTurn(Answers.Calls("a echo {}"), Answers.Calls("b echo {}"), Answers.Text("Done."));
        using var novita = Clients.Novita(wire);
        var request = Ask() with { ToolChoice = choice[0] == '{' ? ToolChoice.FromJson(JsonElement.Parse(choice)) : choice };
        await novita.RunToolsAsync(request, [Echo]);

        JsonAssert.Equal(choice[0] == '{' ? choice : $"\"{choice}\"", Choice(wire, 0));
        Assert.Equal(["\"auto\"", "\"auto\""], [Choice(wire, 1), Choice(wire, 2)]);
    }

    [Fact]
    public async Task Tools_that_are_allowed_stay_so()
    {
        using var wire = Answers.InTurn(Answers.Calls("a echo {}"), Answers.Text("Done."));
        using var novita = Clients.Novita(wire);
        await novita.RunToolsAsync(Ask() with { ToolChoice = ToolChoice.Allowed("required", "echo") }, [Echo]);

        JsonAssert.Equal("""{"type":"allowed_tools","allowed_tools":{"mode":"auto","tools":[{"type":"function","function":{"name":"echo"}}]}}""", Choice(wire, 1));
    }

    [Theory]
    [InlineData("a nowhere {}", ToolCallStatus.UnknownTool, "Error: There is no tool 'nowhere'. There are: echo, fail.")]
    [InlineData("a echo {\"x\":", ToolCallStatus.InvalidArguments, "Error: The arguments are not valid JSON. Call again with a JSON object.")]
    [InlineData("a echo {\"x\":\"no\"}", ToolCallStatus.InvalidArguments, "Error: The arguments do not fit: $.x is the string \"no\"; it has to be an integer.")]
    [InlineData("a echo [1]", ToolCallStatus.InvalidArguments, "Error: The arguments are an array; they have to be an object.")]
    [InlineData("a fail {}", ToolCallStatus.Failed, "Error: It is broken.")]
    public async Task What_goes_wrong_is_told_to_the_model(string call, ToolCallStatus status, string text)
    {
        using var wire = Answers.InTurn(Answers.Calls(call), Answers.Text("Sorry."));
        using var novita = Clients.Novita(wire);
        var run = await novita.RunToolsAsync("m", "Go", [Echo, Failing()]);

        var outcome = Assert.Single(run.Rounds[0].Calls);
        Assert.Equal((status, text), (outcome.Status, outcome.Text));
        Assert.True(outcome.IsError);
        Assert.Equal("Sorry.", run.Text);
        Assert.Contains(JsonSerializer.Serialize(text, ReadableJson), wire.Sent[1].Body!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arguments_that_were_cut_are_told_as_cut()
    {
        using var wire = Answers.InTurn(Answers.CallsEnding("length", "a echo {\"x\":"), Answers.Text("Sorry."));
        using var novita = Clients.Novita(wire);
        var run = await novita.RunToolsAsync("m", "Go", [Echo]);

        Assert.Contains("cut off at the token limit", run.Rounds[0].Calls[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_told_of_an_exception_can_be_chosen()
    {
        using var wire = Answers.InTurn(Answers.Calls("a fail {}"), Answers.Text("Sorry."));
        using var novita = Clients.Novita(wire);
        var run = await novita.RunToolsAsync("m", "Go", [Failing()], new() { DescribeError = _ => "not now" });

        Assert.Equal("Error: not now", run.Rounds[0].Calls[0].Text);
        Assert.IsType<InvalidTimeZoneException>(run.Rounds[0].Calls[0].Exception);
    }

    [Fact]
    public async Task Results_are_told_in_the_order_of_the_calls_whichever_ends_first()
    {
        using var wire = Answers.InTurn(Answers.Calls("a wait {\"x\":0}", "b wait {\"x\":1}", "c wait {\"x\":2}"), Answers.Text("Done."));
        using var novita = Clients.Novita(wire);
        var gates = Enumerable.Range(0, 3).Select(_ => new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously)).ToArray();
        var tool = Tool("wait", (arguments, _) => gates[arguments.GetProperty("x").GetInt32()].Task);
        var finished = new List<string>();
        gates[2].SetResult("third");
        await foreach (var step in novita.StreamToolsAsync(Ask(), [tool]))
        {
            if (step is ToolCallFinishedEvent { Outcome: var outcome })
            {
                finished.Add(outcome.Text);
                gates[finished.Count == 1 ? 1 : 0].TrySetResult(finished.Count == 1 ? "second" : "first");
            }
            else if (step is ToolRunEndedEvent { Result: var run })
            {
                Assert.Equal(["first", "second", "third"], run.Messages.Where(message => message.Role == MessageRole.Tool).Select(message => message.Text));
                Assert.Equal(["a", "b", "c"], run.Messages.Where(message => message.Role == MessageRole.Tool).Select(message => message.ToolCallId));
            }
        }

        Assert.Equal(["third", "second", "first"], finished);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task No_more_run_at_once_than_may(int most)
    {
        using var wire = Answers.InTurn(Answers.Calls("a t {}", "b t {}", "c t {}", "d t {}", "e t {}"), Answers.Text("Done."));
        using var novita = Clients.Novita(wire);
        var running = 0;
        var peak = 0;
        var tool = Tool("t", async (_, _) =>
        {
            InterlockedMax(ref peak, Interlocked.Increment(ref running));
            await Task.Yield();
            Interlocked.Decrement(ref running);
            return "";
        });
        var run = await novita.RunToolsAsync("m", "Go", [tool], new() { MaxParallelCalls = most });

        Assert.Equal(5, run.Rounds[0].Calls.Count);
        Assert.InRange(peak, 1, most);
    }

    [Fact]
    public async Task Calls_run_at_once()
    {
        using var wire = Answers.InTurn(Answers.Calls("a t {}", "b t {}"), Answers.Text("Done."));
        using var novita = Clients.Novita(wire);
        using var both = new Barrier(2);
        // Each blocks until the other has come.
        var tool = Tool("t", (_, _) => Task.FromResult(both.SignalAndWait(TimeSpan.FromSeconds(30), CancellationToken.None) ? "met" : "alone"));
        var run = await novita.RunToolsAsync("m", "Go", [tool]);

        Assert.All(run.Rounds[0].Calls, outcome => Assert.Equal("met", outcome.Text));
    }

    [Fact]
    public async Task Rounds_have_an_end_and_can_be_taken_up_again()
    {
        using var wire = Answers.InTurn(Answers.Calls("a echo {}"), Answers.Calls("b echo {}"), Answers.Text("Done."));
        using var novita = Clients.Novita(wire);
        var failure = await Assert.ThrowsAsync<ToolRunException>(() => novita.RunToolsAsync("m", "Go", [Echo], new() { MaxRounds = 2 }));

        Assert.Contains("after 2 rounds", failure.Message, StringComparison.Ordinal);
        Assert.Equal("novita", failure.Provider);
        var before = failure.ToolRun!;
        Assert.Equal(["user", "assistant", "tool", "assistant"], before.Messages.Select(message => message.Role.Value));
        Assert.Equal("b", Assert.Single(before.PendingCalls).Id);
        Assert.Equal(20, before.Usage!.TotalTokens);

        var after = await novita.RunToolsAsync(Ask() with { Messages = before.Messages }, [Echo]);
        Assert.Equal("Done.", after.Text);
        Assert.Equal(["user", "assistant", "tool", "assistant", "tool", "assistant"], after.Messages.Select(message => message.Role.Value));
        Assert.Equal(3, wire.Sent.Count);
    }

    [Fact]
    public async Task The_last_round_can_be_made_an_answer()
    {
        using var wire = Answers.InTurn(Answers.Calls("a echo {}"), Answers.Text("Done."));
        using var novita = Clients.Novita(wire);
        await novita.RunToolsAsync("m", "Go", [Echo], new() { MaxRounds = 2, AnswerInLastRound = true });

        Assert.Equal("\"none\"", Choice(wire, 1));
    }

    [Theory]
    [InlineData("fail {}", "It is broken.")]
    [InlineData("nowhere {}", "There is no tool 'nowhere'")]
    [InlineData("echo {", "not valid JSON")]
    public async Task A_tool_that_fails_can_end_the_run(string call, string problem)
    {
        using var wire = Answers.InTurn(Answers.Calls("a echo {}", $"b {call}"), Answers.Text("Done."));
        using var novita = Clients.Novita(wire);
        var failure = await Assert.ThrowsAsync<ToolRunException>(() => novita.RunToolsAsync("m", "Go", [Echo, Failing()], new() { ThrowOnToolError = true, MaxParallelCalls = 1 }));

        Assert.Contains(problem, failure.Message, StringComparison.Ordinal);
        Assert.Equal("b", failure.Outcome!.Call.Id);
        Assert.Equal("b", failure.ToolRun!.PendingCalls[^1].Id);
        Assert.Equal("assistant", failure.ToolRun.Messages[1].Role.Value);
    }

    [Fact]
    public async Task What_came_before_a_failure_of_the_service_is_kept()
    {
        using var wire = Answers.ThenFailing(HttpStatusCode.PaymentRequired, """{"code":402,"reason":"NOT_ENOUGH_BALANCE","message":"no money"}""", Answers.Calls("a echo {}"));
        using var novita = Clients.Novita(wire);
        var failure = await Assert.ThrowsAsync<InsufficientBalanceException>(() => novita.RunToolsAsync("m", "Go", [Echo]));

        Assert.Equal(["user", "assistant", "tool"], failure.ToolRun!.Messages.Select(message => message.Role.Value));
        Assert.Equal("Hm.", failure.ToolRun.Messages[1].Reasoning);
        Assert.Equal(10, failure.ToolRun.Usage!.TotalTokens);
    }

    [Fact]
    public async Task Equal_and_missing_ids_are_made_to_differ()
    {
        using var wire = Answers.InTurn(Answers.Calls("same echo {\"x\":1}", "same echo {\"x\":2}", " echo {\"x\":3}"), Answers.Text("Done."));
        using var novita = Clients.Novita(wire);
        var run = await novita.RunToolsAsync("m", "Go", [Echo]);

        var ids = run.Messages[1].ToolCalls!.Select(call => call.Id).ToArray();
        Assert.Equal("same", ids[0]);
        Assert.Equal(3, ids.Distinct().Count());
        Assert.Equal(ids, run.Messages.Where(message => message.Role == MessageRole.Tool).Select(message => message.ToolCallId));
        Assert.Equal(["<{\"x\":1}>", "<{\"x\":2}>", "<{\"x\":3}>"], run.Messages.Where(message => message.Role == MessageRole.Tool).Select(message => message.Text));
    }

    [Fact]
    public async Task A_tool_without_code_is_left_to_the_caller()
    {
        using var wire = Answers.InTurn(Answers.Calls("a echo {}", "b mine {}"), Answers.Text("Done."));
        using var novita = Clients.Novita(wire);
        var request = Ask() with { Tools = [ToolDefinition.ForFunction("mine")] };
        var run = await novita.RunToolsAsync(request, [Echo]);

        Assert.Equal("b", Assert.Single(run.PendingCalls).Id);
        var stuck = await Assert.ThrowsAsync<ArgumentException>(() => novita.RunToolsAsync(request with { Messages = run.Messages }, [Echo]));
        Assert.Contains("'mine' (b)", stuck.Message, StringComparison.Ordinal);
        var done = await novita.RunToolsAsync(request with { Messages = [.. run.Messages, ChatCompletionMessage.Tool("b", "42")] }, [Echo]);
        Assert.Equal("Done.", done.Text);
    }

    [Fact]
    public async Task Calls_wait_for_approval()
    {
        using var wire = Answers.InTurn(Answers.Calls("a risky {\"x\":1}", "b risky {\"x\":2}", "c risky {\"x\":3}", "d risky {\"x\":4}"), Answers.Text("Done."));
        using var novita = Clients.Novita(wire);
        var ran = new List<string>();
        var asked = new List<string>();
        var risky = Tool("risky", (arguments, _) =>
        {
            ran.Add(arguments.GetRawText());
            return Task.FromResult("ran");
        }).WithApproval();
        var run = await novita.RunToolsAsync("m", "Go", [risky], new()
        {
            Approve = (request, _) =>
            {
                Assert.Empty(ran);
                Assert.Equal(1, request.Round);
                Assert.Equal("assistant", request.Messages[^1].Role.Value);
                asked.Add(request.Arguments.GetRawText());
                return Task.FromResult(asked.Count switch
                {
                    1 => ToolApproval.Denied("too early"),
                    2 => ToolApproval.Denied(),
                    3 => ToolApproval.Answered("from memory"),
                    _ => ToolApproval.Approved,
                });
            },
        });

        Assert.Equal(4, asked.Count);
        Assert.Equal(["{\"x\":4}"], ran);
        Assert.Equal(["The call was denied: too early", "The call was denied.", "from memory", "ran"], run.Rounds[0].Calls.Select(outcome => outcome.Text));
        Assert.Equal([ToolCallStatus.Denied, ToolCallStatus.Denied, ToolCallStatus.Answered, ToolCallStatus.Succeeded], run.Rounds[0].Calls.Select(outcome => outcome.Status));
    }

    [Fact]
    public async Task An_approval_that_throws_ends_the_run_and_loses_nothing()
    {
        using var wire = Answers.InTurn(Answers.Calls("a echo {}"), Answers.Text("Done."));
        using var novita = Clients.Novita(wire);
        var failure = await Assert.ThrowsAsync<ToolRunException>(() => novita.RunToolsAsync("m", "Go", [Echo], new() { Approve = (_, _) => throw new InvalidTimeZoneException("no screen") }));

        Assert.IsType<InvalidTimeZoneException>(failure.InnerException);
        Assert.Equal(2, failure.ToolRun!.Messages.Count);
    }

    [Fact]
    public async Task What_takes_too_long_is_given_up()
    {
        using var wire = Answers.InTurn(Answers.Calls("a slow {}"), Answers.Text("Done."));
        using var novita = Clients.Novita(wire);
        var time = new Http.ManualTime();
        var never = new TaskCompletionSource<string>();
        var run = novita.RunToolsAsync("m", "Go", [Tool("slow", (_, _) => never.Task)], new() { CallTimeout = TimeSpan.FromSeconds(2.5), TimeProvider = time });
        await time.AdvanceToNextTimerAsync();

        var outcome = Assert.Single((await run).Rounds[0].Calls);
        Assert.Equal((ToolCallStatus.TimedOut, "Error: The tool did not answer within 2.5 s."), (outcome.Status, outcome.Text));
        Assert.Equal(TimeSpan.FromSeconds(2.5), outcome.Duration);
    }

    [Fact]
    public async Task Cancelling_reaches_the_tools()
    {
        using var wire = Answers.InTurn(Answers.Calls("a wait {}"), Answers.Text("Done."));
        using var novita = Clients.Novita(wire);
        using var stop = new CancellationTokenSource();
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var tool = Tool("wait", async (_, token) =>
        {
            token.Register(cancelled.SetResult);
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
            return "";
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => novita.RunToolsAsync("m", "Go", [tool], cancellationToken: stop.Token));
        await cancelled.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Single(wire.Sent);
    }

    [Fact]
    public async Task Leaving_the_loop_ends_what_runs()
    {
        using var wire = Answers.InTurn(Answers.Calls("a quick {}", "b wait {}"), Answers.Text("Done."));
        using var novita = Clients.Novita(wire);
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var waits = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var wait = Tool("wait", async (_, token) =>
        {
            token.Register(cancelled.SetResult);
            waits.SetResult();
            await Task.Delay(Timeout.Infinite, token);
            return "";
        });
        var quick = Tool("quick", async (_, _) =>
        {
            await waits.Task;
            return "";
        });
        await foreach (var step in novita.StreamToolsAsync(Ask(), [quick, wait]))
        {
            if (step is ToolCallFinishedEvent)
            {
                break;
            }
        }

        await cancelled.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Single(wire.Sent);
    }

    [Fact]
    public async Task Custom_tools_take_text()
    {
        using var wire = Answers.InTurn(
            """{"choices":[{"index":0,"message":{"role":"assistant","content":null,"tool_calls":[{"id":"a","type":"custom","custom":{"name":"sql","input":"SELECT \"1\""}},{"id":"b","type":"function","function":{"name":"sql","arguments":"{\"input\":\"SELECT 2\"}"}}]},"finish_reason":"tool_calls"}]}""",
            Answers.Text("Done."));
        using var novita = Clients.Novita(wire);
        var run = await novita.RunToolsAsync("m", "Go", [ModelTool.CreateCustom("sql", "Asks.", (sql, _) => Task.FromResult($"ran {sql}"))]);

        Assert.Equal(["ran SELECT \"1\"", "ran SELECT 2"], run.Rounds[0].Calls.Select(outcome => outcome.Text));
        Assert.Null(run.Rounds[0].Completion.Usage);
        Assert.Equal(12, run.Usage!.TotalTokens);
    }

    [Fact]
    public async Task What_cannot_be_right_is_told_before_anything_is_sent()
    {
        using var wire = Answers.InTurn(Answers.Text("Done."));
        using var novita = Clients.Novita(wire);

        await Refused("'echo'", Ask(), [Echo, Echo]);
        await Refused("'echo'", Ask() with { Tools = [Echo.Definition] }, [Echo]);
        await Refused("N is 2", Ask() with { N = 2 }, [Echo]);
        await Refused("Approve", Ask(), [Echo.WithApproval()]);
        await Refused("MaxRounds is 0", Ask(), [Echo], new() { MaxRounds = 0 });
        await Refused("CallTimeout", Ask(), [Echo], new() { CallTimeout = TimeSpan.Zero });
        Assert.Throws<ArgumentException>(() => novita.StreamToolsAsync(Ask(), [Echo, Echo]));
        Assert.Empty(wire.Sent);

        async Task Refused(string problem, ChatCompletionRequest request, ModelTool[] tools, ToolRunOptions? options = null) =>
            Assert.Contains(problem, (await Assert.ThrowsAsync<ArgumentException>(() => novita.RunToolsAsync(request, tools, options))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_is_told_of_every_step()
    {
        using var wire = Answers.InTurn(Answers.Calls("a echo {}"), Answers.Text("Done."));
        using var novita = Clients.Novita(wire);
        var steps = new Steps();
        await novita.RunToolsAsync("m", "Go", [Echo], new() { Progress = steps });

        Assert.Equal(["ToolCallRequestedEvent", "ToolCallFinishedEvent", "ToolRoundEndedEvent", "ToolRoundEndedEvent", "ToolRunEndedEvent"], steps.Select(step => step.GetType().Name));
        Assert.Equal([1, 1, 1, 2, 2], steps.Select(step => step.Round));
    }

    private static readonly JsonSerializerOptions ReadableJson = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static ChatCompletionRequest Ask() => new() { Model = "m", Messages = ["Go"] };

    private static ModelTool Failing() => Tool("fail", (_, _) => throw new InvalidTimeZoneException("It is broken."));

    private static ModelTool Tool(string name, Func<JsonElement, CancellationToken, Task<string>> run) =>
        ModelTool.Create(ToolDefinition.ForFunction(name, null, JsonElement.Parse("""{"type":"object","properties":{"x":{"type":"integer"}}}""")), run);

    private static string Choice(Wire wire, int number) => JsonAssert.Parse(wire.Sent[number].Body!).GetProperty("tool_choice").GetRawText();

    private static void InterlockedMax(ref int target, int value)
    {
        for (var seen = target; value > seen; seen = target)
        {
            Interlocked.CompareExchange(ref target, value, seen);
        }
    }

    private sealed class Steps : List<ToolRunEvent>, IProgress<ToolRunEvent>
    {
        public void Report(ToolRunEvent value) => Add(value);
    }
}
