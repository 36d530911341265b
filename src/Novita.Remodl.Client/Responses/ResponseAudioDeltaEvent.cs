namespace Novita.Remodl.Client;

/// <summary>More of the answer's sound.</summary>
public sealed record ResponseAudioDeltaEvent : ResponseStreamEvent
{
    /// <summary>The sound, in base64.</summary>
    public required string Delta { get; init; }
}
