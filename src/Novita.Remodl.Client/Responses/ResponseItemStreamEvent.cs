namespace Novita.Remodl.Client;

/// <summary>An event that belongs to one item of the output.</summary>
public abstract record ResponseItemStreamEvent : ResponseStreamEvent
{
    private protected ResponseItemStreamEvent()
    {
    }

    /// <summary>The item's id.</summary>
    public string? ItemId { get; init; }

    /// <summary>The item's place in the output.</summary>
    public int OutputIndex { get; init; }
}
