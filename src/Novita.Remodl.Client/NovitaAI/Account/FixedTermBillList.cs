using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>Bills for fixed terms.</summary>
public sealed record FixedTermBillList : WireObject
{
    /// <summary>The bills.</summary>
    public IReadOnlyList<FixedTermBill> Bills
    {
        get => field ?? [];
        init;
    }
}
