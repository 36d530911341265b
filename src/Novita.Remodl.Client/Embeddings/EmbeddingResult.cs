using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What the inputs became, in their order.</summary>
public sealed record EmbeddingResult : WireObject
{
    /// <summary>The answer's id (vLLM).</summary>
    public string? Id { get; init; }

    /// <summary>The kind of object, <c>list</c>.</summary>
    public string? Object { get; init; }

    /// <summary>When it was made: seconds since 1970, UTC (vLLM).</summary>
    public long? Created { get; init; }

    /// <summary>The model that embedded.</summary>
    public string? Model { get; init; }

    /// <summary>One for each input, in the inputs' order.</summary>
    [JsonConverter(typeof(EmbeddingDataListConverter))]
    public required IReadOnlyList<EmbeddingData> Data { get; init; }

    /// <summary>What the call used; the sum, where it took several calls.</summary>
    public CompletionUsage? Usage { get; init; }

    /// <summary>The vectors, where each input has one; empty where they are multi-vectors.</summary>
    [JsonIgnore]
    public IReadOnlyList<ReadOnlyMemory<float>> Vectors =>
        Data is [EmbeddingVector, ..] ? new ListView<EmbeddingData, ReadOnlyMemory<float>>(Data, static data => data.Values) : [];

    /// <summary>The multi-vectors, where they were asked for; else empty.</summary>
    [JsonIgnore]
    public IReadOnlyList<EmbeddingMultiVector> MultiVectors =>
        Data is [EmbeddingMultiVector, ..] ? new ListView<EmbeddingData, EmbeddingMultiVector>(Data, static data => (EmbeddingMultiVector)data) : [];
}
