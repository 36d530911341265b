using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What gets times.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<TimestampGranularity>))]
public readonly record struct TimestampGranularity : IStringEnum<TimestampGranularity>
{
    private static readonly TimestampGranularity[] KnownValues = [new("word"), new("segment")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public TimestampGranularity(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>word</c>.</summary>
    public static TimestampGranularity Word => KnownValues[0];

    /// <summary><c>segment</c>.</summary>
    public static TimestampGranularity Segment => KnownValues[1];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<TimestampGranularity> IStringEnum<TimestampGranularity>.Known => KnownValues;

    static TimestampGranularity IStringEnum<TimestampGranularity>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator TimestampGranularity(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
