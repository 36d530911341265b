namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>Which bills for fixed terms are listed.</summary>
public sealed record FixedTermBillQuery
{
    /// <summary>What they are for: <c>summary</c>, <c>gpu</c>, <c>local_storage</c> or <c>image</c>.</summary>
    public BillCategory? Category { get; init; }

    /// <summary>The product.</summary>
    public string? ProductName { get; init; }

    /// <summary>The beginning.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>The end.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>Whose it is within the team.</summary>
    public string? OwnerId { get; init; }
}
