using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Chat;

/// <summary>Decides which tools the prompt calls for, and makes their arguments from it.</summary>
internal static partial class ToolCaller
{
    /// <summary>Words in the names of tools that say nothing about their subject.</summary>
    private static readonly HashSet<string> Verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "get", "set", "find", "search", "fetch", "lookup", "look", "up", "list", "read", "create", "make", "run", "do",
        "query", "current", "tool", "function", "the", "a", "of", "for", "in", "by", "and",
    };

    /// <summary>The calls, still without ids.</summary>
    public static IEnumerable<ToolCall> Call(ChatRequest request)
    {
        var results = request.Messages.Skip(LastQuestion(request.Messages) + 1).Where(message => message.Role == "tool").Select(message => message.Text.Trim());
        var hints = new PromptHints(string.Join(" of ", results.Prepend(request.Question)));
        return Choose(request).Select(tool => new ToolCall("", tool.Name, Arguments(tool, hints)));
    }

    private static IEnumerable<ChatTool> Choose(ChatRequest request)
    {
        switch (request.ToolChoice.Mode)
        {
            case ToolChoice.None:
                return [];
            case ToolChoice.Named:
                return request.Tools.Where(tool => tool.Name == request.ToolChoice.Name).Take(1);
            default:
                break;
        }

        var asked = request.Tools
            .Select(tool => (Tool: tool, At: PlaceOf(tool.Name, request.Question)))
            .Where(found => found.At >= 0)
            .OrderBy(found => found.At)
            .ToList();
        if (request.ToolChoice.Mode == ToolChoice.Auto && RoundsSince(request.Messages) is var rounds and > 0)
        {
            // "First this, then that": a step a round, and the answer after the last.
            return Steps(asked, request.Question).Skip(rounds).FirstOrDefault() ?? [];
        }

        var first = Steps(asked, request.Question).FirstOrDefault() ?? [];
        if (first.Count == 0 && (request.ToolChoice.Mode == ToolChoice.Required || UseToolPattern().IsMatch(request.Question)))
        {
            first = [.. request.Tools.Take(1)];
        }

        return request.ParallelToolCalls ? first : first.Take(1);
    }

    /// <summary>The tools that are asked for, apart where the prompt says "then" between them.</summary>
    private static List<List<ChatTool>> Steps(List<(ChatTool Tool, int At)> asked, string prompt)
    {
        var steps = new List<List<ChatTool>>();
        for (var i = 0; i < asked.Count; i++)
        {
            if (i == 0 || ThenPattern().IsMatch(prompt[asked[i - 1].At..asked[i].At]))
            {
                steps.Add([]);
            }

            steps[^1].Add(asked[i].Tool);
        }

        return steps;
    }

    /// <summary>How often tools were called and answered since the user spoke last.</summary>
    private static int RoundsSince(IReadOnlyList<PromptMessage> messages)
    {
        var rounds = 0;
        for (var i = LastQuestion(messages) + 1; i < messages.Count; i++)
        {
            rounds += messages[i].Role == "tool" && (i == 0 || messages[i - 1].Role != "tool") ? 1 : 0;
        }

        return rounds;
    }

    private static int LastQuestion(IReadOnlyList<PromptMessage> messages)
    {
        var at = messages.Count - 1;
        while (at >= 0 && messages[at].Role != "user")
        {
            at--;
        }

        return at;
    }

    private static string Arguments(ChatTool tool, PromptHints hints) =>
        tool.Parameters is { } schema && new SchemaSampler(schema, hints, includeOptional: false).Sample() is JsonObject arguments
            ? JsonText.Of(arguments)
            : "{}";

    /// <summary>Where the prompt names the tool, or speaks of its subject; negative when it does not.</summary>
    private static int PlaceOf(string name, string prompt)
    {
        var at = prompt.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at >= 0)
        {
            return at;
        }

        var subject = WordPattern().Matches(name).Select(match => match.Value).Where(word => !Verbs.Contains(word)).ToArray();
        var places = subject.Select(word => prompt.IndexOf(word, StringComparison.OrdinalIgnoreCase)).ToArray();
        return places.Length > 0 && places.All(place => place >= 0) ? places.Min() : -1;
    }

    [GeneratedRegex(@"\b(then|after that|afterwards)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ThenPattern();

    [GeneratedRegex(@"\b(use|call|invoke)\s+(the\s+|a\s+|your\s+|any\s+)?(tool|function)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex UseToolPattern();

    [GeneratedRegex(@"\p{Lu}?[\p{Ll}\d]+|\p{Lu}+", RegexOptions.None, 1000)]
    private static partial Regex WordPattern();
}
