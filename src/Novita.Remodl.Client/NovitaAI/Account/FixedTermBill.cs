using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>What was charged for something rented for a fixed term.</summary>
public sealed record FixedTermBill : AccountBill
{
    /// <summary>Who of the team rented it.</summary>
    [JsonPropertyName("memberId")]
    [JsonConverter(typeof(LooseTextConverter))]
    public string? MemberId { get; init; }

    /// <summary>What it is for.</summary>
    [JsonPropertyName("productCategory")]
    public BillCategory? ProductCategory { get; init; }

    /// <summary><c>monthly</c>.</summary>
    [JsonPropertyName("tradeMode")]
    public string? TradeMode { get; init; }

    /// <summary><c>monthly_new_buy</c>, <c>monthly_re_buy</c> or <c>monthly_re_config</c>.</summary>
    [JsonPropertyName("tradeType")]
    public string? TradeType { get; init; }

    /// <summary>The price as the service writes it; see <see cref="AccountBill.PricePrecision"/>.</summary>
    [JsonPropertyName("basePrice")]
    [JsonConverter(typeof(LooseTextConverter))]
    public string? BasePrice { get; init; }

    /// <summary>How many.</summary>
    [JsonPropertyName("billNum")]
    [JsonConverter(typeof(LooseNumberConverter.OfDecimal))]
    public decimal? BillNum { get; init; }

    /// <summary>When it was rented, as the service writes it.</summary>
    [JsonPropertyName("createTime")]
    [JsonConverter(typeof(LooseTextConverter))]
    public string? CreateTime { get; init; }

    /// <summary>The term.</summary>
    [JsonConverter(typeof(LooseTextConverter))]
    public string? Cycle { get; init; }

    /// <summary>For how many days something was stored.</summary>
    [JsonPropertyName("storageDays")]
    [JsonConverter(typeof(LooseNumberConverter.OfDecimal))]
    public decimal? StorageDays { get; init; }
}
