using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>What all bills tell.</summary>
public abstract record AccountBill : WireObject
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

    /// <summary>The product, for example a model.</summary>
    [JsonPropertyName("productName")]
    public string? ProductName { get; init; }

    /// <summary>Whose it is within the team.</summary>
    [JsonPropertyName("ownerID")]
    [JsonConverter(typeof(LooseTextConverter))]
    public string? OwnerId { get; init; }

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
