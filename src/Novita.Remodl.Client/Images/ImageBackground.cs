using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What is behind the subject of a made image.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<ImageBackground>))]
public readonly record struct ImageBackground : IStringEnum<ImageBackground>
{
    private static readonly ImageBackground[] KnownValues = [new("auto"), new("transparent"), new("opaque")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ImageBackground(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>auto</c>.</summary>
    public static ImageBackground Auto => KnownValues[0];

    /// <summary><c>transparent</c>: PNG and WebP only.</summary>
    public static ImageBackground Transparent => KnownValues[1];

    /// <summary><c>opaque</c>.</summary>
    public static ImageBackground Opaque => KnownValues[2];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<ImageBackground> IStringEnum<ImageBackground>.Known => KnownValues;

    static ImageBackground IStringEnum<ImageBackground>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator ImageBackground(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
