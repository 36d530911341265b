using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.NovitaAI.Media.Images;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Legacy;

/// <summary>A picture made larger: <c>/v2/upscale</c>. Deprecated; <see cref="ImageUpscalerRequest"/> is the newer one.</summary>
public sealed record LegacyUpscaleRequest : WireObject
{
    /// <summary>The image: a file or base64.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsBase64))]
    public required MediaInput Image { get; init; }

    /// <summary>0 to make it larger by <see cref="UpscalingResize"/>, 1 to bring it to <see cref="UpscalingResizeW"/> and <see cref="UpscalingResizeH"/>.</summary>
    public int? ResizeMode { get; init; }

    /// <summary>By how much.</summary>
    public double? UpscalingResize { get; init; }

    /// <summary>To which width.</summary>
    public int? UpscalingResizeW { get; init; }

    /// <summary>To which height.</summary>
    public int? UpscalingResizeH { get; init; }

    /// <summary>Whether what does not fit the size is cut off.</summary>
    public bool? UpscalingCrop { get; init; }

    /// <summary>What makes it larger.</summary>
    [JsonPropertyName("upscaler_1")]
    public ImageUpscaler? Upscaler1 { get; init; }

    /// <summary>What else makes it larger; the two are mixed.</summary>
    [JsonPropertyName("upscaler_2")]
    public ImageUpscaler? Upscaler2 { get; init; }

    /// <summary>How much of <see cref="Upscaler2"/> is seen, 0 to 1.</summary>
    [JsonPropertyName("extras_upscaler_2_visibility")]
    public double? ExtrasUpscaler2Visibility { get; init; }

    /// <summary>How much of the faces that GFPGAN mended is seen, 0 to 1.</summary>
    public double? GfpganVisibility { get; init; }

    /// <summary>How much of the faces that CodeFormer mended is seen, 0 to 1.</summary>
    public double? CodeformerVisibility { get; init; }

    /// <summary>How closely CodeFormer keeps to the face, 0 to 1.</summary>
    public double? CodeformerWeight { get; init; }

    /// <summary>For how many seconds the address of the image is valid, 0 to 604800.</summary>
    public int? ImgExpireTtl { get; init; }

    internal void Check()
    {
        ImageChecks.Image(Image, "image", ImageLimits.Bytes);
        Require.Between(ResizeMode, "resize_mode", 0, 1);
        Require.Between(ExtrasUpscaler2Visibility, "extras_upscaler_2_visibility", 0, 1);
        Require.Between(GfpganVisibility, "gfpgan_visibility", 0, 1);
        Require.Between(CodeformerVisibility, "codeformer_visibility", 0, 1);
        Require.Between(CodeformerWeight, "codeformer_weight", 0, 1);
        LegacyDiffusionRequest.Expiry(ImgExpireTtl);
    }
}
