using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Why a call of a tool on an MCP server failed. Which fields there are depends on the kind.</summary>
[JsonConverter(typeof(McpCallErrorConverter))]
public sealed record McpCallError : WireObject
{
    /// <summary><c>mcp_protocol_error</c>, <c>mcp_tool_execution_error</c> or <c>http_error</c>; null where the server sent a text alone.</summary>
    public string? Type { get; init; }

    /// <summary>The code: of the protocol (JSON-RPC), or HTTP's status.</summary>
    public long? Code { get; init; }

    /// <summary>The cause in words.</summary>
    public string? Message { get; init; }

    /// <summary>What the tool returned when it failed, for <c>mcp_tool_execution_error</c>: anything, mostly a list of MCP's content blocks.</summary>
    public JsonElement? Content { get; init; }
}
