using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>What was charged for the use of a product over a time.</summary>
public sealed record UsageBill : WireObject
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

    /// <summary>How it is charged.</summary>
    [JsonPropertyName("billingMethod")]
    [JsonConverter(typeof(LooseTextConverter))]
    public string? BillingMethod { get; init; }

    /// <summary>The product's id.</summary>
    [JsonPropertyName("productId")]
    [JsonConverter(typeof(LooseTextConverter))]
    public string? ProductId { get; init; }

    /// <summary>The product, for example a model.</summary>
    [JsonPropertyName("productName")]
    public string? ProductName { get; init; }

    /// <summary>What it is for.</summary>
    public BillCategory? Category { get; init; }

    /// <summary>Who of the team used it.</summary>
    [JsonPropertyName("ownerID")]
    [JsonConverter(typeof(LooseTextConverter))]
    public string? OwnerId { get; init; }

    /// <summary>How much was used; of an LLM the tokens of prompts.</summary>
    [JsonPropertyName("billNum0")]
    [JsonConverter(typeof(LooseNumberConverter.OfDecimal))]
    public decimal? BillNum0 { get; init; }

    /// <summary>How much was used of the second kind; of an LLM the tokens of answers.</summary>
    [JsonPropertyName("billNum1")]
    [JsonConverter(typeof(LooseNumberConverter.OfDecimal))]
    public decimal? BillNum1 { get; init; }

    /// <summary>The price of <see cref="BillNum0"/> as the service writes it; see <see cref="PricePrecision"/>.</summary>
    [JsonPropertyName("basePrice0")]
    [JsonConverter(typeof(LooseTextConverter))]
    public string? BasePrice0 { get; init; }

    /// <summary>The price of <see cref="BillNum1"/> as the service writes it.</summary>
    [JsonPropertyName("basePrice1")]
    [JsonConverter(typeof(LooseTextConverter))]
    public string? BasePrice1 { get; init; }

    /// <summary>The price of <see cref="BillNum0"/> with discounts.</summary>
    [JsonPropertyName("discountPrice0")]
    [JsonConverter(typeof(LooseTextConverter))]
    public string? DiscountPrice0 { get; init; }

    /// <summary>The price of <see cref="BillNum1"/> with discounts.</summary>
    [JsonPropertyName("discountPrice1")]
    [JsonConverter(typeof(LooseTextConverter))]
    public string? DiscountPrice1 { get; init; }

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

    /// <summary>When the time that it is for begins.</summary>
    [JsonIgnore]
    public DateTimeOffset? Start => UnixSeconds.ToTime(StartTime);

    /// <summary>When the time that it is for ends.</summary>
    [JsonIgnore]
    public DateTimeOffset? End => UnixSeconds.ToTime(EndTime);
}
