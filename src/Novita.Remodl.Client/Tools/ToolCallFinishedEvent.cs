namespace Novita.Remodl.Client;

/// <summary>A call was seen to. Calls of a round finish in any order.</summary>
public sealed record ToolCallFinishedEvent : ToolRunEvent
{
    /// <summary>What came of it.</summary>
    public required ToolCallOutcome Outcome { get; init; }
}
