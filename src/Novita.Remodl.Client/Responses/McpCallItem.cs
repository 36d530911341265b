namespace Novita.Remodl.Client;

/// <summary>A call of a tool on an MCP server.</summary>
public sealed record McpCallItem : ResponseItem
{
    /// <inheritdoc/>
    public override string Type => "mcp_call";

    /// <summary>The server, by the label of its <see cref="McpTool"/>.</summary>
    public string? ServerLabel { get; init; }

    /// <summary>The tool's name.</summary>
    public required string Name { get; init; }

    /// <summary>The arguments, as JSON text.</summary>
    public string? Arguments { get; init; }

    /// <summary>What the tool returned.</summary>
    public string? Output { get; init; }

    /// <summary>Why the call failed.</summary>
    public McpCallError? Error { get; init; }

    /// <summary>The request for approval that the call followed.</summary>
    public string? ApprovalRequestId { get; init; }

    /// <summary>How far the call is.</summary>
    public ItemStatus? Status { get; init; }
}
