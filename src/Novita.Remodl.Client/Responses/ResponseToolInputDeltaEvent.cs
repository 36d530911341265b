namespace Novita.Remodl.Client;

/// <summary>More of a custom tool's input.</summary>
public sealed record ResponseToolInputDeltaEvent : ResponseItemStreamEvent
{
    /// <summary>The text.</summary>
    public required string Delta { get; init; }

    /// <summary>Noise that evens out the lengths of events.</summary>
    public string? Obfuscation { get; init; }
}
