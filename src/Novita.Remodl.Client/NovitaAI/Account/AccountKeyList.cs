using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>The keys of the account.</summary>
public sealed record AccountKeyList : WireObject
{
    /// <summary>The keys.</summary>
    public IReadOnlyList<AccountKey> Keys
    {
        get => field ?? [];
        init;
    }
}
