namespace Novita.Remodl.Client;

/// <summary>A run of tools: the conversation that it made, and what it took.</summary>
public sealed record ToolRunResult
{
    /// <summary>The whole conversation: the request's messages, each answer as it came, each result. Ready to be sent again, or to go on from.</summary>
    public required IReadOnlyList<ChatCompletionMessage> Messages { get; init; }

    /// <summary>The rounds, in their order.</summary>
    public required IReadOnlyList<ToolRound> Rounds { get; init; }

    /// <summary>What all rounds used together; null when the server does not say.</summary>
    public CompletionUsage? Usage { get; init; }

    /// <summary>
    /// Calls that nothing answered: of tools in <see cref="ChatCompletionRequest.Tools"/> that have no code here, or of a run that ended early.
    /// Add a <see cref="MessageRole.Tool"/> message for each to <see cref="Messages"/> to go on.
    /// </summary>
    public IReadOnlyList<ToolCall> PendingCalls { get; init; } = [];

    /// <summary>The last answer; null when none came.</summary>
    public ChatCompletion? Completion => Rounds.Count == 0 ? null : Rounds[^1].Completion;

    /// <summary>The last answer's text; empty when none came.</summary>
    public string Text => Completion?.Text ?? "";
}
