namespace Novita.Remodl.Client;

/// <summary>More of what the model thinks.</summary>
public sealed record ResponseReasoningDeltaEvent : ResponseItemStreamEvent
{
    /// <summary>The part's place in the item's content.</summary>
    public int ContentIndex { get; init; }

    /// <summary>The text.</summary>
    public required string Delta { get; init; }

    /// <summary>Noise that evens out the lengths of events.</summary>
    public string? Obfuscation { get; init; }
}
