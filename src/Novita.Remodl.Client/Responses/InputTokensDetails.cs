using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What the tokens of the input were.</summary>
public sealed record InputTokensDetails : WireObject
{
    /// <summary>Tokens read from a cache.</summary>
    public long? CachedTokens { get; init; }

    /// <summary>Tokens written to a cache.</summary>
    public long? CacheWriteTokens { get; init; }

    /// <summary>The input's tokens of each turn (vLLM).</summary>
    public IReadOnlyList<long>? InputTokensPerTurn { get; init; }

    /// <summary>The cached tokens of each turn (vLLM).</summary>
    public IReadOnlyList<long>? CachedTokensPerTurn { get; init; }
}
