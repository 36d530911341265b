using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Catalog;

/// <summary>Where a model of the catalogue comes from.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<CatalogSource>))]
public readonly record struct CatalogSource : IStringEnum<CatalogSource>, IFormattable
{
    private static readonly CatalogSource[] KnownValues = [new("civitai"), new("training"), new("uploading")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public CatalogSource(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>civitai</c>.</summary>
    public static CatalogSource Civitai => KnownValues[0];

    /// <summary><c>training</c>: trained on Novita.</summary>
    public static CatalogSource Training => KnownValues[1];

    /// <summary><c>uploading</c>: uploaded by its owner.</summary>
    public static CatalogSource Uploading => KnownValues[2];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<CatalogSource> IStringEnum<CatalogSource>.Known => KnownValues;

    static CatalogSource IStringEnum<CatalogSource>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator CatalogSource(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;
}
