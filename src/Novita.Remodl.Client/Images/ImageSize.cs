using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The size of a made image, width times height in pixels.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<ImageSize>))]
public readonly record struct ImageSize : IStringEnum<ImageSize>
{
    private static readonly ImageSize[] KnownValues = [new("auto"), new("1024x1024"), new("1536x1024"), new("1024x1536"), new("256x256"), new("512x512")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ImageSize(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>auto</c>: the model chooses.</summary>
    public static ImageSize Auto => KnownValues[0];

    /// <summary><c>1024x1024</c>.</summary>
    public static ImageSize Square1024 => KnownValues[1];

    /// <summary><c>1536x1024</c>.</summary>
    public static ImageSize Landscape1536 => KnownValues[2];

    /// <summary><c>1024x1536</c>.</summary>
    public static ImageSize Portrait1536 => KnownValues[3];

    /// <summary><c>256x256</c>.</summary>
    public static ImageSize Square256 => KnownValues[4];

    /// <summary><c>512x512</c>.</summary>
    public static ImageSize Square512 => KnownValues[5];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<ImageSize> IStringEnum<ImageSize>.Known => KnownValues;

    static ImageSize IStringEnum<ImageSize>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator ImageSize(string value) => new(value);

    /// <summary>A size in pixels. GPT image models want multiples of 16.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A side is not positive.</exception>
    public static ImageSize Of(int width, int height)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        return new(FormattableString.Invariant($"{width}x{height}"));
    }

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
