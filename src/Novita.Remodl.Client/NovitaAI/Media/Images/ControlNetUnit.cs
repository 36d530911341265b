using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>An image that guides a picture.</summary>
public sealed record ControlNetUnit : WireObject
{
    /// <summary>The ControlNet.</summary>
    public required ControlNetModel ModelName { get; init; }

    /// <summary>The image: a file or base64.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsBase64))]
    public required MediaInput ImageBase64 { get; init; }

    /// <summary>How strongly, 0 to 1. The service's own default is 1.</summary>
    public required double Strength { get; init; }

    /// <summary>What is taken out of the image first.</summary>
    public ControlNetPreprocessor? Preprocessor { get; init; }

    /// <summary>From which share of the steps, 0 to 1.</summary>
    public double? GuidanceStart { get; init; }

    /// <summary>To which share of the steps, 0 to 1.</summary>
    public double? GuidanceEnd { get; init; }

    internal void Check()
    {
        Require.Text(ModelName.Value, "controlnet.units.model_name");
        ImageChecks.Image(ImageBase64, "controlnet.units.image_base64", ImageLimits.Bytes);
        Require.Between<double>(Strength, "controlnet.units.strength", 0, 1);
        Require.Between(GuidanceStart, "controlnet.units.guidance_start", 0, 1);
        Require.Between(GuidanceEnd, "controlnet.units.guidance_end", 0, 1);
    }
}
