using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Some of the tools of an MCP server: those that fit all that is set.</summary>
public sealed record McpToolFilter : WireObject
{
    /// <summary>The tools, by their names.</summary>
    public IReadOnlyList<string>? ToolNames { get; init; }

    /// <summary>Whether they only read: tools that say so of themselves (<c>readOnlyHint</c>).</summary>
    public bool? ReadOnly { get; init; }
}
