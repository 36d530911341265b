namespace Novita.Remodl.Client;

/// <summary>Text that the model wrote.</summary>
public sealed record OutputTextPart : ResponsePart
{
    /// <inheritdoc/>
    public override string Type => "output_text";

    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>What the text refers to.</summary>
    public IReadOnlyList<ResponseAnnotation>? Annotations { get; init; }

    /// <summary>The tokens and how probable they were.</summary>
    public IReadOnlyList<TokenLogprob>? Logprobs { get; init; }
}
