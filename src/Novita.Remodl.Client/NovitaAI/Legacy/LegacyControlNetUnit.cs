using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.NovitaAI.Media.Images;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Legacy;

/// <summary>An image that guides a picture of the <c>/v2</c> API.</summary>
public sealed record LegacyControlNetUnit : WireObject
{
    /// <summary>The ControlNet.</summary>
    public required ControlNetModel Model { get; init; }

    /// <summary>How strongly it guides; 1 is usual.</summary>
    public required double Weight { get; init; }

    /// <summary>The image: a file or base64.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsBase64))]
    public required MediaInput InputImage { get; init; }

    /// <summary>What is taken out of the image first; <see cref="ControlNetPreprocessor.None"/> for nothing.</summary>
    public required ControlNetPreprocessor Module { get; init; }

    /// <summary>What matters more: 0 both alike, 1 the prompt, 2 the image.</summary>
    public required int ControlMode { get; init; }

    /// <summary>Where it guides: a file or base64.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsBase64))]
    public MediaInput? Mask { get; init; }

    /// <summary>How the image is brought to the size: 0 stretched, 1 cropped, 2 filled up.</summary>
    public int? ResizeMode { get; init; }

    /// <summary>The resolution at which the image is looked at, in pixels.</summary>
    public int? ProcessorRes { get; init; }

    /// <summary>The first number that the preprocessor takes, such as the lower threshold of <c>canny</c>.</summary>
    public double? ThresholdA { get; init; }

    /// <summary>The second number that the preprocessor takes, such as the upper threshold of <c>canny</c>.</summary>
    public double? ThresholdB { get; init; }

    /// <summary>From which share of the steps, 0 to 1.</summary>
    public double? GuidanceStart { get; init; }

    /// <summary>To which share of the steps, 0 to 1.</summary>
    public double? GuidanceEnd { get; init; }

    /// <summary>Whether the service chooses <see cref="ProcessorRes"/>.</summary>
    public bool? PixelPerfect { get; init; }

    internal void Check()
    {
        Require.Text(Model.Value, "controlnet_units.model");
        Require.Text(Module.Value, "controlnet_units.module");
        ImageChecks.Image(InputImage, "controlnet_units.input_image", ImageLimits.Bytes);
        ImageChecks.ImageIfAny(Mask, "controlnet_units.mask", ImageLimits.Bytes);
        Require.Between<int>(ControlMode, "controlnet_units.control_mode", 0, 2);
        Require.Between(ResizeMode, "controlnet_units.resize_mode", 0, 2);
        Require.Between(GuidanceStart, "controlnet_units.guidance_start", 0, 1);
        Require.Between(GuidanceEnd, "controlnet_units.guidance_end", 0, 1);
    }
}
