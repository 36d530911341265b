using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The file format of a made image.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<ImageFormat>))]
public readonly record struct ImageFormat : IStringEnum<ImageFormat>
{
    private static readonly ImageFormat[] KnownValues = [new("png"), new("jpeg"), new("webp")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ImageFormat(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>png</c>.</summary>
    public static ImageFormat Png => KnownValues[0];

    /// <summary><c>jpeg</c>.</summary>
    public static ImageFormat Jpeg => KnownValues[1];

    /// <summary><c>webp</c>.</summary>
    public static ImageFormat Webp => KnownValues[2];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<ImageFormat> IStringEnum<ImageFormat>.Known => KnownValues;

    static ImageFormat IStringEnum<ImageFormat>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator ImageFormat(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
