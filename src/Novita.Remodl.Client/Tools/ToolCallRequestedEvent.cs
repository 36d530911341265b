namespace Novita.Remodl.Client;

/// <summary>The model calls a tool, which has not run yet.</summary>
public sealed record ToolCallRequestedEvent : ToolRunEvent
{
    /// <summary>The call.</summary>
    public required ToolCall Call { get; init; }

    /// <summary>The tool; null when there is none of that name here.</summary>
    public ModelTool? Tool { get; init; }
}
