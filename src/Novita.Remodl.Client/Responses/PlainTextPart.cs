namespace Novita.Remodl.Client;

/// <summary>Text without a direction, in compacted conversations.</summary>
public sealed record PlainTextPart : ResponsePart
{
    /// <inheritdoc/>
    public override string Type => "text";

    /// <summary>The text.</summary>
    public required string Text { get; init; }
}
