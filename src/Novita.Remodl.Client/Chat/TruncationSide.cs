using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Which end of a prompt that is too long is cut.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<TruncationSide>))]
public readonly record struct TruncationSide : IStringEnum<TruncationSide>
{
    private static readonly TruncationSide[] KnownValues = [new("left"), new("right")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public TruncationSide(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>left</c>.</summary>
    public static TruncationSide Left => KnownValues[0];

    /// <summary><c>right</c>.</summary>
    public static TruncationSide Right => KnownValues[1];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<TruncationSide> IStringEnum<TruncationSide>.Known => KnownValues;

    static TruncationSide IStringEnum<TruncationSide>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator TruncationSide(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
