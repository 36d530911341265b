namespace Novita.Remodl.Client;

/// <summary>A refusal of the model, as a part of an earlier answer.</summary>
public sealed record RefusalContentPart : ContentPart
{
    /// <inheritdoc/>
    public override string Type => "refusal";

    /// <summary>What the model said.</summary>
    public required string Refusal { get; init; }
}
