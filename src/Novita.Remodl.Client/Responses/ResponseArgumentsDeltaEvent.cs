namespace Novita.Remodl.Client;

/// <summary>More of a call's arguments: of a function, or of a tool on an MCP server.</summary>
public sealed record ResponseArgumentsDeltaEvent : ResponseItemStreamEvent
{
    /// <summary>The JSON text.</summary>
    public required string Delta { get; init; }

    /// <summary>Noise that evens out the lengths of events.</summary>
    public string? Obfuscation { get; init; }
}
