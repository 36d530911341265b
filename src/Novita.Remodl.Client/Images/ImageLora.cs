namespace Novita.Remodl.Client;

/// <summary>A LoRA for an image.</summary>
public sealed record ImageLora
{
    /// <summary>Its name, or the address of its file: which of them, the model's endpoint says.</summary>
    public required string Name { get; init; }

    /// <summary>How strongly it works. Default: 1.</summary>
    public double Strength { get; init; } = 1;
}
