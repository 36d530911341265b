namespace Novita.Remodl.Client;

/// <summary>A call's arguments are done: of a function, or of a tool on an MCP server.</summary>
public sealed record ResponseArgumentsDoneEvent : ResponseItemStreamEvent
{
    /// <summary>The function's name.</summary>
    public string? Name { get; init; }

    /// <summary>All of the JSON text.</summary>
    public required string Arguments { get; init; }
}
