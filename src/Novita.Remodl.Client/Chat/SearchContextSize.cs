using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>How much of the found pages a web search reads.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<SearchContextSize>))]
public readonly record struct SearchContextSize : IStringEnum<SearchContextSize>
{
    private static readonly SearchContextSize[] KnownValues = [new("low"), new("medium"), new("high")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public SearchContextSize(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>low</c>.</summary>
    public static SearchContextSize Low => KnownValues[0];

    /// <summary><c>medium</c>.</summary>
    public static SearchContextSize Medium => KnownValues[1];

    /// <summary><c>high</c>.</summary>
    public static SearchContextSize High => KnownValues[2];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<SearchContextSize> IStringEnum<SearchContextSize>.Known => KnownValues;

    static SearchContextSize IStringEnum<SearchContextSize>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator SearchContextSize(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
