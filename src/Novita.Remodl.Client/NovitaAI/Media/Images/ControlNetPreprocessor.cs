using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>What a ControlNet takes out of its image before it follows it.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<ControlNetPreprocessor>))]
public readonly record struct ControlNetPreprocessor : IStringEnum<ControlNetPreprocessor>
{
    private static readonly ControlNetPreprocessor[] KnownValues =
    [
        new("scribble_hed"),
        new("softedge_hed"),
        new("scribble_hedsafe"),
        new("softedge_hedsafe"),
        new("depth_midas"),
        new("mlsd"),
        new("openpose"),
        new("openpose_face"),
        new("openpose_faceonly"),
        new("openpose_full"),
        new("openpose_hand"),
        new("dwpose"),
        new("scribble_pidinet"),
        new("softedge_pidinet"),
        new("scribble_pidsafe"),
        new("softedge_pidsafe"),
        new("normal_bae"),
        new("lineart_coarse"),
        new("lineart_realistic"),
        new("lineart_anime"),
        new("lineart"),
        new("depth_zoe"),
        new("shuffle"),
        new("mediapipe_face"),
        new("canny"),
        new("depth"),
        new("depth_leres"),
        new("depth_leres++"),
        new("none"),
        new("hed"),
        new("hed_safe"),
        new("normal_map"),
        new("clip_vision"),
        new("color"),
        new("pidinet"),
        new("pidinet_safe"),
        new("pidinet_sketch"),
        new("pidinet_scribble"),
        new("scribble_xdog"),
        new("segmentation"),
        new("threshold"),
        new("oneformer_coco"),
        new("oneformer_ade20k"),
        new("lineart_standard"),
        new("tile_resample"),
        new("invert"),
        new("lineart_anime_denoise"),
        new("reference_only"),
        new("reference_adain"),
        new("reference_adain+attn"),
        new("inpaint"),
        new("inpaint_only"),
        new("inpaint_only+lama"),
        new("tile_colorfix"),
        new("tile_colorfix+sharp"),
        new("depth_anything"),
    ];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ControlNetPreprocessor(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>scribble_hed</c>.</summary>
    public static ControlNetPreprocessor ScribbleHed => KnownValues[0];

    /// <summary><c>softedge_hed</c>.</summary>
    public static ControlNetPreprocessor SoftedgeHed => KnownValues[1];

    /// <summary><c>scribble_hedsafe</c>.</summary>
    public static ControlNetPreprocessor ScribbleHedsafe => KnownValues[2];

    /// <summary><c>softedge_hedsafe</c>.</summary>
    public static ControlNetPreprocessor SoftedgeHedsafe => KnownValues[3];

    /// <summary><c>depth_midas</c>.</summary>
    public static ControlNetPreprocessor DepthMidas => KnownValues[4];

    /// <summary><c>mlsd</c>.</summary>
    public static ControlNetPreprocessor Mlsd => KnownValues[5];

    /// <summary><c>openpose</c>.</summary>
    public static ControlNetPreprocessor Openpose => KnownValues[6];

    /// <summary><c>openpose_face</c>.</summary>
    public static ControlNetPreprocessor OpenposeFace => KnownValues[7];

    /// <summary><c>openpose_faceonly</c>.</summary>
    public static ControlNetPreprocessor OpenposeFaceonly => KnownValues[8];

    /// <summary><c>openpose_full</c>.</summary>
    public static ControlNetPreprocessor OpenposeFull => KnownValues[9];

    /// <summary><c>openpose_hand</c>.</summary>
    public static ControlNetPreprocessor OpenposeHand => KnownValues[10];

    /// <summary><c>dwpose</c>.</summary>
    public static ControlNetPreprocessor Dwpose => KnownValues[11];

    /// <summary><c>scribble_pidinet</c>.</summary>
    public static ControlNetPreprocessor ScribblePidinet => KnownValues[12];

    /// <summary><c>softedge_pidinet</c>.</summary>
    public static ControlNetPreprocessor SoftedgePidinet => KnownValues[13];

    /// <summary><c>scribble_pidsafe</c>.</summary>
    public static ControlNetPreprocessor ScribblePidsafe => KnownValues[14];

    /// <summary><c>softedge_pidsafe</c>.</summary>
    public static ControlNetPreprocessor SoftedgePidsafe => KnownValues[15];

    /// <summary><c>normal_bae</c>.</summary>
    public static ControlNetPreprocessor NormalBae => KnownValues[16];

    /// <summary><c>lineart_coarse</c>.</summary>
    public static ControlNetPreprocessor LineartCoarse => KnownValues[17];

    /// <summary><c>lineart_realistic</c>.</summary>
    public static ControlNetPreprocessor LineartRealistic => KnownValues[18];

    /// <summary><c>lineart_anime</c>.</summary>
    public static ControlNetPreprocessor LineartAnime => KnownValues[19];

    /// <summary><c>lineart</c>.</summary>
    public static ControlNetPreprocessor Lineart => KnownValues[20];

    /// <summary><c>depth_zoe</c>.</summary>
    public static ControlNetPreprocessor DepthZoe => KnownValues[21];

    /// <summary><c>shuffle</c>.</summary>
    public static ControlNetPreprocessor Shuffle => KnownValues[22];

    /// <summary><c>mediapipe_face</c>.</summary>
    public static ControlNetPreprocessor MediapipeFace => KnownValues[23];

    /// <summary><c>canny</c>.</summary>
    public static ControlNetPreprocessor Canny => KnownValues[24];

    /// <summary><c>depth</c>.</summary>
    public static ControlNetPreprocessor Depth => KnownValues[25];

    /// <summary><c>depth_leres</c>.</summary>
    public static ControlNetPreprocessor DepthLeres => KnownValues[26];

    /// <summary><c>depth_leres++</c>.</summary>
    public static ControlNetPreprocessor DepthLeresPlusPlus => KnownValues[27];

    /// <summary><c>none</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetPreprocessor None => KnownValues[28];

    /// <summary><c>hed</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetPreprocessor Hed => KnownValues[29];

    /// <summary><c>hed_safe</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetPreprocessor HedSafe => KnownValues[30];

    /// <summary><c>normal_map</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetPreprocessor NormalMap => KnownValues[31];

    /// <summary><c>clip_vision</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetPreprocessor ClipVision => KnownValues[32];

    /// <summary><c>color</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetPreprocessor Color => KnownValues[33];

    /// <summary><c>pidinet</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetPreprocessor Pidinet => KnownValues[34];

    /// <summary><c>pidinet_safe</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetPreprocessor PidinetSafe => KnownValues[35];

    /// <summary><c>pidinet_sketch</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetPreprocessor PidinetSketch => KnownValues[36];

    /// <summary><c>pidinet_scribble</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetPreprocessor PidinetScribble => KnownValues[37];

    /// <summary><c>scribble_xdog</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetPreprocessor ScribbleXdog => KnownValues[38];

    /// <summary><c>segmentation</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetPreprocessor Segmentation => KnownValues[39];

    /// <summary><c>threshold</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetPreprocessor Threshold => KnownValues[40];

    /// <summary><c>oneformer_coco</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetPreprocessor OneformerCoco => KnownValues[41];

    /// <summary><c>oneformer_ade20k</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetPreprocessor OneformerAde20k => KnownValues[42];

    /// <summary><c>lineart_standard</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetPreprocessor LineartStandard => KnownValues[43];

    /// <summary><c>tile_resample</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetPreprocessor TileResample => KnownValues[44];

    /// <summary><c>invert</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetPreprocessor Invert => KnownValues[45];

    /// <summary><c>lineart_anime_denoise</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetPreprocessor LineartAnimeDenoise => KnownValues[46];

    /// <summary><c>reference_only</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetPreprocessor ReferenceOnly => KnownValues[47];

    /// <summary><c>reference_adain</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetPreprocessor ReferenceAdain => KnownValues[48];

    /// <summary><c>reference_adain+attn</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetPreprocessor ReferenceAdainPlusAttn => KnownValues[49];

    /// <summary><c>inpaint</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetPreprocessor Inpaint => KnownValues[50];

    /// <summary><c>inpaint_only</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetPreprocessor InpaintOnly => KnownValues[51];

    /// <summary><c>inpaint_only+lama</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetPreprocessor InpaintOnlyPlusLama => KnownValues[52];

    /// <summary><c>tile_colorfix</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetPreprocessor TileColorfix => KnownValues[53];

    /// <summary><c>tile_colorfix+sharp</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetPreprocessor TileColorfixPlusSharp => KnownValues[54];

    /// <summary><c>depth_anything</c>: of the <c>/v2</c> API alone.</summary>
    public static ControlNetPreprocessor DepthAnything => KnownValues[55];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<ControlNetPreprocessor> IStringEnum<ControlNetPreprocessor>.Known => KnownValues;

    static ControlNetPreprocessor IStringEnum<ControlNetPreprocessor>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator ControlNetPreprocessor(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
