using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Images to be made from images and a text. Files alone are sent as a form; as soon as one is an address or an id, all are sent as JSON.</summary>
public sealed record ImageEditRequest : WireObject
{
    /// <summary>The model's id.</summary>
    public required string Model { get; init; }

    /// <summary>What shall be changed.</summary>
    public required string Prompt { get; init; }

    /// <summary>The images, 1 to 16: files, addresses or ids of uploaded files.</summary>
    public required IReadOnlyList<ImageInput> Images { get; init; }

    /// <summary>A PNG as large as the first image; where it is transparent, that is changed.</summary>
    public ImageInput? Mask { get; init; }

    /// <summary>How many images, 1 to 10. Default: 1.</summary>
    public int? N { get; init; }

    /// <summary>The size. Default: the model's.</summary>
    public ImageSize? Size { get; init; }

    /// <summary>The quality. Default: <c>auto</c>.</summary>
    public ImageQuality? Quality { get; init; }

    /// <summary>In the answer or at an address. GPT image models do not take this field.</summary>
    public ImageResponseFormat? ResponseFormat { get; init; }

    /// <summary>The file format. Default: <c>png</c>.</summary>
    public ImageFormat? OutputFormat { get; init; }

    /// <summary>The quality of JPEG and WebP in percent, 0 to 100. Default: 100.</summary>
    public int? OutputCompression { get; init; }

    /// <summary>The background. Default: <c>auto</c>.</summary>
    public ImageBackground? Background { get; init; }

    /// <summary>How strictly it is moderated: <c>auto</c>, the default, or <c>low</c>.</summary>
    public string? Moderation { get; init; }

    /// <summary>How many unfinished images a stream shows, 0 to 3. Default: 0.</summary>
    public int? PartialImages { get; init; }

    /// <summary>Your own id of the end user, for abuse detection.</summary>
    public string? User { get; init; }

    /// <summary>Whether the answer is a stream of events. Set by the methods of the provider; matters to the typed interface alone.</summary>
    public bool? Stream { get; init; }

    /// <summary>How closely the result keeps to the images: <c>high</c>, or <c>low</c>, the default.</summary>
    public string? InputFidelity { get; init; }
}
