using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>The bill of a month.</summary>
public sealed record MonthlyBill : WireObject
{
    /// <summary>Its id.</summary>
    [JsonPropertyName("billId")]
    [JsonConverter(typeof(LooseTextConverter))]
    public string? BillId { get; init; }

    /// <summary>Whose it is.</summary>
    [JsonPropertyName("userId")]
    [JsonConverter(typeof(LooseTextConverter))]
    public string? UserId { get; init; }

    /// <summary>The month, as <c>2026-03</c>.</summary>
    [JsonPropertyName("billingMonth")]
    public string? BillingMonth { get; init; }

    /// <summary>What it comes to.</summary>
    [JsonPropertyName("totalAmount")]
    public UsdAmount? TotalAmount { get; init; }

    /// <summary>The same before discounts.</summary>
    [JsonPropertyName("originTotalAmount")]
    public UsdAmount? OriginTotalAmount { get; init; }

    /// <summary>Paid by voucher.</summary>
    [JsonPropertyName("voucherPayAmount")]
    public UsdAmount? VoucherPayAmount { get; init; }

    /// <summary>Paid in cash.</summary>
    [JsonPropertyName("cashPayAmount")]
    public UsdAmount? CashPayAmount { get; init; }

    /// <summary>Not paid.</summary>
    [JsonPropertyName("debtAmount")]
    public UsdAmount? DebtAmount { get; init; }

    /// <summary>Paid later.</summary>
    [JsonPropertyName("repaidAmount")]
    public UsdAmount? RepaidAmount { get; init; }

    /// <summary>Where it stands.</summary>
    public MonthlyBillStatus? Status { get; init; }

    /// <summary>Where the invoice is.</summary>
    [JsonPropertyName("invoiceUrl")]
    public string? InvoiceUrl { get; init; }

    /// <summary>The beginning, in seconds since 1970. See <see cref="Start"/>.</summary>
    [JsonPropertyName("startTime")]
    [JsonConverter(typeof(LooseNumberConverter.OfInt64))]
    public long? StartTime { get; init; }

    /// <summary>The end, in seconds since 1970. See <see cref="End"/>.</summary>
    [JsonPropertyName("endTime")]
    [JsonConverter(typeof(LooseNumberConverter.OfInt64))]
    public long? EndTime { get; init; }

    /// <summary>When the time that it is for begins.</summary>
    [JsonIgnore]
    public DateTimeOffset? Start => UnixSeconds.ToTime(StartTime);

    /// <summary>When the time that it is for ends.</summary>
    [JsonIgnore]
    public DateTimeOffset? End => UnixSeconds.ToTime(EndTime);
}
