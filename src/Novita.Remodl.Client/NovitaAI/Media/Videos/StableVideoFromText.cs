namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>A video of a Stable Diffusion model (<c>txt2video</c>).</summary>
/// <remarks>The service does not list this endpoint any more; what is gone throws <see cref="EndpointRetiredException"/>.</remarks>
public sealed record StableVideoFromText : NovitaVideoRequest
{
    /// <summary>The form of the result, and a webhook.</summary>
    public MediaExtra? Extra { get; init; }

    /// <summary>A checkpoint of Stable Diffusion 1.</summary>
    public required string ModelName { get; init; }

    /// <summary>Pixels across; 256 to 1024.</summary>
    public required int Width { get; init; }

    /// <summary>Pixels down; 256 to 1024.</summary>
    public required int Height { get; init; }

    /// <summary>Steps; 1 to 50.</summary>
    public required int Steps { get; init; }

    /// <summary>What is seen in turn; 128 frames in all at most.</summary>
    public required IReadOnlyList<FramePrompt> Prompts { get; init; }

    /// <summary>What shall not be seen.</summary>
    public string? NegativePrompt { get; init; }

    /// <summary>How closely the prompts are kept to; 1 to 30.</summary>
    public double? GuidanceScale { get; init; }

    /// <summary>The seed.</summary>
    public long? Seed { get; init; }

    /// <summary>LoRAs.</summary>
    public IReadOnlyList<LoraWeight>? Loras { get; init; }

    /// <summary>Embeddings.</summary>
    public IReadOnlyList<EmbeddingWeight>? Embeddings { get; init; }

    /// <summary>Whether the end leads to the beginning.</summary>
    public bool? ClosedLoop { get; init; }

    /// <summary>How many of CLIP's last layers are left out.</summary>
    public int? ClipSkip { get; init; }

    internal override string Slug => "txt2video";

    internal override void Check()
    {
        Extra?.Check();
        Require.Text(ModelName, "model_name");
        Require.Between<int>(Width, "width", 256, 1024);
        Require.Between<int>(Height, "height", 256, 1024);
        Require.Between<int>(Steps, "steps", 1, 50);
        Require.Given(Prompts, nameof(Prompts));
        Require.Count(Prompts, "prompts", 1, 128);
        foreach (var part in Prompts)
        {
            part.Check();
        }

        if (Prompts.Sum(part => part.Frames) is > 128 and var frames)
        {
            throw Require.Refused("prompts", FormattableString.Invariant($"The prompts have {frames} frames in all. 128 is the most."));
        }
        Require.Between<double>(GuidanceScale, "guidance_scale", 1, 30);
        foreach (var lora in Loras ?? [])
        {
            lora.Check();
        }
        foreach (var embedding in Embeddings ?? [])
        {
            embedding.Check();
        }
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Videos.StableVideoFromTextAsync(this, cancellationToken);
}
