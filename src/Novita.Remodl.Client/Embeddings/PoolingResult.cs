using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What the inputs were pooled to, in their order.</summary>
public sealed record PoolingResult : WireObject
{
    /// <summary>The answer's id.</summary>
    public string? Id { get; init; }

    /// <summary>The kind of object, <c>list</c>.</summary>
    public string? Object { get; init; }

    /// <summary>When it was made: seconds since 1970, UTC.</summary>
    public long? Created { get; init; }

    /// <summary>The model that pooled.</summary>
    public string? Model { get; init; }

    /// <summary>One for each input: an <see cref="EmbeddingVector"/> where it has one vector, an <see cref="EmbeddingMultiVector"/> where it has several, as one for each token.</summary>
    [JsonConverter(typeof(PooledDataListConverter))]
    public required IReadOnlyList<EmbeddingData> Data { get; init; }

    /// <summary>What the call used.</summary>
    public CompletionUsage? Usage { get; init; }
}
