using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>The budgets of a team: of its members, or of their keys.</summary>
public sealed record TeamBudgetList : WireObject
{
    /// <summary>How many members there are.</summary>
    [JsonConverter(typeof(LooseNumberConverter.OfInt64))]
    public long? MemberCount { get; init; }

    /// <summary>How many of them have a budget.</summary>
    [JsonConverter(typeof(LooseNumberConverter.OfInt64))]
    public long? BudgetCount { get; init; }

    /// <summary>The budgets.</summary>
    public IReadOnlyList<TeamBudget> Budgets
    {
        get => field ?? [];
        init;
    }
}
