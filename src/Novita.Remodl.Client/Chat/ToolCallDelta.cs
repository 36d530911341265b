using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A fragment of a tool call. Gather them with <see cref="ChatCompletionAccumulator"/>: servers number and repeat them in many ways.</summary>
[JsonConverter(typeof(ToolCallDeltaConverter))]
public sealed record ToolCallDelta : WireObject
{
    /// <summary>The place among the calls; some servers leave it out.</summary>
    public int? Index { get; init; }

    /// <summary>The call's id; often in the first fragment alone.</summary>
    public string? Id { get; init; }

    /// <summary>The kind of tool.</summary>
    public ToolType? Type { get; init; }

    /// <summary>A fragment of a function call.</summary>
    public FunctionCallDelta? Function { get; init; }

    /// <summary>A fragment of a custom tool's call.</summary>
    public CustomToolCallDelta? Custom { get; init; }
}
