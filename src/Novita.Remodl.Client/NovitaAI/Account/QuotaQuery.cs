namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>Which quotas are listed.</summary>
public sealed record QuotaQuery
{
    /// <summary>What they are for.</summary>
    [AliasAs("modal")]
    public QuotaModality? Modality { get; init; }

    /// <summary>What they count.</summary>
    [AliasAs("quotaType")]
    public QuotaType? QuotaType { get; init; }

    /// <summary>The kind of product.</summary>
    [AliasAs("productType")]
    public string? ProductType { get; init; }

    /// <summary>The model or endpoint.</summary>
    [AliasAs("quotaObject")]
    public string? QuotaObject { get; init; }
}
