namespace Novita.Remodl.Client;

/// <summary>A picture that the server made.</summary>
public sealed record ImageGenerationCallItem : ResponseItem
{
    /// <inheritdoc/>
    public override string Type => "image_generation_call";

    /// <summary>The picture, in base64.</summary>
    public string? Result { get; init; }

    /// <summary>How far the picture is.</summary>
    public ItemStatus? Status { get; init; }
}
