using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>FLUX.1 Kontext pro: <c>/v3/async/flux-1-kontext-pro</c>. Retired on 2026-08-19.</summary>
public sealed record FluxKontextProRequest : WireObject
{
    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>The images that are worked on, four at most.</summary>
    [JsonConverter(typeof(MediaInputListConverter<MediaInputConverter.AsUrlOrBase64>))]
    public IReadOnlyList<MediaInput>? Images { get; init; }

    /// <summary>How closely the prompt is kept to, 1 to 20. Default: 3.5.</summary>
    public double? GuidanceScale { get; init; }

    /// <summary>How wide it is to its height: <c>21:9</c>, <c>16:9</c>, <c>4:3</c>, <c>3:2</c>, <c>1:1</c>, <c>2:3</c>, <c>3:4</c>, <c>9:16</c>, <c>9:21</c>.</summary>
    public ImageAspectRatio? AspectRatio { get; init; }

    /// <summary>The same seed makes the same picture; -1, the default, is drawn by lot.</summary>
    public long? Seed { get; init; }

    /// <summary>How much is let through: <c>1</c>, the least, to <c>5</c>. Default: <c>2</c>. Not with images.</summary>
    public string? SafetyTolerance { get; init; }

    internal void Check()
    {
        Require.Text(Prompt, "prompt");
        ImageChecks.Images(Images, "images", 0, 4, ImageLimits.Any);
        Require.Between(GuidanceScale, "guidance_scale", 1, 20);
        ImageChecks.Seed(Seed);
        Require.OneOf(AspectRatio?.Value, "aspect_ratio", "21:9", "16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16", "9:21");
        Require.NotBoth(Images is { Count: > 0 }, "images", SafetyTolerance is not null, "safety_tolerance");
        Require.OneOf(SafetyTolerance, "safety_tolerance", "1", "2", "3", "4", "5");
    }
}
