using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>Which models a key may call.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<ModelAccessMode>))]
public readonly record struct ModelAccessMode : IStringEnum<ModelAccessMode>, IFormattable
{
    private static readonly ModelAccessMode[] KnownValues = [new("all_enabled"), new("selected")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ModelAccessMode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>all_enabled</c>.</summary>
    public static ModelAccessMode AllEnabled => KnownValues[0];

    /// <summary><c>selected</c>: the allowed ones alone.</summary>
    public static ModelAccessMode Selected => KnownValues[1];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<ModelAccessMode> IStringEnum<ModelAccessMode>.Known => KnownValues;

    static ModelAccessMode IStringEnum<ModelAccessMode>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator ModelAccessMode(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;
}
