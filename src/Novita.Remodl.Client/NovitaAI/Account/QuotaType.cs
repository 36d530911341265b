using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>What a quota counts.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<QuotaType>))]
public readonly record struct QuotaType : IStringEnum<QuotaType>, IFormattable
{
    private static readonly QuotaType[] KnownValues = [new("RPM"), new("TPM"), new("IPM")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public QuotaType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>RPM</c>.</summary>
    public static QuotaType RequestsPerMinute => KnownValues[0];

    /// <summary><c>TPM</c>.</summary>
    public static QuotaType TokensPerMinute => KnownValues[1];

    /// <summary><c>IPM</c>.</summary>
    public static QuotaType ImagesPerMinute => KnownValues[2];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<QuotaType> IStringEnum<QuotaType>.Known => KnownValues;

    static QuotaType IStringEnum<QuotaType>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator QuotaType(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;
}
