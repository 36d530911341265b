namespace Novita.Remodl.Client;

/// <summary>A summary of the thoughts is done.</summary>
public sealed record ResponseSummaryDoneEvent : ResponseItemStreamEvent
{
    /// <summary>The summary's place in the item.</summary>
    public int SummaryIndex { get; init; }

    /// <summary>All of the text.</summary>
    public required string Text { get; init; }
}
