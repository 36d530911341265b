using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>Seedream 4.0, answered at once: <c>/v3/seedream-4.0</c>. Not in the reference any more.</summary>
public sealed record Seedream40Request : WireObject
{
    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>The images that are worked on, ten at most: JPEG or PNG, 10 MB and 6000² pixels at most, more than 14 pixels each way, and at most three times as long as wide.</summary>
    [JsonConverter(typeof(MediaInputListConverter<MediaInputConverter.AsUrlOrDataUri>))]
    public IReadOnlyList<MediaInput>? Images { get; init; }

    /// <summary><c>1K</c>, <c>2K</c>, <c>4K</c>, or pixels: 1024² to 4096² in all, and at most 16 times as long as wide. Default: 2048 x 2048.</summary>
    public ImageSize? Size { get; init; }

    /// <summary><c>auto</c> makes a series if the prompt asks for one; <c>disabled</c>, the default, one image.</summary>
    public string? SequentialImageGeneration { get; init; }

    /// <summary>How many images a series has at most, 1 to 15. Default: 15.</summary>
    public int? MaxImages { get; init; }

    /// <summary>Whether there is a watermark. Default: true.</summary>
    public bool? Watermark { get; init; }

    internal void Check()
    {
        Require.Text(Prompt, "prompt");
        ImageChecks.Images(Images, "images", 0, 10, ImageLimits.Seedream40);
        ImageChecks.Pixels(Size, 1_048_576, 16_777_216, "1K", "2K", "4K");
        ImageChecks.Ratio(Size, 16);
        Require.OneOf(SequentialImageGeneration, "sequential_image_generation", "auto", "disabled");
        Require.Between(MaxImages, "max_images", 1, 15);
    }
}
