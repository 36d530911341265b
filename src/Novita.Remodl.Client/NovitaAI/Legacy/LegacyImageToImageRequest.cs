using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Legacy;

/// <summary>A picture made of others, or a part of one made anew: <c>/v2/img2img</c>. Deprecated; <see cref="ImageToImageRequest"/> and <see cref="InpaintingRequest"/> are the newer ones.</summary>
public sealed record LegacyImageToImageRequest : LegacyDiffusionRequest
{
    /// <summary>The images: files or base64.</summary>
    [JsonConverter(typeof(MediaInputListConverter<MediaInputConverter.AsBase64>))]
    public required IReadOnlyList<MediaInput> InitImages { get; init; }

    /// <summary>How much it changes, 0 to 1; 1 takes no heed of the image.</summary>
    public double? DenoisingStrength { get; init; }

    /// <summary>What is made anew: a file or base64, as large as the image, white where it changes.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsBase64))]
    public MediaInput? Mask { get; init; }

    /// <summary>How soft the edge of the mask is, in pixels.</summary>
    public int? MaskBlur { get; init; }

    /// <summary>How the image is brought to the size, as in the web UI of Stable Diffusion: 0 stretched, 1 cropped, 2 filled up, 3 stretched in latent space.</summary>
    public int? ResizeMode { get; init; }

    /// <summary>How closely the image is kept to.</summary>
    public double? ImageCfgScale { get; init; }

    /// <summary>What is under the mask at first, as in the web UI of Stable Diffusion: 0 the surroundings, 1 the image, 2 noise, 3 nothing.</summary>
    public int? InpaintingFill { get; init; }

    /// <summary>1 to work on what is under the mask alone, in full resolution; 0 on the whole image.</summary>
    public int? InpaintFullRes { get; init; }

    /// <summary>How many pixels around the mask are looked at with it.</summary>
    public int? InpaintFullResPadding { get; init; }

    /// <summary>1 to make anew what is not under the mask.</summary>
    public int? InpaintingMaskInvert { get; init; }

    /// <summary>How much noise it begins with.</summary>
    public double? InitialNoiseMultiplier { get; init; }

    internal void Check()
    {
        CheckCommon();
        Require.Given(InitImages, "init_images");
        ImageChecks.Images(InitImages, "init_images", 1, int.MaxValue, ImageLimits.Bytes);
        ImageChecks.ImageIfAny(Mask, "mask", ImageLimits.Bytes);
        Require.Between(DenoisingStrength, "denoising_strength", 0, 1);
        Require.Between(ResizeMode, "resize_mode", 0, 3);
        Require.Between(InpaintingFill, "inpainting_fill", 0, 3);
        Require.Between(InpaintFullRes, "inpaint_full_res", 0, 1);
        Require.Between(InpaintingMaskInvert, "inpainting_mask_invert", 0, 1);
    }
}
