using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>Whether a budget is enough.</summary>
public sealed record BudgetCheck : WireObject
{
    /// <summary>Whether it is.</summary>
    public bool? Enough { get; init; }
}
