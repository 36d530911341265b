using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>How Exa searches.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<ExaSearchType>))]
public readonly record struct ExaSearchType : IStringEnum<ExaSearchType>, IFormattable
{
    private static readonly ExaSearchType[] KnownValues = [new("instant"), new("fast"), new("auto"), new("deep-lite"), new("deep"), new("deep-reasoning")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ExaSearchType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>instant</c>.</summary>
    public static ExaSearchType Instant => KnownValues[0];

    /// <summary><c>fast</c>.</summary>
    public static ExaSearchType Fast => KnownValues[1];

    /// <summary><c>auto</c>.</summary>
    public static ExaSearchType Auto => KnownValues[2];

    /// <summary><c>deep-lite</c>.</summary>
    public static ExaSearchType DeepLite => KnownValues[3];

    /// <summary><c>deep</c>.</summary>
    public static ExaSearchType Deep => KnownValues[4];

    /// <summary><c>deep-reasoning</c>.</summary>
    public static ExaSearchType DeepReasoning => KnownValues[5];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<ExaSearchType> IStringEnum<ExaSearchType>.Known => KnownValues;

    static ExaSearchType IStringEnum<ExaSearchType>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator ExaSearchType(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;
}
