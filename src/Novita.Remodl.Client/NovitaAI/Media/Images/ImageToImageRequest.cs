using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>A picture made of another by a checkpoint of Stable Diffusion: <c>/v3/async/img2img</c>. Not in the reference any more.</summary>
public sealed record ImageToImageRequest : WireObject
{
    /// <summary>The checkpoint: its <c>sd_name</c>, for example <c>dreamshaper_8_93211.safetensors</c>.</summary>
    public required string ModelName { get; init; }

    /// <summary>What shall be seen, 1 to 1024 characters.</summary>
    public required string Prompt { get; init; }

    /// <summary>What shall not be seen, 1024 characters at most.</summary>
    public string? NegativePrompt { get; init; }

    /// <summary>The image: a file or base64, 16 megapixels and 10 MB at most.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsBase64))]
    public required MediaInput ImageBase64 { get; init; }

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

    /// <summary>How much it changes, 0 to 1; 1 takes no heed of the image.</summary>
    public double? Strength { get; init; }

    /// <summary>Images that guide it.</summary>
    public ControlNet? Controlnet { get; init; }

    /// <summary>An image whose subject or style is brought in; one at most.</summary>
    public IReadOnlyList<IpAdapter>? IpAdapters { get; init; }

    internal void Check()
    {
        ImageChecks.Prompts(Prompt, NegativePrompt);
        Require.Text(ModelName, "model_name");
        ImageChecks.Sampling(ImageNum, Steps, GuidanceScale, SamplerName, Seed, ClipSkip);
        ImageChecks.Weights(Loras, Embeddings);
        ImageChecks.Sides(Width, Height);
        ImageChecks.Image(ImageBase64, "image_base64", ImageLimits.ImageToImage);
        Require.Between(Strength, "strength", 0, 1);
        Controlnet?.Check();
        ImageChecks.Each(IpAdapters, "ip_adapters", 1, adapter => adapter.Check());
    }
}
