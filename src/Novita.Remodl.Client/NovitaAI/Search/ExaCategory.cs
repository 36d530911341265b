using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>What Exa looks for.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<ExaCategory>))]
public readonly record struct ExaCategory : IStringEnum<ExaCategory>, IFormattable
{
    private static readonly ExaCategory[] KnownValues =
    [
        new("company"),
        new("research paper"),
        new("news"),
        new("personal site"),
        new("financial report"),
        new("people"),
    ];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ExaCategory(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>company</c>.</summary>
    public static ExaCategory Company => KnownValues[0];

    /// <summary><c>research paper</c>.</summary>
    public static ExaCategory ResearchPaper => KnownValues[1];

    /// <summary><c>news</c>.</summary>
    public static ExaCategory News => KnownValues[2];

    /// <summary><c>personal site</c>.</summary>
    public static ExaCategory PersonalSite => KnownValues[3];

    /// <summary><c>financial report</c>.</summary>
    public static ExaCategory FinancialReport => KnownValues[4];

    /// <summary><c>people</c>.</summary>
    public static ExaCategory People => KnownValues[5];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<ExaCategory> IStringEnum<ExaCategory>.Known => KnownValues;

    static ExaCategory IStringEnum<ExaCategory>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator ExaCategory(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;
}
