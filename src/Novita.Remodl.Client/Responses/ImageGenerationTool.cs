namespace Novita.Remodl.Client;

/// <summary>Pictures that the server makes.</summary>
public sealed record ImageGenerationTool : ResponseTool
{
    /// <inheritdoc/>
    public override string Type => "image_generation";

    /// <summary>The model that makes them.</summary>
    public string? Model { get; init; }

    /// <summary>The quality: <c>low</c>, <c>medium</c>, <c>high</c> or <c>auto</c>.</summary>
    public string? Quality { get; init; }

    /// <summary>The size, for example <c>1024x1024</c>, or <c>auto</c>.</summary>
    public string? Size { get; init; }

    /// <summary>The format: <c>png</c>, <c>webp</c> or <c>jpeg</c>.</summary>
    public string? OutputFormat { get; init; }

    /// <summary>The compression, 0 to 100.</summary>
    public int? OutputCompression { get; init; }

    /// <summary>How strictly it moderates: <c>auto</c> or <c>low</c>.</summary>
    public string? Moderation { get; init; }

    /// <summary>The background: <c>transparent</c>, <c>opaque</c> or <c>auto</c>.</summary>
    public string? Background { get; init; }

    /// <summary>How closely it keeps to given pictures: <c>high</c> or <c>low</c>.</summary>
    public string? InputFidelity { get; init; }

    /// <summary>Where a given picture is changed.</summary>
    public ImageMask? InputImageMask { get; init; }

    /// <summary>How many unfinished pictures a stream shows.</summary>
    public int? PartialImages { get; init; }

    /// <summary>What is done: <c>generate</c>, <c>edit</c> or <c>auto</c>.</summary>
    public string? Action { get; init; }
}
