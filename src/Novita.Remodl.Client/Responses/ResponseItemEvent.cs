namespace Novita.Remodl.Client;

/// <summary>An item of the output began or is done: <c>response.output_item.added</c>, <c>.done</c>.</summary>
public sealed record ResponseItemEvent : ResponseStreamEvent
{
    /// <summary>The item's place in the output.</summary>
    public int OutputIndex { get; init; }

    /// <summary>The item as it is now.</summary>
    public required ResponseItem Item { get; init; }
}
