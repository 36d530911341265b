using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>The quotas of an account.</summary>
public sealed record QuotaList : WireObject
{
    /// <summary>The quotas.</summary>
    public IReadOnlyList<AccountQuota> Data
    {
        get => field ?? [];
        init;
    }

    /// <summary>How many there are.</summary>
    [JsonConverter(typeof(LooseNumberConverter.OfInt64))]
    public long? Total { get; init; }
}
