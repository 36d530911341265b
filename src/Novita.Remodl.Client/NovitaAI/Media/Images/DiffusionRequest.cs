using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>What requests for a picture by a checkpoint of Stable Diffusion have in common.</summary>
public abstract record DiffusionRequest : WireObject
{
    private protected DiffusionRequest()
    {
    }

    /// <summary>The checkpoint: its <c>sd_name</c>, for example <c>dreamshaper_8_93211.safetensors</c>.</summary>
    public required string ModelName { get; init; }

    /// <summary>What shall be seen, 1 to 1024 characters.</summary>
    public required string Prompt { get; init; }

    /// <summary>What shall not be seen, 1024 characters at most.</summary>
    public string? NegativePrompt { get; init; }

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

    private protected void CheckCommon()
    {
        ImageChecks.Prompts(Prompt, NegativePrompt);
        Require.Text(ModelName, "model_name");
        ImageChecks.Sampling(ImageNum, Steps, GuidanceScale, SamplerName, Seed, ClipSkip);
        ImageChecks.Weights(Loras, Embeddings);
    }
}
