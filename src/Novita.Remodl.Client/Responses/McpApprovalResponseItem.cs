namespace Novita.Remodl.Client;

/// <summary>A person's answer to a request for approval.</summary>
public sealed record McpApprovalResponseItem : ResponseItem
{
    /// <inheritdoc/>
    public override string Type => "mcp_approval_response";

    /// <summary>The id of the request.</summary>
    public required string ApprovalRequestId { get; init; }

    /// <summary>Whether the tool may be called.</summary>
    public required bool Approve { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}
