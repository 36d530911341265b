using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Asks how many tokens an input has.</summary>
public sealed record InputTokenCountRequest : WireObject
{
    /// <summary>The model.</summary>
    public string? Model { get; init; }

    /// <summary>The input: text, or items.</summary>
    public ResponseInput? Input { get; init; }

    /// <summary>The response that it follows.</summary>
    public string? PreviousResponseId { get; init; }

    /// <summary>What the model is told beforehand.</summary>
    public string? Instructions { get; init; }

    /// <summary>The tools.</summary>
    public IReadOnlyList<ResponseTool>? Tools { get; init; }

    /// <summary>Whether the model calls tools, and which.</summary>
    public ResponseToolChoice? ToolChoice { get; init; }

    /// <summary>The form of the answer's text.</summary>
    public ResponseTextSettings? Text { get; init; }

    /// <summary>How the model reasons.</summary>
    public ResponseReasoning? Reasoning { get; init; }

    /// <summary>What is done with too long an input: <c>auto</c> or <c>disabled</c>.</summary>
    public string? Truncation { get; init; }

    /// <summary>The model's manner, for example <c>friendly</c> or <c>pragmatic</c>.</summary>
    public string? Personality { get; init; }

    /// <summary>The conversation that it belongs to.</summary>
    public ResponseConversation? Conversation { get; init; }

    /// <summary>Whether the model may call several tools at once.</summary>
    public bool? ParallelToolCalls { get; init; }
}
