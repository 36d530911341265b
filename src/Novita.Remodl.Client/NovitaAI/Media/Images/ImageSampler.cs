using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>How a picture is worked out of noise.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<ImageSampler>))]
public readonly record struct ImageSampler : IStringEnum<ImageSampler>
{
    private static readonly ImageSampler[] KnownValues =
    [
        new("Euler a"),
        new("Euler"),
        new("LMS"),
        new("Heun"),
        new("DPM2"),
        new("DPM2 a"),
        new("DPM++ 2S a"),
        new("DPM++ 2M"),
        new("DPM++ SDE"),
        new("DPM fast"),
        new("DPM adaptive"),
        new("LMS Karras"),
        new("DPM2 Karras"),
        new("DPM2 a Karras"),
        new("DPM++ 2S a Karras"),
        new("DPM++ 2M Karras"),
        new("DPM++ SDE Karras"),
        new("DDIM"),
        new("PLMS"),
        new("UniPC"),
        new("DPM++ 2M SDE"),
        new("DPM++ 2M SDE Karras"),
        new("DPM++ 2M SDE Exponential"),
        new("DPM++ 2M SDE Heun"),
        new("DPM++ 2M SDE Heun Karras"),
        new("DPM++ 2M SDE Heun Exponential"),
        new("DPM++ 3M SDE"),
        new("DPM++ 3M SDE Karras"),
        new("DPM++ 3M SDE Exponential"),
        new("Restart"),
    ];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ImageSampler(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>Euler a</c>.</summary>
    public static ImageSampler EulerAncestral => KnownValues[0];

    /// <summary><c>Euler</c>.</summary>
    public static ImageSampler Euler => KnownValues[1];

    /// <summary><c>LMS</c>.</summary>
    public static ImageSampler Lms => KnownValues[2];

    /// <summary><c>Heun</c>.</summary>
    public static ImageSampler Heun => KnownValues[3];

    /// <summary><c>DPM2</c>.</summary>
    public static ImageSampler Dpm2 => KnownValues[4];

    /// <summary><c>DPM2 a</c>.</summary>
    public static ImageSampler Dpm2Ancestral => KnownValues[5];

    /// <summary><c>DPM++ 2S a</c>.</summary>
    public static ImageSampler DpmPlusPlus2SAncestral => KnownValues[6];

    /// <summary><c>DPM++ 2M</c>.</summary>
    public static ImageSampler DpmPlusPlus2M => KnownValues[7];

    /// <summary><c>DPM++ SDE</c>.</summary>
    public static ImageSampler DpmPlusPlusSde => KnownValues[8];

    /// <summary><c>DPM fast</c>.</summary>
    public static ImageSampler DpmFast => KnownValues[9];

    /// <summary><c>DPM adaptive</c>.</summary>
    public static ImageSampler DpmAdaptive => KnownValues[10];

    /// <summary><c>LMS Karras</c>.</summary>
    public static ImageSampler LmsKarras => KnownValues[11];

    /// <summary><c>DPM2 Karras</c>.</summary>
    public static ImageSampler Dpm2Karras => KnownValues[12];

    /// <summary><c>DPM2 a Karras</c>.</summary>
    public static ImageSampler Dpm2AncestralKarras => KnownValues[13];

    /// <summary><c>DPM++ 2S a Karras</c>.</summary>
    public static ImageSampler DpmPlusPlus2SAncestralKarras => KnownValues[14];

    /// <summary><c>DPM++ 2M Karras</c>.</summary>
    public static ImageSampler DpmPlusPlus2MKarras => KnownValues[15];

    /// <summary><c>DPM++ SDE Karras</c>.</summary>
    public static ImageSampler DpmPlusPlusSdeKarras => KnownValues[16];

    /// <summary><c>DDIM</c>.</summary>
    public static ImageSampler Ddim => KnownValues[17];

    /// <summary><c>PLMS</c>.</summary>
    public static ImageSampler Plms => KnownValues[18];

    /// <summary><c>UniPC</c>.</summary>
    public static ImageSampler UniPC => KnownValues[19];

    /// <summary><c>DPM++ 2M SDE</c>: of the <c>/v2</c> API alone.</summary>
    public static ImageSampler DpmPlusPlus2MSde => KnownValues[20];

    /// <summary><c>DPM++ 2M SDE Karras</c>: of the <c>/v2</c> API alone.</summary>
    public static ImageSampler DpmPlusPlus2MSdeKarras => KnownValues[21];

    /// <summary><c>DPM++ 2M SDE Exponential</c>: of the <c>/v2</c> API alone.</summary>
    public static ImageSampler DpmPlusPlus2MSdeExponential => KnownValues[22];

    /// <summary><c>DPM++ 2M SDE Heun</c>: of the <c>/v2</c> API alone.</summary>
    public static ImageSampler DpmPlusPlus2MSdeHeun => KnownValues[23];

    /// <summary><c>DPM++ 2M SDE Heun Karras</c>: of the <c>/v2</c> API alone.</summary>
    public static ImageSampler DpmPlusPlus2MSdeHeunKarras => KnownValues[24];

    /// <summary><c>DPM++ 2M SDE Heun Exponential</c>: of the <c>/v2</c> API alone.</summary>
    public static ImageSampler DpmPlusPlus2MSdeHeunExponential => KnownValues[25];

    /// <summary><c>DPM++ 3M SDE</c>: of the <c>/v2</c> API alone.</summary>
    public static ImageSampler DpmPlusPlus3MSde => KnownValues[26];

    /// <summary><c>DPM++ 3M SDE Karras</c>: of the <c>/v2</c> API alone.</summary>
    public static ImageSampler DpmPlusPlus3MSdeKarras => KnownValues[27];

    /// <summary><c>DPM++ 3M SDE Exponential</c>: of the <c>/v2</c> API alone.</summary>
    public static ImageSampler DpmPlusPlus3MSdeExponential => KnownValues[28];

    /// <summary><c>Restart</c>: of the <c>/v2</c> API alone.</summary>
    public static ImageSampler Restart => KnownValues[29];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<ImageSampler> IStringEnum<ImageSampler>.Known => KnownValues;

    static ImageSampler IStringEnum<ImageSampler>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator ImageSampler(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
