using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What inputs were classified as.</summary>
public sealed record ClassificationResult : WireObject
{
    /// <summary>The answer's id.</summary>
    public string? Id { get; init; }

    /// <summary>The kind of object, <c>list</c>.</summary>
    public string? Object { get; init; }

    /// <summary>When it was made: seconds since 1970, UTC.</summary>
    public long? Created { get; init; }

    /// <summary>The model that classified.</summary>
    public string? Model { get; init; }

    /// <summary>One for each input, in their order.</summary>
    public required IReadOnlyList<Classification> Data { get; init; }

    /// <summary>What the call used.</summary>
    public CompletionUsage? Usage { get; init; }
}
