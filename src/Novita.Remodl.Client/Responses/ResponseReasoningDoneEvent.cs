namespace Novita.Remodl.Client;

/// <summary>A part of what the model thinks is done.</summary>
public sealed record ResponseReasoningDoneEvent : ResponseItemStreamEvent
{
    /// <summary>The part's place in the item's content.</summary>
    public int ContentIndex { get; init; }

    /// <summary>All of the text.</summary>
    public required string Text { get; init; }
}
