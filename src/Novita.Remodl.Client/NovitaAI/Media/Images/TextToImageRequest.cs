using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>A picture of a text by a checkpoint of Stable Diffusion: <c>/v3/async/txt2img</c>. Not in the reference any more.</summary>
public sealed record TextToImageRequest : WireObject
{
    /// <summary>The checkpoint: its <c>sd_name</c>, for example <c>dreamshaper_8_93211.safetensors</c>.</summary>
    public required string ModelName { get; init; }

    /// <summary>What shall be seen, 1 to 1024 characters.</summary>
    public required string Prompt { get; init; }

    /// <summary>What shall not be seen, 1024 characters at most.</summary>
    public string? NegativePrompt { get; init; }

    /// <summary>128 to 2048.</summary>
    public required int Width { get; init; }

    /// <summary>128 to 2048.</summary>
    public required int Height { get; init; }

    /// <summary>How many images, 1 to 8.</summary>
    public required int ImageNum { get; init; }

    /// <summary>1 to 100.</summary>
    public required int Steps { get; init; }

    /// <summary>How closely the prompt is kept to, 1 to 30.</summary>
    public required double GuidanceScale { get; init; }

    /// <summary>The sampler.</summary>
    public required ImageSampler SamplerName { get; init; }

    /// <summary>The same seed makes the same picture; -1, the default, is drawn by lot.</summary>
    public long? Seed { get; init; }

    /// <summary>The VAE: its <c>sd_name</c>.</summary>
    public string? SdVae { get; init; }

    /// <summary>1 to 12.</summary>
    public int? ClipSkip { get; init; }

    /// <summary>LoRAs, five at most.</summary>
    public IReadOnlyList<LoraWeight>? Loras { get; init; }

    /// <summary>Textual inversions, five at most.</summary>
    public IReadOnlyList<EmbeddingWeight>? Embeddings { get; init; }

    /// <summary>Makes it larger in a second pass.</summary>
    public HiresFix? HiresFix { get; init; }

    /// <summary>Finishes it by SDXL's refiner.</summary>
    public ImageRefiner? Refiner { get; init; }

    /// <summary>Whether there is nothing behind the subject: PNG and SDXL alone.</summary>
    public bool? EnableTransparentBackground { get; init; }

    /// <summary>Whether faces are mended.</summary>
    public bool? RestoreFaces { get; init; }

    internal void Check(MediaExtra? extra)
    {
        ImageChecks.Prompts(Prompt, NegativePrompt);
        Require.Text(ModelName, "model_name");
        ImageChecks.Sampling(ImageNum, Steps, GuidanceScale, SamplerName, Seed, ClipSkip);
        ImageChecks.Weights(Loras, Embeddings);
        ImageChecks.Sides(Width, Height);
        HiresFix?.Check();
        Refiner?.Check();
        if (EnableTransparentBackground == true && extra?.ResponseImageType is { Value: not "png" } format)
        {
            throw Require.Refused("enable_transparent_background", $"enable_transparent_background is set, but response_image_type is {format}. Nothing but PNG can be transparent.");
        }
    }
}
