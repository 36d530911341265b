namespace Novita.Remodl.Client;

/// <summary>The tools of an MCP server.</summary>
public sealed record McpTool : ResponseTool
{
    /// <inheritdoc/>
    public override string Type => "mcp";

    /// <summary>A name for the server, which its calls carry.</summary>
    public required string ServerLabel { get; init; }

    /// <summary>The server's address.</summary>
    public string? ServerUrl { get; init; }

    /// <summary>A connector of the service's, in place of the address.</summary>
    public string? ConnectorId { get; init; }

    /// <summary>A tunnel, in place of the address.</summary>
    public string? TunnelId { get; init; }

    /// <summary>The token for the server.</summary>
    public string? Authorization { get; init; }

    /// <summary>What the server is for.</summary>
    public string? ServerDescription { get; init; }

    /// <summary>Headers for the server.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>Its tools that may be called: a list of names, or a filter.</summary>
    public McpAllowedTools? AllowedTools { get; init; }

    /// <summary>Who may call them: <c>direct</c>, <c>programmatic</c>.</summary>
    public IReadOnlyList<string>? AllowedCallers { get; init; }

    /// <summary>Which calls need approval: <c>always</c>, which is the default, <c>never</c>, or filters.</summary>
    public McpApproval? RequireApproval { get; init; }

    /// <summary>Whether the model sees them only after it searched for them.</summary>
    public bool? DeferLoading { get; init; }

    /// <summary>The kind and the server's label alone: the rest has secrets.</summary>
    public override string ToString() => $"{Type} {ServerLabel}";
}
