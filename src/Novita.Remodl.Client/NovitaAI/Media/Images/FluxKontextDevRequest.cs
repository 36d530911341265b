using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>FLUX.1 Kontext dev: <c>/v3/async/flux-1-kontext-dev</c>. Retired on 2026-08-19.</summary>
public sealed record FluxKontextDevRequest : WireObject
{
    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>The images that are worked on, four at most.</summary>
    [JsonConverter(typeof(MediaInputListConverter<MediaInputConverter.AsUrlOrBase64>))]
    public IReadOnlyList<MediaInput>? Images { get; init; }

    /// <summary>Faster, and less well. Default: false.</summary>
    public bool? FastMode { get; init; }

    /// <summary>The size, each way 256 to 1536.</summary>
    [JsonConverter(typeof(StarSizeConverter))]
    public ImageSize? Size { get; init; }

    /// <summary>1 to 50. Default: 28.</summary>
    public int? NumInferenceSteps { get; init; }

    /// <summary>How closely the prompt is kept to, 1 to 20. Default: 2.5.</summary>
    public double? GuidanceScale { get; init; }

    /// <summary>How many images, 1 to 4. Default: 1.</summary>
    public int? NumImages { get; init; }

    /// <summary>The same seed makes the same picture; -1, the default, is drawn by lot.</summary>
    public long? Seed { get; init; }

    /// <summary>The file format. Default: <c>jpeg</c>.</summary>
    public ImageFormat? OutputFormat { get; init; }

    internal void Check()
    {
        Require.Text(Prompt, "prompt");
        ImageChecks.Images(Images, "images", 0, 4, ImageLimits.Any);
        ImageChecks.Sides(Size, 256, 1536);
        Require.Between(NumInferenceSteps, "num_inference_steps", 1, 50);
        Require.Between(GuidanceScale, "guidance_scale", 1, 20);
        Require.Between(NumImages, "num_images", 1, 4);
        ImageChecks.Seed(Seed);
    }
}
