using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>The account, as the older <c>/v3/user</c> tells.</summary>
public sealed record LegacyUser : WireObject
{
    /// <summary>What it may beyond the usual.</summary>
    public IReadOnlyList<string>? AllowFeatures { get; init; }

    /// <summary>What can be spent.</summary>
    public UsdAmount? CreditBalance { get; init; }

    /// <summary>What may be tried for free, and how often.</summary>
    public IReadOnlyDictionary<string, long>? FreeTrial { get; init; }
}
