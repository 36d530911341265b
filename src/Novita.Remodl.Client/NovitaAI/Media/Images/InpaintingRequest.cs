using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>A part of a picture made anew by a checkpoint for that: <c>/v3/async/inpainting</c>. Retired on 2026-07-22. The result is as large as the image.</summary>
public sealed record InpaintingRequest : DiffusionRequest
{
    /// <summary>The image: a file or base64, 16 megapixels and 30 MB at most.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsBase64))]
    public required MediaInput ImageBase64 { get; init; }

    /// <summary>As large as the image; what is white in it is made anew.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsBase64))]
    public required MediaInput MaskImageBase64 { get; init; }

    /// <summary>How soft the edge of the mask is, 0 to 64.</summary>
    public int? MaskBlur { get; init; }

    /// <summary>How much it changes, 0 to 1.</summary>
    public double? Strength { get; init; }

    /// <summary>1 works on the surroundings of the mask alone, at full resolution; 0, the default, on the whole.</summary>
    public int? InpaintingFullRes { get; init; }

    /// <summary>How far these surroundings reach, 0 to 256. Default: 8.</summary>
    public int? InpaintingFullResPadding { get; init; }

    /// <summary>1 makes anew what the mask leaves out. Default: 0.</summary>
    public int? InpaintingMaskInvert { get; init; }

    /// <summary>0 to 1.5. Default: 0.5.</summary>
    public double? InitialNoiseMultiplier { get; init; }

    internal void Check()
    {
        CheckCommon();
        ImageChecks.Image(ImageBase64, "image_base64", ImageLimits.Large);
        ImageChecks.Image(MaskImageBase64, "mask_image_base64", ImageLimits.Large);
        ImageChecks.SameSize(ImageBase64, "image_base64", MaskImageBase64, "mask_image_base64");
        Require.Between(MaskBlur, "mask_blur", 0, 64);
        Require.Between(Strength, "strength", 0, 1);
        Require.Between(InpaintingFullRes, "inpainting_full_res", 0, 1);
        Require.Between(InpaintingFullResPadding, "inpainting_full_res_padding", 0, 256);
        Require.Between(InpaintingMaskInvert, "inpainting_mask_invert", 0, 1);
        Require.Between(InitialNoiseMultiplier, "initial_noise_multiplier", 0, 1.5);
    }
}
