namespace Novita.Remodl.Client;

/// <summary>The model refused.</summary>
public sealed record OutputRefusalPart : ResponsePart
{
    /// <inheritdoc/>
    public override string Type => "refusal";

    /// <summary>What it said.</summary>
    public required string Refusal { get; init; }
}
