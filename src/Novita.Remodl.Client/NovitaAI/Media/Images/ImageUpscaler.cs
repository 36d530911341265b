using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>What makes a picture larger.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<ImageUpscaler>))]
public readonly record struct ImageUpscaler : IStringEnum<ImageUpscaler>
{
    private static readonly ImageUpscaler[] KnownValues =
    [
        new("RealESRGAN_x4plus_anime_6B"),
        new("RealESRNet_x4plus"),
        new("4x-UltraSharp"),
        new("Latent"),
        new("R-ESRGAN 4x+"),
        new("R-ESRGAN 4x+ Anime6B"),
        new("ESRGAN_4x"),
    ];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ImageUpscaler(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>RealESRGAN_x4plus_anime_6B</c>.</summary>
    public static ImageUpscaler RealEsrganAnime => KnownValues[0];

    /// <summary><c>RealESRNet_x4plus</c>.</summary>
    public static ImageUpscaler RealEsrnet => KnownValues[1];

    /// <summary><c>4x-UltraSharp</c>: not for a hires fix.</summary>
    public static ImageUpscaler UltraSharp => KnownValues[2];

    /// <summary><c>Latent</c>: of a hires fix alone.</summary>
    public static ImageUpscaler Latent => KnownValues[3];

    /// <summary><c>R-ESRGAN 4x+</c>: of the <c>/v2</c> API alone.</summary>
    public static ImageUpscaler RealEsrgan4x => KnownValues[4];

    /// <summary><c>R-ESRGAN 4x+ Anime6B</c>: of the <c>/v2</c> API alone.</summary>
    public static ImageUpscaler RealEsrgan4xAnime => KnownValues[5];

    /// <summary><c>ESRGAN_4x</c>: of the <c>/v2</c> API alone.</summary>
    public static ImageUpscaler Esrgan4x => KnownValues[6];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<ImageUpscaler> IStringEnum<ImageUpscaler>.Known => KnownValues;

    static ImageUpscaler IStringEnum<ImageUpscaler>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator ImageUpscaler(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
