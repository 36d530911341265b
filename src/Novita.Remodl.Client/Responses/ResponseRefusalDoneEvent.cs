namespace Novita.Remodl.Client;

/// <summary>A refusal is done.</summary>
public sealed record ResponseRefusalDoneEvent : ResponseItemStreamEvent
{
    /// <summary>The part's place in the item's content.</summary>
    public int ContentIndex { get; init; }

    /// <summary>All of the refusal.</summary>
    public required string Refusal { get; init; }
}
