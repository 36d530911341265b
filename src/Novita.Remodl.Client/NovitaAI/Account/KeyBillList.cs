using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>Bills by key.</summary>
public sealed record KeyBillList : WireObject
{
    /// <summary>The bills.</summary>
    public IReadOnlyList<KeyBill> Bills
    {
        get => field ?? [];
        init;
    }
}
