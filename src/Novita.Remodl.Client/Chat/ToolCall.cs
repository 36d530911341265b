using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A call of a tool, by the model.</summary>
[JsonConverter(typeof(ToolCallConverter))]
public sealed record ToolCall : WireObject
{
    /// <summary>The id that the answering <see cref="MessageRole.Tool"/> message must name; made up when the server gave none.</summary>
    public required string Id { get; init; }

    /// <summary>The kind of tool.</summary>
    public ToolType Type { get; init; } = ToolType.Function;

    /// <summary>The function and its arguments, of a <see cref="ToolType.Function"/> call.</summary>
    public FunctionCall? Function { get; init; }

    /// <summary>The tool and its input, of a <see cref="ToolType.Custom"/> call.</summary>
    public CustomToolCall? Custom { get; init; }

    /// <summary>The place among the calls, where the server gives one.</summary>
    public int? Index { get; init; }

    /// <summary>An id for a call that came without one: the tool's answer has to name it. Servers take at most 40 characters.</summary>
    internal static string NewId() => $"call_{Guid.NewGuid():N}";
}
