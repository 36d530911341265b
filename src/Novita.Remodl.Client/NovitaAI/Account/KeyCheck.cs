namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>Whether the key works.</summary>
public sealed record KeyCheck
{
    /// <summary>Whether the service accepts it.</summary>
    public required bool IsAccepted { get; init; }

    /// <summary>What the account has; null if the key is not accepted, or may not see it.</summary>
    public AccountBalance? Balance { get; init; }

    /// <summary>Why not, in the service's words; null when all is well.</summary>
    public string? Reason { get; init; }
}
