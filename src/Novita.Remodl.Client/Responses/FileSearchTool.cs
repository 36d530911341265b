namespace Novita.Remodl.Client;

/// <summary>Search in files that the server keeps.</summary>
public sealed record FileSearchTool : ResponseTool
{
    /// <inheritdoc/>
    public override string Type => "file_search";

    /// <summary>Where it searches.</summary>
    public required IReadOnlyList<string> VectorStoreIds { get; init; }

    /// <summary>How much it may find.</summary>
    public int? MaxNumResults { get; init; }

    /// <summary>How it ranks: <c>ranker</c>, <c>score_threshold</c>, <c>hybrid_search</c>.</summary>
    public FileSearchRankingOptions? RankingOptions { get; init; }

    /// <summary>What files it considers, by their attributes: <see cref="FileSearchFilter.EqualTo"/>, <see cref="FileSearchFilter.And"/> and so on.</summary>
    public FileSearchFilter? Filters { get; init; }
}
