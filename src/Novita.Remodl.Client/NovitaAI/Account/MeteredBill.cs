using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>What was charged for the use of a product.</summary>
public abstract record MeteredBill : AccountBill
{
    /// <summary>How it is charged.</summary>
    [JsonPropertyName("billingMethod")]
    [JsonConverter(typeof(LooseTextConverter))]
    public string? BillingMethod { get; init; }

    /// <summary>The product's id.</summary>
    [JsonPropertyName("productId")]
    [JsonConverter(typeof(LooseTextConverter))]
    public string? ProductId { get; init; }

    /// <summary>What it is for.</summary>
    public BillCategory? Category { get; init; }

    /// <summary>How much was used; of an LLM the tokens of prompts.</summary>
    [JsonPropertyName("billNum0")]
    [JsonConverter(typeof(LooseNumberConverter.OfDecimal))]
    public decimal? BillNum0 { get; init; }

    /// <summary>How much was used of the second kind; of an LLM the tokens of answers.</summary>
    [JsonPropertyName("billNum1")]
    [JsonConverter(typeof(LooseNumberConverter.OfDecimal))]
    public decimal? BillNum1 { get; init; }

    /// <summary>The price of <see cref="BillNum0"/> as the service writes it; see <see cref="AccountBill.PricePrecision"/>.</summary>
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
}
