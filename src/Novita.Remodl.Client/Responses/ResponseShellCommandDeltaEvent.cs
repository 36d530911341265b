namespace Novita.Remodl.Client;

/// <summary>More of a shell command.</summary>
public sealed record ResponseShellCommandDeltaEvent : ResponseItemStreamEvent
{
    /// <summary>The command's place in the call.</summary>
    public int CommandIndex { get; init; }

    /// <summary>The text.</summary>
    public required string Delta { get; init; }

    /// <summary>Noise that evens out the lengths of events.</summary>
    public string? Obfuscation { get; init; }
}
