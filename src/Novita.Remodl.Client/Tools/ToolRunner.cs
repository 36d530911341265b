using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Novita.Remodl.Client;

/// <summary>One run: asks the model, runs what it calls, and asks again until it answers.</summary>
internal sealed class ToolRunner
{
    private readonly IModelProvider _provider;
    private readonly ChatCompletionRequest _request;
    private readonly ToolRunOptions _options;
    private readonly bool _streams;
    private readonly Dictionary<string, ModelTool> _tools = new(StringComparer.Ordinal);
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);
    private readonly List<ChatCompletionMessage> _messages;
    private readonly List<ToolRound> _rounds = [];

    public ToolRunner(IModelProvider provider, ChatCompletionRequest request, IReadOnlyList<ModelTool> tools, ToolRunOptions? options, bool streams)
    {
        ArgumentNullException.ThrowIfNull(provider);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(tools);
        _provider = provider;
        _options = options ?? new();
        _streams = streams;
        _messages = [.. request.Messages ?? []];
        Check(request, _options);
        foreach (var definition in request.Tools ?? [])
        {
            _declared.Add(definition?.Function?.Name ?? definition?.Custom?.Name ?? "");
        }

        foreach (var tool in tools)
        {
            Add(tool);
        }

        _request = request with { Tools = [.. request.Tools ?? [], .. tools.Select(tool => tool.Definition)] };
    }

    public async Task<ToolRunResult> RunToEndAsync(CancellationToken cancellationToken)
    {
        await foreach (var _ in RunAsync(cancellationToken).ConfigureAwait(false))
        {
            // Progress is told of it.
        }

        return Result();
    }

    public async IAsyncEnumerable<ToolRunEvent> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (OpenCalls() is { Count: > 0 } left)
        {
            await foreach (var step in RunCallsAsync(0, left, isCut: false, cancellationToken).ConfigureAwait(false))
            {
                yield return step;
            }

            if (OpenCalls() is [var unanswered, ..])
            {
                throw Unanswered(unanswered, _messages);
            }
        }

        for (var round = 1; ; round++)
        {
            ChatCompletion? whole = null;
            if (_streams)
            {
                var accumulator = new ChatCompletionAccumulator();
                var chunks = _provider.StreamChatAsync(RequestOf(round), cancellationToken).GetAsyncEnumerator(cancellationToken);
                await using (chunks.ConfigureAwait(false))
                {
                    while (await NextAsync(chunks).ConfigureAwait(false))
                    {
                        accumulator.Add(chunks.Current);
                        yield return Tell(new ToolRunChunkEvent { Round = round, Chunk = chunks.Current });
                    }
                }

                whole = accumulator.ToCompletion();
            }

            var completion = ToolCallIds.MakeDistinct(whole ?? await CompleteAsync(round, cancellationToken).ConfigureAwait(false));
            _rounds.Add(new() { Number = round, Completion = completion });
            if (completion.Message is { } message)
            {
                _messages.Add(message);
            }

            var calls = completion.ToolCalls;
            if (calls.Count > 0 && round >= _options.MaxRounds)
            {
                foreach (var call in calls)
                {
                    yield return Tell(Requested(round, call));
                }

                throw Failed(FormattableString.Invariant($"The model still calls tools ({string.Join(", ", calls.Select(NameOf))}) after {round} rounds. Raise ToolRunOptions.MaxRounds, set AnswerInLastRound, or run ToolRun.Messages again to go on."));
            }

            await foreach (var step in RunCallsAsync(round, calls, completion.FinishReason == FinishReason.Length, cancellationToken).ConfigureAwait(false))
            {
                yield return step;
            }

            yield return Tell(new ToolRoundEndedEvent { Round = round, Result = _rounds[^1] });
            if (calls.Count == 0 || OpenCalls().Count > 0)
            {
                yield return Tell(new ToolRunEndedEvent { Round = round, Result = Result() });
                yield break;
            }
        }
    }

    private async IAsyncEnumerable<ToolRunEvent> RunCallsAsync(int round, IReadOnlyList<ToolCall> calls, bool isCut, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (calls.Count == 0)
        {
            yield break;
        }

        foreach (var call in calls)
        {
            yield return Tell(Requested(round, call));
        }

        var outcomes = new ToolCallOutcome?[calls.Count];
        var ready = new Queue<(int At, ModelTool Tool, JsonElement Arguments)>();
        for (var i = 0; i < calls.Count; i++)
        {
            if (!_tools.ContainsKey(NameOf(calls[i])) && _declared.Contains(NameOf(calls[i])))
            {
                // The caller answers it.
                continue;
            }

            outcomes[i] = Prepare(calls[i], isCut, out var tool, out var arguments);
            if (outcomes[i] is null && _options.Approve is not null)
            {
                outcomes[i] = await ApproveAsync(round, calls[i], tool!, arguments, outcomes, cancellationToken).ConfigureAwait(false);
            }

            if (outcomes[i] is { } outcome)
            {
                yield return Tell(new ToolCallFinishedEvent { Round = round, Outcome = outcome });
                ThrowIfFatal(outcome, outcomes);
            }
            else
            {
                ready.Enqueue((i, tool!, arguments));
            }
        }

        using var abort = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var running = new List<Task<(int At, ToolCallOutcome Outcome)>>();
        try
        {
            while (ready.Count > 0 || running.Count > 0)
            {
                while (running.Count < _options.MaxParallelCalls && ready.TryDequeue(out var next))
                {
                    running.Add(InvokeAsync(next.At, calls[next.At], next.Tool, next.Arguments, abort.Token));
                }

                var done = await Task.WhenAny(running).ConfigureAwait(false);
                running.Remove(done);
                cancellationToken.ThrowIfCancellationRequested();
                var (at, outcome) = await done.ConfigureAwait(false);
                outcomes[at] = outcome;
                yield return Tell(new ToolCallFinishedEvent { Round = round, Outcome = outcome });
                ThrowIfFatal(outcome, outcomes);
            }
        }
        finally
        {
            // Whoever leaves early, leaves nothing running behind.
            await abort.CancelAsync().ConfigureAwait(false);
        }

        Keep(outcomes);
    }

    // Null when the call may run.
    private ToolCallOutcome? Prepare(ToolCall call, bool isCut, out ModelTool? tool, out JsonElement arguments)
    {
        arguments = default;
        if (!_tools.TryGetValue(NameOf(call), out tool))
        {
            var names = _tools.Count == 0 ? "There are none." : $"There are: {string.Join(", ", _tools.Keys)}.";
            return Problem(call, ToolCallStatus.UnknownTool, $"There is no tool '{NameOf(call)}'. {names}");
        }

        if (!ToolInput.TryRead(call, tool, out arguments))
        {
            return Problem(call, ToolCallStatus.InvalidArguments, isCut ? "The arguments were cut off at the token limit. Call again with shorter ones." : "The arguments are not valid JSON. Call again with a JSON object.");
        }

        return null;
    }

    private async Task<ToolCallOutcome?> ApproveAsync(int round, ToolCall call, ModelTool tool, JsonElement arguments, ToolCallOutcome?[] outcomes, CancellationToken cancellationToken)
    {
        ToolApproval approval;
        try
        {
            var request = new ToolApprovalRequest { Tool = tool, Call = call, Arguments = arguments, Round = round, Messages = [.. _messages] };
            approval = await _options.Approve!(request, cancellationToken).ConfigureAwait(false)
                ?? throw new InvalidOperationException("Approve returned null. Return ToolApproval.Approved, Denied(…) or Answered(…).");
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Keep(outcomes);
            throw Failed($"The approval of '{tool.Name}' threw: {e.Message}", e);
        }

        return approval.Status is { } status ? new() { Call = call, Status = status, Text = approval.Text! } : null;
    }

    private async Task<(int At, ToolCallOutcome Outcome)> InvokeAsync(int at, ToolCall call, ModelTool tool, JsonElement arguments, CancellationToken cancellationToken)
    {
        var time = _options.TimeProvider;
        var start = time.GetTimestamp();
        using var timeout = _options.CallTimeout is { } limit ? new CancellationTokenSource(limit, time) : new CancellationTokenSource();
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        var outcome = new ToolCallOutcome { Call = call, Status = ToolCallStatus.Succeeded, Text = "" };
        try
        {
            // Away from this thread, so that a tool that blocks holds up no other; and not longer than allowed, although it may not listen.
            var text = await Task.Run(() => tool.InvokeAsync(arguments, either.Token), either.Token).WaitAsync(either.Token).ConfigureAwait(false);
            outcome = outcome with { Text = text ?? "null" };
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            outcome = e switch
            {
                _ when timeout.IsCancellationRequested => Problem(call, ToolCallStatus.TimedOut, FormattableString.Invariant($"The tool did not answer within {_options.CallTimeout!.Value.TotalSeconds:0.###} s."), e),
                ToolArgumentsException => Problem(call, ToolCallStatus.InvalidArguments, e.Message, e),
                _ => Problem(call, ToolCallStatus.Failed, _options.DescribeError?.Invoke(e) ?? e.Message, e),
            };
        }

        return (at, outcome with { Duration = time.GetElapsedTime(start) });
    }

    private void ThrowIfFatal(ToolCallOutcome outcome, ToolCallOutcome?[] outcomes)
    {
        if (_options.ThrowOnToolError && outcome.IsError)
        {
            // The call stays open, so that running the messages again tries it again.
            Keep([.. outcomes.Where(other => !ReferenceEquals(other, outcome))]);
            throw Failed($"The call of '{outcome.ToolName}' failed: {outcome.Exception?.Message ?? outcome.Text}", outcome.Exception, outcome);
        }
    }

    private void Keep(ToolCallOutcome?[] outcomes)
    {
        var kept = outcomes.OfType<ToolCallOutcome>().ToArray();
        _messages.AddRange(kept.Select(outcome => outcome.ToMessage()));
        if (_rounds.Count > 0)
        {
            _rounds[^1] = _rounds[^1] with { Calls = kept };
        }
    }

    private async ValueTask<bool> NextAsync(IAsyncEnumerator<ChatCompletionChunk> chunks)
    {
        try
        {
            return await chunks.MoveNextAsync().ConfigureAwait(false);
        }
        catch (ModelProviderException e)
        {
            e.AttachToolRun(Result());
            throw;
        }
    }

    private async Task<ChatCompletion> CompleteAsync(int round, CancellationToken cancellationToken)
    {
        try
        {
            return await _provider.CompleteChatAsync(RequestOf(round), cancellationToken).ConfigureAwait(false);
        }
        catch (ModelProviderException e)
        {
            e.AttachToolRun(Result());
            throw;
        }
    }

    private ChatCompletionRequest RequestOf(int round) => _request with
    {
        Messages = [.. _messages],
        ToolChoice = _options.AnswerInLastRound && round == _options.MaxRounds && _request.Tools!.Count > 0
            ? ToolChoice.None
            : round == 1 ? _request.ToolChoice : ToolChoices.WithoutForce(_request.ToolChoice),
    };

    private ToolRunResult Result() => new()
    {
        Messages = [.. _messages],
        Rounds = [.. _rounds],
        Usage = UsageTotals.Of(_rounds.Select(round => round.Completion.Usage)),
        PendingCalls = OpenCalls(),
    };

    private ToolRunException Failed(string message, Exception? cause = null, ToolCallOutcome? outcome = null)
    {
        var failure = new ToolRunException(message, new() { Provider = _provider.Name }, cause) { Outcome = outcome };
        failure.AttachToolRun(Result());
        return failure;
    }

    // The calls at the end of the conversation that no message answers.
    private List<ToolCall> OpenCalls()
    {
        var answered = new HashSet<string?>(StringComparer.Ordinal);
        for (var i = _messages.Count - 1; i >= 0; i--)
        {
            var message = _messages[i];
            if (message.Role != MessageRole.Tool)
            {
                return message.Role == MessageRole.Assistant ? [.. (message.ToolCalls ?? []).Where(call => !answered.Contains(call.Id))] : [];
            }

            answered.Add(message.ToolCallId);
        }

        return [];
    }

    private ToolCallRequestedEvent Requested(int round, ToolCall call) => new() { Round = round, Call = call, Tool = _tools.GetValueOrDefault(NameOf(call)) };

    private ToolRunEvent Tell(ToolRunEvent step)
    {
        _options.Progress?.Report(step);
        return step;
    }

    private void Add(ModelTool tool)
    {
        ArgumentNullException.ThrowIfNull(tool);
        if (_declared.Contains(tool.Name) || !_tools.TryAdd(tool.Name, tool))
        {
            throw new ArgumentException($"Two tools are called '{tool.Name}'. Give each a name of its own.", nameof(tool));
        }

        if (tool.RequiresApproval && _options.Approve is null)
        {
            throw new ArgumentException($"'{tool.Name}' must not run without being approved, and nothing approves. Set ToolRunOptions.Approve.", nameof(tool));
        }
    }

    private static void Check(ChatCompletionRequest request, ToolRunOptions options)
    {
        if (request.N > 1)
        {
            throw new ArgumentException(FormattableString.Invariant($"N is {request.N}; a run of tools follows one answer. Leave N out."), nameof(request));
        }

        if (options.MaxRounds < 1 || options.MaxParallelCalls < 1)
        {
            throw new ArgumentException(FormattableString.Invariant($"MaxRounds is {options.MaxRounds} and MaxParallelCalls {options.MaxParallelCalls}; both have to be at least 1."), nameof(options));
        }

        if (options.CallTimeout <= TimeSpan.Zero)
        {
            throw new ArgumentException(FormattableString.Invariant($"CallTimeout is {options.CallTimeout}; it has to be longer than nothing. Leave it out for no limit."), nameof(options));
        }
    }

    private static ArgumentException Unanswered(ToolCall call, IReadOnlyList<ChatCompletionMessage> messages) => new(
        $"Messages end with a call of '{NameOf(call)}' ({call.Id}) that nothing answers, and there is no code for it here. Add ChatCompletionMessage.Tool(\"{call.Id}\", …).", nameof(messages));

    private static ToolCallOutcome Problem(ToolCall call, ToolCallStatus status, string text, Exception? cause = null) =>
        new() { Call = call, Status = status, Text = $"Error: {text}", Exception = cause };

    private static string NameOf(ToolCall call) => call.Function?.Name ?? call.Custom?.Name ?? "";
}
