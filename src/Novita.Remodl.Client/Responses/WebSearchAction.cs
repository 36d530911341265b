using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What a search of the web did.</summary>
public sealed record WebSearchAction : WireObject
{
    /// <summary><c>search</c>, <c>open_page</c> or <c>find_in_page</c>.</summary>
    public required string Type { get; init; }

    /// <summary>What was searched for.</summary>
    public string? Query { get; init; }

    /// <summary>All that was searched for.</summary>
    public IReadOnlyList<string>? Queries { get; init; }

    /// <summary>The pages that were found; asked for by <see cref="ResponseInclude.WebSearchSources"/>.</summary>
    public IReadOnlyList<WebSearchSource>? Sources { get; init; }

    /// <summary>The page.</summary>
    public string? Url { get; init; }

    /// <summary>What was looked for in the page.</summary>
    public string? Pattern { get; init; }
}
