namespace Novita.Remodl.Client;

/// <summary>Ids of calls, which must differ within an answer: each result names the call that it answers.</summary>
internal static class ToolCallIds
{
    /// <summary>The same answer when its ids differ, as they should.</summary>
    public static ChatCompletion MakeDistinct(ChatCompletion completion)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (completion.ToolCalls.All(call => !string.IsNullOrEmpty(call.Id) && seen.Add(call.Id)))
        {
            return completion;
        }

        seen.Clear();
        var choice = completion.Choices[0];
        ToolCall[] calls = [.. completion.ToolCalls.Select(call => !string.IsNullOrEmpty(call.Id) && seen.Add(call.Id) ? call : call with { Id = ToolCall.NewId() })];
        return completion with { Choices = [choice with { Message = choice.Message with { ToolCalls = calls } }, .. completion.Choices.Skip(1)] };
    }
}
