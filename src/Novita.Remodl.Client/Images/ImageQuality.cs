using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>How well an image is made.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<ImageQuality>))]
public readonly record struct ImageQuality : IStringEnum<ImageQuality>
{
    private static readonly ImageQuality[] KnownValues = [new("auto"), new("low"), new("medium"), new("high"), new("standard"), new("hd")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ImageQuality(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>auto</c>.</summary>
    public static ImageQuality Auto => KnownValues[0];

    /// <summary><c>low</c>.</summary>
    public static ImageQuality Low => KnownValues[1];

    /// <summary><c>medium</c>.</summary>
    public static ImageQuality Medium => KnownValues[2];

    /// <summary><c>high</c>.</summary>
    public static ImageQuality High => KnownValues[3];

    /// <summary><c>standard</c>: DALL·E.</summary>
    public static ImageQuality Standard => KnownValues[4];

    /// <summary><c>hd</c>: DALL·E 3.</summary>
    public static ImageQuality Hd => KnownValues[5];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<ImageQuality> IStringEnum<ImageQuality>.Known => KnownValues;

    static ImageQuality IStringEnum<ImageQuality>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator ImageQuality(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
