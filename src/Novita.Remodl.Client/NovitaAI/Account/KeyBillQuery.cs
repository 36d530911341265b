namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>Which bills by key are listed. There are some since 2026.</summary>
public sealed record KeyBillQuery
{
    /// <summary>Over what each bill adds up: a day, a week or a month.</summary>
    public required BillCycle Cycle { get; init; }

    /// <summary>What they are for.</summary>
    public BillCategory? Category { get; init; }

    /// <summary>The product, for example a model.</summary>
    public string? ProductName { get; init; }

    /// <summary>The beginning.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>The end, 31 days after the beginning at most.</summary>
    public DateTimeOffset? To { get; init; }
}
