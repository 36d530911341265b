using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A piece of structured reasoning.</summary>
public sealed record ReasoningDetail : WireObject
{
    /// <summary>The kind, for example <c>reasoning.text</c>, <c>reasoning.summary</c> or <c>reasoning.encrypted</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The piece's id.</summary>
    public string? Id { get; init; }

    /// <summary>The format, for example <c>openai-responses-v1</c>.</summary>
    public string? Format { get; init; }

    /// <summary>The piece's place.</summary>
    public int? Index { get; init; }

    /// <summary>What the model thought.</summary>
    public string? Text { get; init; }

    /// <summary>A summary of what the model thought.</summary>
    public string? Summary { get; init; }

    /// <summary>A signature by which the server knows its own reasoning again.</summary>
    public string? Signature { get; init; }

    /// <summary>Reasoning that only the server can read.</summary>
    public string? Data { get; init; }
}
