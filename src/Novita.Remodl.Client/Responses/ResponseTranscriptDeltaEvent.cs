namespace Novita.Remodl.Client;

/// <summary>More of what the answer's sound says.</summary>
public sealed record ResponseTranscriptDeltaEvent : ResponseStreamEvent
{
    /// <summary>The text.</summary>
    public required string Delta { get; init; }
}
