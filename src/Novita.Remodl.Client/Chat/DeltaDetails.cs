using System.Text.Json;

namespace Novita.Remodl.Client;

/// <summary>What few deltas carry.</summary>
internal sealed record DeltaDetails
{
    public static readonly DeltaDetails Empty = new();

    public MessageRole? Role { get; init; }

    public ReasoningForm ReasoningForm { get; init; }

    public IReadOnlyList<ReasoningDetail>? ReasoningDetails { get; init; }

    public IReadOnlyList<ToolCallDelta>? ToolCalls { get; init; }

    public string? Refusal { get; init; }

    public AudioAnswer? Audio { get; init; }

    public IReadOnlyList<MessageAnnotation>? Annotations { get; init; }

    public FunctionCallDelta? FunctionCall { get; init; }

    public IDictionary<string, JsonElement>? AdditionalProperties { get; init; }
}
