using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>Follows the links of a site, and gives its pages.</summary>
public sealed record TavilyCrawlRequest : WireObject
{
    /// <summary>Where it begins.</summary>
    public required string Url { get; init; }

    /// <summary>What is looked for, in words.</summary>
    public string? Instructions { get; init; }

    /// <summary>How many links deep.</summary>
    public int? MaxDepth { get; init; }

    /// <summary>How many links of a page.</summary>
    public int? MaxBreadth { get; init; }

    /// <summary>How many pages in all.</summary>
    public int? Limit { get; init; }

    /// <summary>Patterns of the only paths to follow.</summary>
    public IReadOnlyList<string>? SelectPaths { get; init; }

    /// <summary>Patterns of paths to leave out.</summary>
    public IReadOnlyList<string>? ExcludePaths { get; init; }
}
