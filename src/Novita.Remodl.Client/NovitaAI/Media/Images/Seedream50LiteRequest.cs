using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>Seedream 5.0 lite, answered at once: <c>/v3/seedream-5.0-lite</c>. Not in the reference any more.</summary>
public sealed record Seedream50LiteRequest : WireObject
{
    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>The images that are worked on, 1 to 14; with those that are made, 15 at most.</summary>
    [JsonConverter(typeof(MediaInputListConverter<MediaInputConverter.AsUrlOrDataUri>))]
    public IReadOnlyList<MediaInput>? Image { get; init; }

    /// <summary><c>2K</c>, <c>3K</c>, or pixels: 3686400 to 10404496 in all. Default: 2048 x 2048.</summary>
    public ImageSize? Size { get; init; }

    /// <summary>Whether there is a watermark. Default: true.</summary>
    public bool? Watermark { get; init; }

    /// <summary>How the prompt is rewritten.</summary>
    public PromptOptimization? OptimizePromptOptions { get; init; }

    /// <summary><c>auto</c> makes a series if the prompt asks for one; <c>disabled</c>, the default, one image.</summary>
    public string? SequentialImageGeneration { get; init; }

    /// <summary>The length of a series.</summary>
    public ImageSeries? SequentialImageGenerationOptions { get; init; }

    internal void Check()
    {
        Require.Text(Prompt, "prompt");
        ImageChecks.Images(Image, "image", 1, 14, ImageLimits.Seedream);
        ImageChecks.Pixels(Size, 3_686_400, 10_404_496, "2K", "3K");
        Require.OneOf(SequentialImageGeneration, "sequential_image_generation", "auto", "disabled");
        Require.OneOf(OptimizePromptOptions?.Mode, "optimize_prompt_options.mode", "standard");
        SequentialImageGenerationOptions?.Check(Image?.Count ?? 0);
    }
}
