namespace Novita.Remodl.Client;

/// <summary>More of a summary of the thoughts.</summary>
public sealed record ResponseSummaryDeltaEvent : ResponseItemStreamEvent
{
    /// <summary>The summary's place in the item.</summary>
    public int SummaryIndex { get; init; }

    /// <summary>The text.</summary>
    public required string Delta { get; init; }

    /// <summary>Noise that evens out the lengths of events.</summary>
    public string? Obfuscation { get; init; }
}
