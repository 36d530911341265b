using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>How the results of a file search are ranked.</summary>
public sealed record FileSearchRankingOptions : WireObject
{
    /// <summary>The ranker, for example <c>auto</c> or <c>default-2024-11-15</c>.</summary>
    public string? Ranker { get; init; }

    /// <summary>The least score of a result, from 0 to 1.</summary>
    public double? ScoreThreshold { get; init; }

    /// <summary>How much meaning and words count.</summary>
    public HybridSearchWeights? HybridSearch { get; init; }
}
