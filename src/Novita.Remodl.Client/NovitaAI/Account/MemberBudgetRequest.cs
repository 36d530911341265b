using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>Sets the budget of a member of the team.</summary>
public sealed record MemberBudgetRequest : WireObject
{
    /// <summary>The member.</summary>
    public required string MemberId { get; init; }

    /// <summary>How it limits.</summary>
    public required BudgetType BudgetType { get; init; }

    /// <summary>The limit: 1 USD or more, in whole 0.0001 USD. Not with <see cref="BudgetType.Unlimited"/>.</summary>
    public UsdAmount? BudgetLimit { get; init; }

    /// <summary>When it begins anew: <c>Monthly</c>, with <see cref="BudgetType.Recurring"/>.</summary>
    public string? Cycle { get; init; }

    internal void Check() => AccountChecks.Budget(MemberId, BudgetType, BudgetLimit);
}
