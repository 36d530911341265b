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

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<ControlNetPreprocessor> IStringEnum<ControlNetPreprocessor>.Known => KnownValues;

    static ControlNetPreprocessor IStringEnum<ControlNetPreprocessor>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator ControlNetPreprocessor(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
