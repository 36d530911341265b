namespace Novita.Remodl.Client;

/// <summary>A summary of what the model thought.</summary>
public sealed record SummaryTextPart : ResponsePart
{
    /// <inheritdoc/>
    public override string Type => "summary_text";

    /// <summary>The text.</summary>
    public required string Text { get; init; }
}
