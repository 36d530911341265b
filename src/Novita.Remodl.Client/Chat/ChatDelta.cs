using System.Text.Json;

namespace Novita.Remodl.Client;

/// <summary>What a chunk adds to an answer.</summary>
public readonly record struct ChatDelta
{
    private readonly string? _reasoning;

    /// <summary>New text.</summary>
    public string? Content { get; init; }

    /// <summary>New reasoning, however the server names it (<c>reasoning_content</c>, <c>reasoning</c>, <c>reasoning_details</c>).</summary>
    public string? Reasoning
    {
        get => ReasoningDetails is null ? _reasoning : ReasoningTrace.TextOf(ReasoningFields, ReasoningDetails);
        init => _reasoning = value;
    }

    /// <summary>Who speaks; often in the first chunk alone.</summary>
    public MessageRole? Role
    {
        get => Details?.Role;
        init => Details = (Details ?? DeltaDetails.Empty) with { Role = value };
    }

    /// <summary>New structured reasoning.</summary>
    public IReadOnlyList<ReasoningDetail>? ReasoningDetails
    {
        get => Details?.ReasoningDetails;
        init => Details = (Details ?? DeltaDetails.Empty) with { ReasoningDetails = value };
    }

    /// <summary>Fragments of tool calls.</summary>
    public IReadOnlyList<ToolCallDelta>? ToolCalls
    {
        get => Details?.ToolCalls;
        init => Details = (Details ?? DeltaDetails.Empty) with { ToolCalls = value };
    }

    /// <summary>New text of a refusal.</summary>
    public string? Refusal
    {
        get => Details?.Refusal;
        init => Details = (Details ?? DeltaDetails.Empty) with { Refusal = value };
    }

    /// <summary>A piece of the spoken answer.</summary>
    public AudioAnswer? Audio
    {
        get => Details?.Audio;
        init => Details = (Details ?? DeltaDetails.Empty) with { Audio = value };
    }

    /// <summary>New annotations.</summary>
    public IReadOnlyList<MessageAnnotation>? Annotations
    {
        get => Details?.Annotations;
        init => Details = (Details ?? DeltaDetails.Empty) with { Annotations = value };
    }

    /// <summary>A fragment of a function call; deprecated in favour of <see cref="ToolCalls"/>.</summary>
    public FunctionCallDelta? FunctionCall
    {
        get => Details?.FunctionCall;
        init => Details = (Details ?? DeltaDetails.Empty) with { FunctionCall = value };
    }

    /// <summary>The fields that this library has no property for; null when there are none.</summary>
    public IDictionary<string, JsonElement>? AdditionalProperties
    {
        get => Details?.AdditionalProperties;
        init => Details = (Details ?? DeltaDetails.Empty) with { AdditionalProperties = value };
    }

    internal DeltaDetails? Details { get; init; }

    internal ReasoningForm ReasoningForm
    {
        get => Details?.ReasoningForm ?? default;
        init => Details = (Details ?? DeltaDetails.Empty) with { ReasoningForm = value };
    }

    /// <summary>The reasoning under the names that it came with.</summary>
    internal ReasoningTrace ReasoningFields => ReasoningForm switch
    {
        ReasoningForm.Reasoning => new(_reasoning, null),
        ReasoningForm.Both => new(_reasoning, _reasoning),
        _ => new(null, _reasoning),
    };
}
