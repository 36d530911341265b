using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>The budget of a member of the team.</summary>
public sealed record TeamBudget : WireObject
{
    /// <summary>The member's address.</summary>
    public string? Email { get; init; }

    /// <summary>The member's role.</summary>
    public string? Role { get; init; }

    /// <summary>The member's status.</summary>
    [JsonConverter(typeof(LooseTextConverter))]
    public string? Status { get; init; }

    /// <summary>The member's id.</summary>
    [JsonConverter(typeof(LooseTextConverter))]
    public string? MemberId { get; init; }

    /// <summary>The key's id, of a budget of a key. The name of the field is not certain.</summary>
    [JsonConverter(typeof(LooseTextConverter))]
    public string? KeyId { get; init; }

    /// <summary>The member's number.</summary>
    public string? Phone { get; init; }

    /// <summary>The member's user id.</summary>
    [JsonConverter(typeof(LooseTextConverter))]
    public string? UserId { get; init; }

    /// <summary>What the team calls the member.</summary>
    public string? RemarkName { get; init; }

    /// <summary>How it limits.</summary>
    public BudgetType? BudgetType { get; init; }

    /// <summary>The limit.</summary>
    public UsdAmount? BudgetLimit { get; init; }

    /// <summary>What was spent of it.</summary>
    public UsdAmount? Used { get; init; }

    /// <summary>What is left of it.</summary>
    public UsdAmount? Remaining { get; init; }

    /// <summary>When it begins anew: <c>Monthly</c>.</summary>
    public string? Cycle { get; init; }

    /// <summary>When the current period began, as the service writes it.</summary>
    [JsonConverter(typeof(LooseTextConverter))]
    public string? PeriodStart { get; init; }

    /// <summary>When it ends.</summary>
    [JsonConverter(typeof(LooseTextConverter))]
    public string? PeriodEnd { get; init; }
}
