using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>How much meaning and words count in a search.</summary>
public sealed record HybridSearchWeights : WireObject
{
    /// <summary>The weight of the embeddings.</summary>
    public required double EmbeddingWeight { get; init; }

    /// <summary>The weight of the words.</summary>
    public required double TextWeight { get; init; }
}
