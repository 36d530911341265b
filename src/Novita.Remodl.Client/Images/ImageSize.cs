using System.Globalization;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The size of a made image, width times height in pixels.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text. Only <c>1024*768</c>, as some endpoints write it, is <c>1024x768</c> here; each endpoint gets its own form.</remarks>
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
        _value = Sides(value, '*') is null ? value : value.Replace('*', 'x');
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

    /// <summary>Width and height, where the text has them; null for <c>auto</c>, <c>2K</c> and the like.</summary>
    public (int Width, int Height)? Pixels => Sides(Value, 'x');

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;

    private static (int Width, int Height)? Sides(string value, char between)
    {
        var at = value.IndexOf(between, StringComparison.Ordinal);
        return at > 0
            && int.TryParse(value.AsSpan(0, at), NumberStyles.None, CultureInfo.InvariantCulture, out var width)
            && int.TryParse(value.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var height)
                ? (width, height)
                : null;
    }
}
