using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>How large <c>image-upscaler</c> makes a picture.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<UpscaleResolution>))]
public readonly record struct UpscaleResolution : IStringEnum<UpscaleResolution>
{
    private static readonly UpscaleResolution[] KnownValues = [new("2k"), new("4k"), new("8k")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public UpscaleResolution(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>2k</c>.</summary>
    public static UpscaleResolution R2K => KnownValues[0];

    /// <summary><c>4k</c>: the default.</summary>
    public static UpscaleResolution R4K => KnownValues[1];

    /// <summary><c>8k</c>.</summary>
    public static UpscaleResolution R8K => KnownValues[2];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<UpscaleResolution> IStringEnum<UpscaleResolution>.Known => KnownValues;

    static UpscaleResolution IStringEnum<UpscaleResolution>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator UpscaleResolution(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
