using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Catalog;

/// <summary>Who sees a model of the catalogue.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<CatalogVisibility>))]
public readonly record struct CatalogVisibility : IStringEnum<CatalogVisibility>, IFormattable
{
    private static readonly CatalogVisibility[] KnownValues = [new("public"), new("private")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public CatalogVisibility(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>public</c>.</summary>
    public static CatalogVisibility Public => KnownValues[0];

    /// <summary><c>private</c>: the account's own.</summary>
    public static CatalogVisibility Private => KnownValues[1];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<CatalogVisibility> IStringEnum<CatalogVisibility>.Known => KnownValues;

    static CatalogVisibility IStringEnum<CatalogVisibility>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator CatalogVisibility(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;
}
