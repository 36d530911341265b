using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>Asks whether the budget of a key is enough.</summary>
public sealed record BudgetCheckRequest : WireObject
{
    /// <summary>Whose key it is.</summary>
    public required string MemberId { get; init; }

    /// <summary>The key.</summary>
    public required string KeyId { get; init; }
}
