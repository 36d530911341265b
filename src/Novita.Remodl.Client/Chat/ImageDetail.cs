using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>How closely the model looks at an image. vLLM ignores it.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<ImageDetail>))]
public readonly record struct ImageDetail : IStringEnum<ImageDetail>
{
    private static readonly ImageDetail[] KnownValues = [new("auto"), new("low"), new("high")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ImageDetail(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>auto</c>.</summary>
    public static ImageDetail Auto => KnownValues[0];

    /// <summary><c>low</c>.</summary>
    public static ImageDetail Low => KnownValues[1];

    /// <summary><c>high</c>.</summary>
    public static ImageDetail High => KnownValues[2];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<ImageDetail> IStringEnum<ImageDetail>.Known => KnownValues;

    static ImageDetail IStringEnum<ImageDetail>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator ImageDetail(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
