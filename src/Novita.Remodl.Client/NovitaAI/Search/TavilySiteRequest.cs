using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>What requests to follow the links of a site have in common.</summary>
public abstract record TavilySiteRequest : WireObject
{
    private protected TavilySiteRequest()
    {
    }

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
