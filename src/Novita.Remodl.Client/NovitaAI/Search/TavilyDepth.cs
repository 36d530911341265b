using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>How deep Tavily searches.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<TavilyDepth>))]
public readonly record struct TavilyDepth : IStringEnum<TavilyDepth>, IFormattable
{
    private static readonly TavilyDepth[] KnownValues = [new("basic"), new("advanced"), new("fast"), new("ultra-fast")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public TavilyDepth(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>basic</c>.</summary>
    public static TavilyDepth Basic => KnownValues[0];

    /// <summary><c>advanced</c>.</summary>
    public static TavilyDepth Advanced => KnownValues[1];

    /// <summary><c>fast</c>.</summary>
    public static TavilyDepth Fast => KnownValues[2];

    /// <summary><c>ultra-fast</c>.</summary>
    public static TavilyDepth UltraFast => KnownValues[3];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<TavilyDepth> IStringEnum<TavilyDepth>.Known => KnownValues;

    static TavilyDepth IStringEnum<TavilyDepth>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator TavilyDepth(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;
}
