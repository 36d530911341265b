using System.Text.RegularExpressions;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Chat;

/// <summary>Decides whether a model thinks before it answers, and what.</summary>
internal static partial class Reasoner
{
    public static bool IsOn(ChatRequest request)
    {
        var template = request.Body.Field("chat_template_kwargs");
        var enabled = request.Body.Bool("enable_thinking") ?? template?.Bool("enable_thinking") ?? template?.Bool("thinking");
        return enabled ?? request.Body.String("reasoning_effort") switch
        {
            null => ReasoningModel().IsMatch(request.Model),
            var effort => effort != "none",
        };
    }

    public static string Think(ChatRequest request) => request.Messages[^1].Role == "tool"
        ? "The tool has answered, so I only need to report what it said."
        : $"The user asks: \"{request.Question}\". I am an emulator, so I answer from the prompt alone.";

    [GeneratedRegex("reason|think|(^|[-/])r1($|[-/.])", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ReasoningModel();
}
