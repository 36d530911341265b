using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Catalog;

/// <summary>What a model of the catalogue is.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<CatalogModelType>))]
public readonly record struct CatalogModelType : IStringEnum<CatalogModelType>, IFormattable
{
    private static readonly CatalogModelType[] KnownValues =
    [
        new("checkpoint"),
        new("lora"),
        new("vae"),
        new("controlnet"),
        new("upscaler"),
        new("textualinversion"),
        new("locon"),
    ];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public CatalogModelType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>checkpoint</c>.</summary>
    public static CatalogModelType Checkpoint => KnownValues[0];

    /// <summary><c>lora</c>.</summary>
    public static CatalogModelType Lora => KnownValues[1];

    /// <summary><c>vae</c>.</summary>
    public static CatalogModelType Vae => KnownValues[2];

    /// <summary><c>controlnet</c>.</summary>
    public static CatalogModelType ControlNet => KnownValues[3];

    /// <summary><c>upscaler</c>.</summary>
    public static CatalogModelType Upscaler => KnownValues[4];

    /// <summary><c>textualinversion</c>: an embedding.</summary>
    public static CatalogModelType TextualInversion => KnownValues[5];

    /// <summary><c>locon</c>: a kind of LoRA; found in answers, not a filter.</summary>
    public static CatalogModelType Locon => KnownValues[6];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<CatalogModelType> IStringEnum<CatalogModelType>.Known => KnownValues;

    static CatalogModelType IStringEnum<CatalogModelType>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator CatalogModelType(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;
}
