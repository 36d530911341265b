using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Variations of an image, without a text (DALL·E 2).</summary>
public sealed record ImageVariationRequest : WireObject
{
    /// <summary>The model's id.</summary>
    public required string Model { get; init; }

    /// <summary>The image: a file, a square PNG.</summary>
    public required ImageInput Image { get; init; }

    /// <summary>How many images, 1 to 10. Default: 1.</summary>
    public int? N { get; init; }

    /// <summary>The size. Default: <c>1024x1024</c>.</summary>
    public ImageSize? Size { get; init; }

    /// <summary>In the answer or at an address. Default: at an address.</summary>
    public ImageResponseFormat? ResponseFormat { get; init; }

    /// <summary>Your own id of the end user, for abuse detection.</summary>
    public string? User { get; init; }
}
