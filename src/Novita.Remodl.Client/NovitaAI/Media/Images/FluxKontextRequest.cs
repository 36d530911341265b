using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>What requests to FLUX.1 Kontext pro and max have in common.</summary>
public abstract record FluxKontextRequest : WireObject
{
    private protected FluxKontextRequest()
    {
    }

    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>The images that are worked on, four at most.</summary>
    [JsonConverter(typeof(MediaInputListConverter<MediaInputConverter.AsUrlOrBase64>))]
    public IReadOnlyList<MediaInput>? Images { get; init; }

    /// <summary>How closely the prompt is kept to, 1 to 20. Default: 3.5.</summary>
    public double? GuidanceScale { get; init; }

    /// <summary>How wide it is to its height: <c>21:9</c>, <c>16:9</c>, <c>4:3</c>, <c>3:2</c>, <c>1:1</c>, <c>2:3</c>, <c>3:4</c>, <c>9:16</c>, <c>9:21</c>.</summary>
    public ImageAspectRatio? AspectRatio { get; init; }

    /// <summary>The same seed makes the same picture.</summary>
    public long? Seed { get; init; }

    private protected void CheckCommon()
    {
        Require.Text(Prompt, "prompt");
        ImageChecks.Images(Images, "images", 0, 4, ImageLimits.Any);
        Require.Between(GuidanceScale, "guidance_scale", 1, 20);
        Require.OneOf(AspectRatio?.Value, "aspect_ratio", "21:9", "16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16", "9:21");
    }
}
