using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>How wide a made image is to its height.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<ImageAspectRatio>))]
public readonly record struct ImageAspectRatio : IStringEnum<ImageAspectRatio>
{
    private static readonly ImageAspectRatio[] KnownValues = [new("1:1"), new("3:2"), new("2:3"), new("4:3"), new("3:4"), new("5:4"), new("4:5"), new("16:9"), new("9:16"), new("21:9"), new("9:21")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ImageAspectRatio(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>1:1</c>.</summary>
    public static ImageAspectRatio Square => KnownValues[0];

    /// <summary><c>3:2</c>.</summary>
    public static ImageAspectRatio R3x2 => KnownValues[1];

    /// <summary><c>2:3</c>.</summary>
    public static ImageAspectRatio R2x3 => KnownValues[2];

    /// <summary><c>4:3</c>.</summary>
    public static ImageAspectRatio R4x3 => KnownValues[3];

    /// <summary><c>3:4</c>.</summary>
    public static ImageAspectRatio R3x4 => KnownValues[4];

    /// <summary><c>5:4</c>.</summary>
    public static ImageAspectRatio R5x4 => KnownValues[5];

    /// <summary><c>4:5</c>.</summary>
    public static ImageAspectRatio R4x5 => KnownValues[6];

    /// <summary><c>16:9</c>.</summary>
    public static ImageAspectRatio R16x9 => KnownValues[7];

    /// <summary><c>9:16</c>.</summary>
    public static ImageAspectRatio R9x16 => KnownValues[8];

    /// <summary><c>21:9</c>.</summary>
    public static ImageAspectRatio R21x9 => KnownValues[9];

    /// <summary><c>9:21</c>.</summary>
    public static ImageAspectRatio R9x21 => KnownValues[10];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<ImageAspectRatio> IStringEnum<ImageAspectRatio>.Known => KnownValues;

    static ImageAspectRatio IStringEnum<ImageAspectRatio>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator ImageAspectRatio(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
