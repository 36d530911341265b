namespace Novita.Remodl.Client;

/// <summary>The model asks to call a tool on an MCP server. Answer it with a <see cref="McpApprovalResponseItem"/>.</summary>
public sealed record McpApprovalRequestItem : ResponseItem
{
    /// <inheritdoc/>
    public override string Type => "mcp_approval_request";

    /// <summary>The server, by the label of its <see cref="McpTool"/>.</summary>
    public string? ServerLabel { get; init; }

    /// <summary>The tool's name.</summary>
    public required string Name { get; init; }

    /// <summary>The arguments, as JSON text.</summary>
    public required string Arguments { get; init; }
}
