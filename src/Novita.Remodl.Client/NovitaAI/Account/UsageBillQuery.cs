namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>Which bills for use are listed.</summary>
public sealed record UsageBillQuery
{
    /// <summary>Over what each bill adds up.</summary>
    public required BillCycle Cycle { get; init; }

    /// <summary>What they are for.</summary>
    public required BillCategory Category { get; init; }

    /// <summary>The product, for example a model.</summary>
    public string? ProductName { get; init; }

    /// <summary>The kind of product within the category.</summary>
    public string? ProductSubCategory { get; init; }

    /// <summary>The beginning.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>The end, 31 days after the beginning at most.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>Who of the team used it.</summary>
    public string? OwnerId { get; init; }
}
