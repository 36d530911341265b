using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What inputs became, as bytes: the answer in base64, before its numbers are read.</summary>
public sealed record PackedEmbeddingResult : WireObject
{
    /// <summary>The answer's id.</summary>
    public string? Id { get; init; }

    /// <summary>The kind of object, <c>list</c>.</summary>
    public string? Object { get; init; }

    /// <summary>When it was made: seconds since 1970, UTC.</summary>
    public long? Created { get; init; }

    /// <summary>The model that embedded.</summary>
    public string? Model { get; init; }

    /// <summary>One for each input.</summary>
    public required IReadOnlyList<PackedEmbedding> Data { get; init; }

    /// <summary>What the call used.</summary>
    public CompletionUsage? Usage { get; init; }
}
