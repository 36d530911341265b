using System.Globalization;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>An amount of US dollars. On the wire it is counted in 0.0001 USD, as text here and as a number there; what came is kept. It is written and read alike in every culture.</summary>
[JsonConverter(typeof(UsdAmountConverter))]
public readonly struct UsdAmount : IEquatable<UsdAmount>, IComparable<UsdAmount>, IFormattable
{
    internal const decimal UnitsPerUsd = 10_000m;

    private UsdAmount(decimal units, string? raw, bool isText, bool isKnown)
    {
        Units = units;
        Raw = raw;
        IsText = isText;
        IsKnown = isKnown;
    }

    /// <summary>The amount in USD; 0 of what is no number.</summary>
    public decimal Usd => Units / UnitsPerUsd;

    /// <summary>The amount in 0.0001 USD, as the wire counts; 0 of what is no number.</summary>
    public decimal Units { get; }

    /// <summary>What came over the wire; null of an amount that was made here.</summary>
    public string? Raw { get; }

    /// <summary>Whether it is a number. The service may send something else, which is then in <see cref="Raw"/>.</summary>
    public bool IsKnown { get; }

    internal bool IsText { get; }

    /// <summary>Compares amounts.</summary>
    public static bool operator ==(UsdAmount left, UsdAmount right) => left.Equals(right);

    /// <summary>Compares amounts.</summary>
    public static bool operator !=(UsdAmount left, UsdAmount right) => !left.Equals(right);

    /// <summary>Compares amounts.</summary>
    public static bool operator <(UsdAmount left, UsdAmount right) => left.Units < right.Units;

    /// <summary>Compares amounts.</summary>
    public static bool operator <=(UsdAmount left, UsdAmount right) => left.Units <= right.Units;

    /// <summary>Compares amounts.</summary>
    public static bool operator >(UsdAmount left, UsdAmount right) => left.Units > right.Units;

    /// <summary>Compares amounts.</summary>
    public static bool operator >=(UsdAmount left, UsdAmount right) => left.Units >= right.Units;

    /// <summary>Adds amounts.</summary>
    public static UsdAmount operator +(UsdAmount left, UsdAmount right) => FromUnits(left.Units + right.Units);

    /// <summary>Subtracts an amount from another.</summary>
    public static UsdAmount operator -(UsdAmount left, UsdAmount right) => FromUnits(left.Units - right.Units);

    /// <summary>An amount of USD.</summary>
    public static UsdAmount FromUsd(decimal usd) => FromUnits(usd * UnitsPerUsd);

    /// <summary>An amount of 0.0001 USD.</summary>
    public static UsdAmount FromUnits(decimal units) => new(units, raw: null, isText: false, isKnown: true);

    /// <summary>Whether the amounts are the same, however they were written.</summary>
    public bool Equals(UsdAmount other) => Units == other.Units && IsKnown == other.IsKnown && (IsKnown || Raw == other.Raw);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UsdAmount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Units.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(UsdAmount other) => Units.CompareTo(other.Units);

    /// <summary>The amount as <c>12.3400 USD</c>, in every culture alike.</summary>
    public override string ToString() => ToString(format: null, formatProvider: null);

    /// <summary>The amount of USD in a format of numbers. Without one it is <c>12.3400 USD</c> in every culture.</summary>
    /// <param name="format">The format, as of <see cref="decimal"/>.</param>
    /// <param name="formatProvider">The culture; counts with a format alone.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => (IsKnown, format) switch
    {
        (false, _) => Raw ?? "",
        (true, null or "") => string.Create(CultureInfo.InvariantCulture, $"{Usd:0.0000##} USD"),
        _ => Usd.ToString(format, formatProvider),
    };

    internal static UsdAmount FromWire(string raw, bool isText) =>
        decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var units) ? new(units, raw, isText, isKnown: true) : new(0, raw, isText, isKnown: false);
}
