using System.Text.Json.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A vector for each token of the input, for late interaction.</summary>
public sealed record EmbeddingMultiVector : EmbeddingData
{
    /// <summary>How many numbers a vector has: 128 with Nova Embeddings.</summary>
    [JsonIgnore]
    public required int Dimensions { get; init; }

    /// <summary>How many vectors there are.</summary>
    [JsonIgnore]
    public int Count => Dimensions == 0 ? 0 : Values.Length / Dimensions;

    /// <summary>The vector of a token, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    public ReadOnlyMemory<float> this[int token] => Values.Slice(token * Dimensions, Dimensions);
}
