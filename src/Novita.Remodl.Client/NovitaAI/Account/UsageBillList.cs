using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>Bills for use.</summary>
public sealed record UsageBillList : WireObject
{
    /// <summary>The bills.</summary>
    public IReadOnlyList<UsageBill> Bills
    {
        get => field ?? [];
        init;
    }
}
