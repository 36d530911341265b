using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>Where a monthly bill stands.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<MonthlyBillStatus>))]
public readonly record struct MonthlyBillStatus : IStringEnum<MonthlyBillStatus>, IFormattable
{
    private static readonly MonthlyBillStatus[] KnownValues = [new("pending"), new("outed"), new("paid"), new("overdue")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public MonthlyBillStatus(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>pending</c>.</summary>
    public static MonthlyBillStatus Pending => KnownValues[0];

    /// <summary><c>outed</c>: written out.</summary>
    public static MonthlyBillStatus Outed => KnownValues[1];

    /// <summary><c>paid</c>.</summary>
    public static MonthlyBillStatus Paid => KnownValues[2];

    /// <summary><c>overdue</c>.</summary>
    public static MonthlyBillStatus Overdue => KnownValues[3];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<MonthlyBillStatus> IStringEnum<MonthlyBillStatus>.Known => KnownValues;

    static MonthlyBillStatus IStringEnum<MonthlyBillStatus>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator MonthlyBillStatus(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;
}
