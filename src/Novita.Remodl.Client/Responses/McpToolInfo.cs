using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A tool on an MCP server.</summary>
public sealed record McpToolInfo : WireObject
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>What it does.</summary>
    public string? Description { get; init; }

    /// <summary>The JSON schema of its arguments.</summary>
    public JsonElement? InputSchema { get; init; }

    /// <summary>What else is known of it.</summary>
    public JsonElement? Annotations { get; init; }
}
