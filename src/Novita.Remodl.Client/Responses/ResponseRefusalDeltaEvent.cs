namespace Novita.Remodl.Client;

/// <summary>More of a refusal.</summary>
public sealed record ResponseRefusalDeltaEvent : ResponseItemStreamEvent
{
    /// <summary>The part's place in the item's content.</summary>
    public int ContentIndex { get; init; }

    /// <summary>The text.</summary>
    public required string Delta { get; init; }

    /// <summary>Noise that evens out the lengths of events.</summary>
    public string? Obfuscation { get; init; }
}
