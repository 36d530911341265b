namespace Novita.Remodl.Client;

/// <summary>The run is over: the last event.</summary>
public sealed record ToolRunEndedEvent : ToolRunEvent
{
    /// <summary>The conversation and what it took.</summary>
    public required ToolRunResult Result { get; init; }
}
