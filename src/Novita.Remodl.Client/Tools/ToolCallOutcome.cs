namespace Novita.Remodl.Client;

/// <summary>A call and what came of it.</summary>
public sealed record ToolCallOutcome
{
    /// <summary>The call.</summary>
    public required ToolCall Call { get; init; }

    /// <summary>How it ended.</summary>
    public required ToolCallStatus Status { get; init; }

    /// <summary>What the model is told.</summary>
    public required string Text { get; init; }

    /// <summary>What the tool threw, or what is wrong with the arguments.</summary>
    public Exception? Exception { get; init; }

    /// <summary>How long the tool ran; zero when it did not.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>The name that was called.</summary>
    public string ToolName => Call.Function?.Name ?? Call.Custom?.Name ?? "";

    /// <summary>Whether the tool failed, took too long or could not be run; not so when a call was denied.</summary>
    public bool IsError => Status is ToolCallStatus.Failed or ToolCallStatus.TimedOut or ToolCallStatus.UnknownTool or ToolCallStatus.InvalidArguments;

    /// <summary>The message that answers the call.</summary>
    public ChatCompletionMessage ToMessage() => ChatCompletionMessage.Tool(Call.Id, MessageContent.FromText(Text));
}
