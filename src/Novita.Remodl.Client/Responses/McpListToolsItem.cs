namespace Novita.Remodl.Client;

/// <summary>The tools of an MCP server.</summary>
public sealed record McpListToolsItem : ResponseItem
{
    /// <inheritdoc/>
    public override string Type => "mcp_list_tools";

    /// <summary>The server, by the label of its <see cref="McpTool"/>.</summary>
    public string? ServerLabel { get; init; }

    /// <summary>The tools.</summary>
    public IReadOnlyList<McpToolInfo>? Tools { get; init; }

    /// <summary>Why they could not be listed.</summary>
    public string? Error { get; init; }
}
