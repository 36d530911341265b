namespace Novita.Remodl.Client;

/// <summary>A summary of the thoughts began or is done: <c>response.reasoning_summary_part.added</c>, <c>.done</c>.</summary>
public sealed record ResponseSummaryPartEvent : ResponseItemStreamEvent
{
    /// <summary>The summary's place in the item.</summary>
    public int SummaryIndex { get; init; }

    /// <summary>The summary as it is now.</summary>
    public required ResponsePart Part { get; init; }

    /// <summary><c>incomplete</c> when the summary was cut short.</summary>
    public ItemStatus? Status { get; init; }
}
