using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>How much the model says.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<Verbosity>))]
public readonly record struct Verbosity : IStringEnum<Verbosity>
{
    private static readonly Verbosity[] KnownValues = [new("low"), new("medium"), new("high")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public Verbosity(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>low</c>.</summary>
    public static Verbosity Low => KnownValues[0];

    /// <summary><c>medium</c>.</summary>
    public static Verbosity Medium => KnownValues[1];

    /// <summary><c>high</c>.</summary>
    public static Verbosity High => KnownValues[2];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<Verbosity> IStringEnum<Verbosity>.Known => KnownValues;

    static Verbosity IStringEnum<Verbosity>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator Verbosity(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
