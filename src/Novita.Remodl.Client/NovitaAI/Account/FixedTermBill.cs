using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>What was charged for something rented for a fixed term.</summary>
public sealed record FixedTermBill : WireObject
{
    /// <summary>Whose it is.</summary>
    [JsonPropertyName("userId")]
    [JsonConverter(typeof(LooseTextConverter))]
    public string? UserId { get; init; }

    /// <summary>The beginning, in seconds since 1970. See <see cref="Start"/>.</summary>
    [JsonPropertyName("startTime")]
    [JsonConverter(typeof(LooseNumberConverter.OfInt64))]
    public long? StartTime { get; init; }

    /// <summary>The end, in seconds since 1970. See <see cref="End"/>.</summary>
    [JsonPropertyName("endTime")]
    [JsonConverter(typeof(LooseNumberConverter.OfInt64))]
    public long? EndTime { get; init; }

    /// <summary>Who of the team rented it.</summary>
    [JsonPropertyName("memberId")]
    [JsonConverter(typeof(LooseTextConverter))]
    public string? MemberId { get; init; }

    /// <summary>The product.</summary>
    [JsonPropertyName("productName")]
    public string? ProductName { get; init; }

    /// <summary>What it is for.</summary>
    [JsonPropertyName("productCategory")]
    public BillCategory? ProductCategory { get; init; }

    /// <summary>Whose it is within the team.</summary>
    [JsonPropertyName("ownerID")]
    [JsonConverter(typeof(LooseTextConverter))]
    public string? OwnerId { get; init; }

    /// <summary><c>monthly</c>.</summary>
    [JsonPropertyName("tradeMode")]
    public string? TradeMode { get; init; }

    /// <summary><c>monthly_new_buy</c>, <c>monthly_re_buy</c> or <c>monthly_re_config</c>.</summary>
    [JsonPropertyName("tradeType")]
    public string? TradeType { get; init; }

    /// <summary>The price as the service writes it; see <see cref="PricePrecision"/>.</summary>
    [JsonPropertyName("basePrice")]
    [JsonConverter(typeof(LooseTextConverter))]
    public string? BasePrice { get; init; }

    /// <summary>How many.</summary>
    [JsonPropertyName("billNum")]
    [JsonConverter(typeof(LooseNumberConverter.OfDecimal))]
    public decimal? BillNum { get; init; }

    /// <summary>What it comes to.</summary>
    public UsdAmount? Amount { get; init; }

    /// <summary>Of that by voucher.</summary>
    [JsonPropertyName("voucherAmount")]
    public UsdAmount? VoucherAmount { get; init; }

    /// <summary>Of that in cash.</summary>
    [JsonPropertyName("payAmount")]
    public UsdAmount? PayAmount { get; init; }

    /// <summary><see cref="PayAmount"/> as the service shows it.</summary>
    [JsonPropertyName("payAmountDisplay")]
    [JsonConverter(typeof(LooseTextConverter))]
    public string? PayAmountDisplay { get; init; }

    /// <summary>How precise the prices are.</summary>
    [JsonPropertyName("pricePrecision")]
    [JsonConverter(typeof(LooseNumberConverter.OfInt64))]
    public long? PricePrecision { get; init; }

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

    /// <summary>When the time that it is for begins.</summary>
    [JsonIgnore]
    public DateTimeOffset? Start => UnixSeconds.ToTime(StartTime);

    /// <summary>When the time that it is for ends.</summary>
    [JsonIgnore]
    public DateTimeOffset? End => UnixSeconds.ToTime(EndTime);
}
