using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>How often something may be called.</summary>
public sealed record AccountQuota : WireObject
{
    /// <summary>What it is for.</summary>
    [JsonPropertyName("modal")]
    public QuotaModality? Modality { get; init; }

    /// <summary>The model or endpoint.</summary>
    [JsonPropertyName("quotaObject")]
    public string? QuotaObject { get; init; }

    /// <summary>What it counts.</summary>
    [JsonPropertyName("quotaType")]
    public QuotaType? QuotaType { get; init; }

    /// <summary>The kind of product.</summary>
    [JsonPropertyName("productType")]
    [JsonConverter(typeof(LooseTextConverter))]
    public string? ProductType { get; init; }

    /// <summary>How many a minute, for this account.</summary>
    [JsonPropertyName("currentQuota")]
    [JsonConverter(typeof(LooseNumberConverter.OfInt64))]
    public long? CurrentQuota { get; init; }

    /// <summary>How many a minute, unless changed.</summary>
    [JsonPropertyName("defaultQuota")]
    [JsonConverter(typeof(LooseNumberConverter.OfInt64))]
    public long? DefaultQuota { get; init; }

    /// <summary>Whether it can be raised.</summary>
    public bool? Adjustable { get; init; }

    /// <summary>What each tier may.</summary>
    [JsonPropertyName("quotaItems")]
    public IReadOnlyList<QuotaTier>? QuotaItems { get; init; }
}
