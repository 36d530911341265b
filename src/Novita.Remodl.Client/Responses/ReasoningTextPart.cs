namespace Novita.Remodl.Client;

/// <summary>What the model thought.</summary>
public sealed record ReasoningTextPart : ResponsePart
{
    /// <inheritdoc/>
    public override string Type => "reasoning_text";

    /// <summary>The text.</summary>
    public string? Text { get; init; }

    /// <summary>The text, under the name that RemodlAI's own client knows.</summary>
    public string? Reasoning { get; init; }
}
