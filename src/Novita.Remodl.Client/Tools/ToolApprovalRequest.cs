using System.Text.Json;

namespace Novita.Remodl.Client;

/// <summary>A call that is to be approved.</summary>
public sealed record ToolApprovalRequest
{
    /// <summary>The tool.</summary>
    public required ModelTool Tool { get; init; }

    /// <summary>The call.</summary>
    public required ToolCall Call { get; init; }

    /// <summary>What the model calls it with: a JSON object, which may not fit the schema; of a custom tool, a JSON string.</summary>
    public required JsonElement Arguments { get; init; }

    /// <summary>The round, from 1; 0 for calls that the request's messages left open.</summary>
    public required int Round { get; init; }

    /// <summary>The conversation so far, the call included.</summary>
    public required IReadOnlyList<ChatCompletionMessage> Messages { get; init; }
}
