using System.Globalization;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The price of a million tokens (Novita).</summary>
public sealed record ModelPrice : WireObject
{
    internal const decimal UnitsPerUsd = 10_000m;

    /// <summary>The price as on the wire, in 0.0001 USD. See <see cref="Price"/>.</summary>
    public decimal? PricePerM { get; init; }

    /// <summary>The price as on the wire, in USD. See <see cref="Price"/>.</summary>
    public string? PricePerMDecimal { get; init; }

    /// <summary>The price of a million tokens, in USD; null when the server does not say.</summary>
    [JsonIgnore]
    public decimal? Price =>
        decimal.TryParse(PricePerMDecimal, NumberStyles.Float, CultureInfo.InvariantCulture, out var usd) ? usd : PricePerM / UnitsPerUsd;
}
