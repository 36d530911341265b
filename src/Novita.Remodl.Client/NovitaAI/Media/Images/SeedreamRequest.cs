using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>What requests to Seedream 4.5 and 5.0 have in common.</summary>
public abstract record SeedreamRequest : WireObject
{
    private protected SeedreamRequest()
    {
    }

    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>The images that are worked on, 1 to 14; with those that are made, 15 at most.</summary>
    [JsonConverter(typeof(MediaInputListConverter<MediaInputConverter.AsUrlOrDataUri>))]
    public IReadOnlyList<MediaInput>? Image { get; init; }

    /// <summary>Whether there is a watermark. Default: true.</summary>
    public bool? Watermark { get; init; }

    /// <summary>How the prompt is rewritten.</summary>
    public PromptOptimization? OptimizePromptOptions { get; init; }

    /// <summary><c>auto</c> makes a series if the prompt asks for one; <c>disabled</c>, the default, one image.</summary>
    public string? SequentialImageGeneration { get; init; }

    /// <summary>The length of a series.</summary>
    public ImageSeries? SequentialImageGenerationOptions { get; init; }

    private protected void CheckCommon()
    {
        Require.Text(Prompt, "prompt");
        ImageChecks.Images(Image, "image", 1, 14, ImageLimits.Seedream);
        Require.OneOf(SequentialImageGeneration, "sequential_image_generation", "auto", "disabled");
        Require.OneOf(OptimizePromptOptions?.Mode, "optimize_prompt_options.mode", "standard");
        SequentialImageGenerationOptions?.Check(Image?.Count ?? 0);
    }
}
