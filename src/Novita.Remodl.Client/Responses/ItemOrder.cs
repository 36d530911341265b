using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>In which order items are listed.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<ItemOrder>))]
public readonly record struct ItemOrder : IStringEnum<ItemOrder>, IFormattable
{
    private static readonly ItemOrder[] KnownValues = [new("asc"), new("desc")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ItemOrder(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>asc</c>.</summary>
    public static ItemOrder Ascending => KnownValues[0];

    /// <summary><c>desc</c>.</summary>
    public static ItemOrder Descending => KnownValues[1];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<ItemOrder> IStringEnum<ItemOrder>.Known => KnownValues;

    static ItemOrder IStringEnum<ItemOrder>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator ItemOrder(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;
}
