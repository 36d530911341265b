using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>Which ControlNet guides a picture: one of Stable Diffusion 1.5 or of SDXL, as the checkpoint is.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<ControlNetModel>))]
public readonly record struct ControlNetModel : IStringEnum<ControlNetModel>
{
    private static readonly ControlNetModel[] KnownValues =
    [
        new("control_v11e_sd15_ip2p"),
        new("control_v11e_sd15_shuffle"),
        new("control_v11f1e_sd15_tile"),
        new("control_v11f1p_sd15_depth"),
        new("control_v11p_sd15_canny"),
        new("control_v11p_sd15_inpaint"),
        new("control_v11p_sd15_lineart"),
        new("control_v11p_sd15_mlsd"),
        new("control_v11p_sd15_normalbae"),
        new("control_v11p_sd15_openpose"),
        new("control_v11p_sd15_scribble"),
        new("control_v11p_sd15_seg"),
        new("control_v11p_sd15_softedge"),
        new("control_v11p_sd15s2_lineart_anime"),
        new("control_v1p_sd15_brightness"),
        new("control_v1p_sd15_qrcode_monster"),
        new("control_v1p_sd15_qrcode_monster_v2"),
        new("controlnet-canny-sdxl-1.0"),
        new("controlnet-depth-sdxl-1.0"),
        new("controlnet-openpose-sdxl-1.0"),
        new("controlnet-softedge-sdxl-1.0"),
        new("ip-adapter-plus-face_sd15"),
        new("ip-adapter_sd15_plus"),
        new("ip-adapter_sd15"),
        new("t2i-adapter_diffusers_xl_canny"),
        new("t2i-adapter_diffusers_xl_depth_midas"),
        new("t2i-adapter_diffusers_xl_depth_zoe"),
        new("t2i-adapter_diffusers_xl_lineart"),
        new("t2i-adapter_diffusers_xl_openpose"),
        new("t2i-adapter_diffusers_xl_sketch"),
        new("t2i-adapter_xl_canny"),
        new("t2i-adapter_xl_openpose"),
        new("t2i-adapter_xl_sketch"),
        new("ip-adapter_xl"),
    ];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ControlNetModel(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>control_v11e_sd15_ip2p</c>.</summary>
    public static ControlNetModel Sd15Ip2p => KnownValues[0];

    /// <summary><c>control_v11e_sd15_shuffle</c>.</summary>
    public static ControlNetModel Sd15Shuffle => KnownValues[1];

    /// <summary><c>control_v11f1e_sd15_tile</c>.</summary>
    public static ControlNetModel Sd15Tile => KnownValues[2];

    /// <summary><c>control_v11f1p_sd15_depth</c>.</summary>
    public static ControlNetModel Sd15Depth => KnownValues[3];

    /// <summary><c>control_v11p_sd15_canny</c>.</summary>
    public static ControlNetModel Sd15Canny => KnownValues[4];

    /// <summary><c>control_v11p_sd15_inpaint</c>.</summary>
    public static ControlNetModel Sd15Inpaint => KnownValues[5];

    /// <summary><c>control_v11p_sd15_lineart</c>.</summary>
    public static ControlNetModel Sd15Lineart => KnownValues[6];

    /// <summary><c>control_v11p_sd15_mlsd</c>.</summary>
    public static ControlNetModel Sd15Mlsd => KnownValues[7];

    /// <summary><c>control_v11p_sd15_normalbae</c>.</summary>
    public static ControlNetModel Sd15Normalbae => KnownValues[8];

    /// <summary><c>control_v11p_sd15_openpose</c>.</summary>
    public static ControlNetModel Sd15Openpose => KnownValues[9];

    /// <summary><c>control_v11p_sd15_scribble</c>.</summary>
    public static ControlNetModel Sd15Scribble => KnownValues[10];

    /// <summary><c>control_v11p_sd15_seg</c>.</summary>
    public static ControlNetModel Sd15Seg => KnownValues[11];

    /// <summary><c>control_v11p_sd15_softedge</c>.</summary>
    public static ControlNetModel Sd15Softedge => KnownValues[12];

    /// <summary><c>control_v11p_sd15s2_lineart_anime</c>.</summary>
    public static ControlNetModel Sd15LineartAnime => KnownValues[13];

    /// <summary><c>control_v1p_sd15_brightness</c>.</summary>
    public static ControlNetModel Sd15Brightness => KnownValues[14];

    /// <summary><c>control_v1p_sd15_qrcode_monster</c>.</summary>
    public static ControlNetModel Sd15QrcodeMonster => KnownValues[15];

    /// <summary><c>control_v1p_sd15_qrcode_monster_v2</c>.</summary>
    public static ControlNetModel Sd15QrcodeMonsterV2 => KnownValues[16];

    /// <summary><c>controlnet-canny-sdxl-1.0</c>.</summary>
    public static ControlNetModel SdxlCanny => KnownValues[17];

    /// <summary><c>controlnet-depth-sdxl-1.0</c>.</summary>
    public static ControlNetModel SdxlDepth => KnownValues[18];

    /// <summary><c>controlnet-openpose-sdxl-1.0</c>.</summary>
    public static ControlNetModel SdxlOpenpose => KnownValues[19];

    /// <summary><c>controlnet-softedge-sdxl-1.0</c>.</summary>
    public static ControlNetModel SdxlSoftedge => KnownValues[20];

    /// <summary><c>ip-adapter-plus-face_sd15</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetModel Sd15IpAdapterPlusFace => KnownValues[21];

    /// <summary><c>ip-adapter_sd15_plus</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetModel Sd15IpAdapterPlus => KnownValues[22];

    /// <summary><c>ip-adapter_sd15</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetModel Sd15IpAdapter => KnownValues[23];

    /// <summary><c>t2i-adapter_diffusers_xl_canny</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetModel SdxlDiffusersAdapterCanny => KnownValues[24];

    /// <summary><c>t2i-adapter_diffusers_xl_depth_midas</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetModel SdxlDiffusersAdapterDepthMidas => KnownValues[25];

    /// <summary><c>t2i-adapter_diffusers_xl_depth_zoe</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetModel SdxlDiffusersAdapterDepthZoe => KnownValues[26];

    /// <summary><c>t2i-adapter_diffusers_xl_lineart</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetModel SdxlDiffusersAdapterLineart => KnownValues[27];

    /// <summary><c>t2i-adapter_diffusers_xl_openpose</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetModel SdxlDiffusersAdapterOpenpose => KnownValues[28];

    /// <summary><c>t2i-adapter_diffusers_xl_sketch</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetModel SdxlDiffusersAdapterSketch => KnownValues[29];

    /// <summary><c>t2i-adapter_xl_canny</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetModel SdxlAdapterCanny => KnownValues[30];

    /// <summary><c>t2i-adapter_xl_openpose</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetModel SdxlAdapterOpenpose => KnownValues[31];

    /// <summary><c>t2i-adapter_xl_sketch</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetModel SdxlAdapterSketch => KnownValues[32];

    /// <summary><c>ip-adapter_xl</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetModel SdxlIpAdapter => KnownValues[33];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<ControlNetModel> IStringEnum<ControlNetModel>.Known => KnownValues;

    static ControlNetModel IStringEnum<ControlNetModel>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator ControlNetModel(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
