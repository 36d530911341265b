using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>How a budget limits.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<BudgetType>))]
public readonly record struct BudgetType : IStringEnum<BudgetType>, IFormattable
{
    private static readonly BudgetType[] KnownValues = [new("Unlimited"), new("One-time"), new("Recurring")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public BudgetType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>Unlimited</c>.</summary>
    public static BudgetType Unlimited => KnownValues[0];

    /// <summary><c>One-time</c>.</summary>
    public static BudgetType OneTime => KnownValues[1];

    /// <summary><c>Recurring</c>: anew each <c>cycle</c>.</summary>
    public static BudgetType Recurring => KnownValues[2];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<BudgetType> IStringEnum<BudgetType>.Known => KnownValues;

    static BudgetType IStringEnum<BudgetType>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator BudgetType(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;
}
