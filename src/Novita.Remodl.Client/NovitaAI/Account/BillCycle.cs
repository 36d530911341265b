using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>Over what a bill adds up.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<BillCycle>))]
public readonly record struct BillCycle : IStringEnum<BillCycle>, IFormattable
{
    private static readonly BillCycle[] KnownValues = [new("Hour"), new("Day"), new("Week"), new("Month")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public BillCycle(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>Hour</c>.</summary>
    public static BillCycle Hour => KnownValues[0];

    /// <summary><c>Day</c>.</summary>
    public static BillCycle Day => KnownValues[1];

    /// <summary><c>Week</c>.</summary>
    public static BillCycle Week => KnownValues[2];

    /// <summary><c>Month</c>.</summary>
    public static BillCycle Month => KnownValues[3];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<BillCycle> IStringEnum<BillCycle>.Known => KnownValues;

    static BillCycle IStringEnum<BillCycle>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator BillCycle(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;
}
