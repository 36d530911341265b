using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Images to be made from a text.</summary>
public sealed record ImageRequest : WireObject
{
    /// <summary>The model's id.</summary>
    public required string Model { get; init; }

    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>How many images, 1 to 10. Default: 1. Seedream 4 and later take it as the longest series that the prompt may ask for.</summary>
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

    /// <summary>DALL·E 3: <c>vivid</c>, the default, or <c>natural</c>.</summary>
    public string? Style { get; init; }

    /// <summary>The same seed makes the same image. Not a field of OpenAI's.</summary>
    public long? Seed { get; init; }

    // What follows is no field of OpenAI's either, and never goes into its bodies: a provider puts it where the model's own endpoint has it, and refuses what that endpoint cannot express.

    /// <summary>Images that are worked on: files or addresses. Which endpoint is called may depend on whether there are any.</summary>
    [JsonIgnore]
    public IReadOnlyList<ImageInput>? Images { get; init; }

    /// <summary>As large as the first image; what is white in it is made anew.</summary>
    [JsonIgnore]
    public ImageInput? Mask { get; init; }

    /// <summary>What shall not be seen.</summary>
    [JsonIgnore]
    public string? NegativePrompt { get; init; }

    /// <summary>How many steps it takes.</summary>
    [JsonIgnore]
    public int? Steps { get; init; }

    /// <summary>How closely the prompt is kept to.</summary>
    [JsonIgnore]
    public double? GuidanceScale { get; init; }

    /// <summary>How much images are changed, 0 to 1.</summary>
    [JsonIgnore]
    public double? Strength { get; init; }

    /// <summary>LoRAs.</summary>
    [JsonIgnore]
    public IReadOnlyList<ImageLora>? Loras { get; init; }

    /// <summary>How wide the image is to its height, for models that take that and no size in pixels.</summary>
    [JsonIgnore]
    public ImageAspectRatio? AspectRatio { get; init; }

    /// <summary>Whether there is a watermark.</summary>
    [JsonIgnore]
    public bool? Watermark { get; init; }
}
