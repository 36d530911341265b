using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Training;

/// <summary>A checkpoint that a LoRA is trained upon.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<TrainingBaseModel>))]
public readonly record struct TrainingBaseModel : IStringEnum<TrainingBaseModel>, IFormattable
{
    private static readonly TrainingBaseModel[] KnownValues =
    [
        new("stable-diffusion-xl-base-1.0"),
        new("dreamshaperXL09Alpha_alpha2Xl10_91562"),
        new("protovisionXLHighFidelity3D_release0630Bakedvae_154359"),
        new("v1-5-pruned-emaonly"),
        new("epicrealism_naturalSin_121250"),
        new("chilloutmix_NiPrunedFp32Fix"),
        new("abyssorangemix3AOM3_aom3a3_10864"),
        new("dreamshaper_8_93211"),
        new("WFChild_v1.0"),
        new("majichenmixrealistic_v10"),
        new("realisticVisionV51_v51VAE_94301"),
        new("sdxlUnstableDiffusers_v11_216694"),
        new("realisticVisionV40_v40VAE_81510"),
        new("epicrealismXL_v10_247189"),
        new("somboy_v10_172675"),
        new("yesmixXL_v10_283329"),
        new("animagineXLV31_v31_325600"),
    ];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public TrainingBaseModel(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>stable-diffusion-xl-base-1.0</c>.</summary>
    public static TrainingBaseModel StableDiffusionXL => KnownValues[0];

    /// <summary><c>dreamshaperXL09Alpha_alpha2Xl10_91562</c>.</summary>
    public static TrainingBaseModel DreamShaperXL => KnownValues[1];

    /// <summary><c>protovisionXLHighFidelity3D_release0630Bakedvae_154359</c>.</summary>
    public static TrainingBaseModel ProtoVisionXL => KnownValues[2];

    /// <summary><c>v1-5-pruned-emaonly</c>.</summary>
    public static TrainingBaseModel StableDiffusion15 => KnownValues[3];

    /// <summary><c>epicrealism_naturalSin_121250</c>.</summary>
    public static TrainingBaseModel EpicRealism => KnownValues[4];

    /// <summary><c>chilloutmix_NiPrunedFp32Fix</c>.</summary>
    public static TrainingBaseModel ChilloutMix => KnownValues[5];

    /// <summary><c>abyssorangemix3AOM3_aom3a3_10864</c>.</summary>
    public static TrainingBaseModel AbyssOrangeMix3 => KnownValues[6];

    /// <summary><c>dreamshaper_8_93211</c>.</summary>
    public static TrainingBaseModel DreamShaper8 => KnownValues[7];

    /// <summary><c>WFChild_v1.0</c>.</summary>
    public static TrainingBaseModel WFChild => KnownValues[8];

    /// <summary><c>majichenmixrealistic_v10</c>.</summary>
    public static TrainingBaseModel MajicMixRealistic => KnownValues[9];

    /// <summary><c>realisticVisionV51_v51VAE_94301</c>.</summary>
    public static TrainingBaseModel RealisticVision51 => KnownValues[10];

    /// <summary><c>sdxlUnstableDiffusers_v11_216694</c>.</summary>
    public static TrainingBaseModel SdxlUnstableDiffusers => KnownValues[11];

    /// <summary><c>realisticVisionV40_v40VAE_81510</c>.</summary>
    public static TrainingBaseModel RealisticVision40 => KnownValues[12];

    /// <summary><c>epicrealismXL_v10_247189</c>.</summary>
    public static TrainingBaseModel EpicRealismXL => KnownValues[13];

    /// <summary><c>somboy_v10_172675</c>.</summary>
    public static TrainingBaseModel Somboy => KnownValues[14];

    /// <summary><c>yesmixXL_v10_283329</c>.</summary>
    public static TrainingBaseModel YesMixXL => KnownValues[15];

    /// <summary><c>animagineXLV31_v31_325600</c>.</summary>
    public static TrainingBaseModel AnimagineXL31 => KnownValues[16];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<TrainingBaseModel> IStringEnum<TrainingBaseModel>.Known => KnownValues;

    static TrainingBaseModel IStringEnum<TrainingBaseModel>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator TrainingBaseModel(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;
}
