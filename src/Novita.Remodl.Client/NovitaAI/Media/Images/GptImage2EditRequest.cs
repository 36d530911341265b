using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>
/// GPT Image 2 works on pictures, and answers at once: <c>/v3/gpt-image-2-edit</c>. Seen at services that share Novita's backend, and not in its reference; where it is not,
/// <see cref="EndpointRetiredException"/> says so.
/// </summary>
public sealed record GptImage2EditRequest : WireObject
{
    /// <summary>What shall become of the images.</summary>
    public required string Prompt { get; init; }

    /// <summary>The images that are worked on: addresses or files.</summary>
    [JsonConverter(typeof(MediaInputListConverter<MediaInputConverter.AsUrlOrDataUri>))]
    public required IReadOnlyList<MediaInput> Image { get; init; }

    /// <summary>Where the first image may change: an address or a file.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrDataUri))]
    public MediaInput? Mask { get; init; }

    /// <summary>How many images. Default: 1.</summary>
    public int? N { get; init; }

    /// <summary>The size, for example <c>1024x1024</c>.</summary>
    public ImageSize? Size { get; init; }

    /// <summary>How well it is made.</summary>
    public ImageQuality? Quality { get; init; }

    /// <summary>The kind of file.</summary>
    public ImageFormat? OutputFormat { get; init; }

    /// <summary>How strict moderation is: <c>auto</c> or <c>low</c>.</summary>
    public string? Moderation { get; init; }

    internal void Check()
    {
        Require.Text(Prompt, "prompt");
        ImageChecks.Images(Image, "image", 1, int.MaxValue, ImageLimits.Any);
        if (Mask is not null)
        {
            ImageChecks.Image(Mask, "mask", ImageLimits.Any);
        }

        Require.Between(N, "n", 1, int.MaxValue);
    }
}
