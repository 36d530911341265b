using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>What a quota is for.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<QuotaModality>))]
public readonly record struct QuotaModality : IStringEnum<QuotaModality>, IFormattable
{
    private static readonly QuotaModality[] KnownValues = [new("llm"), new("image")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public QuotaModality(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>llm</c>.</summary>
    public static QuotaModality Llm => KnownValues[0];

    /// <summary><c>image</c>.</summary>
    public static QuotaModality Image => KnownValues[1];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<QuotaModality> IStringEnum<QuotaModality>.Known => KnownValues;

    static QuotaModality IStringEnum<QuotaModality>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator QuotaModality(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;
}
