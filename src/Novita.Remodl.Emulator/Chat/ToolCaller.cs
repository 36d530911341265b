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
        var hints = new PromptHints(request.Question);
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
            case ToolChoice.Auto when request.Messages[^1].Role == "tool":
                return [];
            default:
                break;
        }

        var asked = request.Tools
            .Select(tool => (Tool: tool, At: PlaceOf(tool.Name, request.Question)))
            .Where(found => found.At >= 0)
            .OrderBy(found => found.At)
            .Select(found => found.Tool)
            .ToList();
        if (asked.Count == 0 && (request.ToolChoice.Mode == ToolChoice.Required || UseToolPattern().IsMatch(request.Question)))
        {
            asked = [.. request.Tools.Take(1)];
        }

        return request.ParallelToolCalls ? asked : asked.Take(1);
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

    [GeneratedRegex(@"\b(use|call|invoke)\s+(the\s+|a\s+|your\s+|any\s+)?(tool|function)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex UseToolPattern();

    [GeneratedRegex(@"\p{Lu}?[\p{Ll}\d]+|\p{Lu}+", RegexOptions.None, 1000)]
    private static partial Regex WordPattern();
}
