using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Which tools of an MCP server need approval, and which don't.</summary>
public sealed record McpApprovalFilters : WireObject
{
    /// <summary>The tools that need it for every call.</summary>
    public McpToolFilter? Always { get; init; }

    /// <summary>The tools that never need it.</summary>
    public McpToolFilter? Never { get; init; }
}
