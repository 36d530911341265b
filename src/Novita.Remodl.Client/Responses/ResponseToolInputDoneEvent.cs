namespace Novita.Remodl.Client;

/// <summary>A custom tool's input is done.</summary>
public sealed record ResponseToolInputDoneEvent : ResponseItemStreamEvent
{
    /// <summary>All of the input.</summary>
    public required string Input { get; init; }
}
