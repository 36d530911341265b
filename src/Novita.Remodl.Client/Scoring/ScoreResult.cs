using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The scores of pairs.</summary>
public sealed record ScoreResult : WireObject
{
    /// <summary>The answer's id.</summary>
    public string? Id { get; init; }

    /// <summary>The kind of object, <c>list</c>.</summary>
    public string? Object { get; init; }

    /// <summary>When it was made: seconds since 1970, UTC.</summary>
    public long? Created { get; init; }

    /// <summary>The model that scored.</summary>
    public string? Model { get; init; }

    /// <summary>One for each pair, in the order of the pairs.</summary>
    public required IReadOnlyList<ScoredPair> Data { get; init; }

    /// <summary>What the call used.</summary>
    public CompletionUsage? Usage { get; init; }
}
