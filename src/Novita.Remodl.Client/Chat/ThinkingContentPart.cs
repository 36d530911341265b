namespace Novita.Remodl.Client;

/// <summary>Thinking of the model, as a part of an earlier answer. Several servers reject it: prefer <see cref="ChatCompletionMessage.Reasoning"/>.</summary>
public sealed record ThinkingContentPart : ContentPart
{
    /// <inheritdoc/>
    public override string Type => "thinking";

    /// <summary>What the model thought.</summary>
    public required string Thinking { get; init; }
}
