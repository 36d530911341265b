namespace Novita.Remodl.Client;

/// <summary>More of the code that the server will run.</summary>
public sealed record ResponseCodeDeltaEvent : ResponseItemStreamEvent
{
    /// <summary>The code.</summary>
    public required string Delta { get; init; }

    /// <summary>Noise that evens out the lengths of events.</summary>
    public string? Obfuscation { get; init; }
}
