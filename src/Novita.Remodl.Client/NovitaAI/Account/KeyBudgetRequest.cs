using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>Sets the budget of a key.</summary>
public sealed record KeyBudgetRequest : WireObject
{
    /// <summary>Whose key it is.</summary>
    public required string MemberId { get; init; }

    /// <summary>The key.</summary>
    public required string KeyId { get; init; }

    /// <summary>How it limits.</summary>
    public required BudgetType BudgetType { get; init; }

    /// <summary>The limit: 1 USD or more, in whole 0.0001 USD. Not with <see cref="BudgetType.Unlimited"/>.</summary>
    public UsdAmount? BudgetLimit { get; init; }

    /// <summary>When it begins anew: <c>Monthly</c>, with <see cref="BudgetType.Recurring"/>.</summary>
    public string? Cycle { get; init; }

    internal void Check()
    {
        Require.Text(KeyId, "key_id");
        AccountChecks.Budget(MemberId, BudgetType, BudgetLimit);
    }
}
