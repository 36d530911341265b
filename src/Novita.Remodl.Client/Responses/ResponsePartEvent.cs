namespace Novita.Remodl.Client;

/// <summary>A part began or is done: <c>response.content_part.added</c>, <c>.done</c>, and vLLM's <c>response.reasoning_part.added</c>, <c>.done</c>.</summary>
public sealed record ResponsePartEvent : ResponseItemStreamEvent
{
    /// <summary>The part's place in the item's content.</summary>
    public int ContentIndex { get; init; }

    /// <summary>The part as it is now.</summary>
    public required ResponsePart Part { get; init; }
}
