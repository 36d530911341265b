using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The score of a pair.</summary>
public sealed record ScoredPair : WireObject
{
    /// <summary>The kind of object, <c>score</c>.</summary>
    public string? Object { get; init; }

    /// <summary>The pair's position, from 0.</summary>
    public int Index { get; init; }

    /// <summary>How well the two go together: higher is better.</summary>
    public required double Score { get; init; }
}
