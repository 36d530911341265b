using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Chat;

/// <summary>Generates an answer within the limits of the request.</summary>
internal sealed class Generator(ChatRequest request, ChatDialect dialect, Func<string> newId)
{
    private const string ThinkStart = "<think>\n";
    private const string ThinkEnd = "\n</think>\n\n";

    public Generation Generate(int index, int contextLeft)
    {
        var reasoning = Reasoner.IsOn(request) ? Reasoner.Think(request) : "";
        var calls = ToolCaller.Call(request)
            .Select(call => call with { Id = dialect.ToolCallId(newId()) })
            .ToArray();
        var answer = calls.Length > 0 ? "" : AnswerComposer.Compose(request, index);
        if (reasoning.Length > 0 && dialect.ThinksInText(request))
        {
            answer = ThinkStart + reasoning + ThinkEnd + answer;
            reasoning = "";
        }

        var (text, stop) = CutAtStop(answer);
        return Limit(
            new Generation
            {
                Reasoning = ToyTokenizer.Encode(reasoning),
                Text = Lengthen(ToyTokenizer.Encode(text)),
                ToolCalls = calls,
                FinishReason = calls.Length > 0 ? dialect.FinishReasonOfToolCalls(request.ToolChoice) : "stop",
                StopSequence = stop,
            },
            Math.Min(request.MaxTokens ?? int.MaxValue, contextLeft));
    }

    private (string Text, string? Stop) CutAtStop(string answer)
    {
        var (at, stop) = request.Stop
            .Where(sequence => sequence.Length > 0)
            .Select(sequence => (At: answer.IndexOf(sequence, StringComparison.Ordinal), Stop: sequence))
            .Where(found => found.At >= 0)
            .OrderBy(found => found.At)
            .FirstOrDefault();
        return stop is null ? (answer, null) : (answer[..(at + (dialect.KeepsStopSequence(request) ? stop.Length : 0))], stop);
    }

    /// <summary><c>ignore_eos</c> goes on to the limit, <c>min_tokens</c> to the least length, by saying the same again.</summary>
    private IReadOnlyList<Token> Lengthen(IReadOnlyList<Token> tokens)
    {
        var least = request.Body.Bool("ignore_eos") == true ? request.MaxTokens : null;
        least ??= request.Body.Int("min_tokens");
        return tokens.Count == 0 || !(tokens.Count < least)
            ? tokens
            : [.. Enumerable.Range(0, least.Value).Select(i => tokens[i % tokens.Count])];
    }

    private static Generation Limit(Generation whole, int limit)
    {
        if (whole.Tokens <= limit)
        {
            return whole;
        }

        var left = limit;
        var reasoning = Take(whole.Reasoning, ref left);
        var text = Take(whole.Text, ref left);
        var calls = new List<ToolCall>();
        foreach (var call in whole.ToolCalls.TakeWhile(_ => left > 0))
        {
            left -= ToyTokenizer.Encode(call.Name).Count;
            calls.Add(call with { Arguments = string.Concat(Take(ToyTokenizer.Encode(call.Arguments), ref left).Select(token => token.Text)) });
        }

        return whole with { Reasoning = reasoning, Text = text, ToolCalls = calls, FinishReason = "length", StopSequence = null };
    }

    private static IReadOnlyList<Token> Take(IReadOnlyList<Token> tokens, ref int left)
    {
        var count = Math.Clamp(left, 0, tokens.Count);
        left -= count;
        return [.. tokens.Take(count)];
    }
}
