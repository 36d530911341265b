namespace Novita.Remodl.Client;

/// <summary>An unfinished picture: <c>response.image_generation_call.partial_image</c>, or <c>image_generation.partial_image</c>.</summary>
public sealed record ResponsePartialImageEvent : ResponseItemStreamEvent
{
    /// <summary>Which of the unfinished pictures it is.</summary>
    public int PartialImageIndex { get; init; }

    /// <summary>The picture, in base64.</summary>
    public string? PartialImageB64 { get; init; }

    /// <summary>The picture, in base64, under its other name.</summary>
    public string? B64Json { get; init; }

    /// <summary>The size.</summary>
    public string? Size { get; init; }

    /// <summary>The quality.</summary>
    public string? Quality { get; init; }

    /// <summary>The background.</summary>
    public string? Background { get; init; }

    /// <summary>The format.</summary>
    public string? OutputFormat { get; init; }
}
