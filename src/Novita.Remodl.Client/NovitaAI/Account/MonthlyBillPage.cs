using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>A page of monthly bills.</summary>
public sealed record MonthlyBillPage : WireObject
{
    /// <summary>The bills.</summary>
    public IReadOnlyList<MonthlyBill> Data
    {
        get => field ?? [];
        init;
    }
}
