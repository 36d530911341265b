using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>How much a reasoning model thinks before it answers.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<ReasoningLevel>))]
public readonly record struct ReasoningLevel : IStringEnum<ReasoningLevel>
{
    private static readonly ReasoningLevel[] KnownValues = [new("none"), new("minimal"), new("low"), new("medium"), new("high"), new("xhigh"), new("max")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ReasoningLevel(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>none</c>.</summary>
    public static ReasoningLevel None => KnownValues[0];

    /// <summary><c>minimal</c>.</summary>
    public static ReasoningLevel Minimal => KnownValues[1];

    /// <summary><c>low</c>.</summary>
    public static ReasoningLevel Low => KnownValues[2];

    /// <summary><c>medium</c>.</summary>
    public static ReasoningLevel Medium => KnownValues[3];

    /// <summary><c>high</c>.</summary>
    public static ReasoningLevel High => KnownValues[4];

    /// <summary><c>xhigh</c>.</summary>
    public static ReasoningLevel ExtraHigh => KnownValues[5];

    /// <summary><c>max</c>.</summary>
    public static ReasoningLevel Max => KnownValues[6];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<ReasoningLevel> IStringEnum<ReasoningLevel>.Known => KnownValues;

    static ReasoningLevel IStringEnum<ReasoningLevel>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator ReasoningLevel(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
