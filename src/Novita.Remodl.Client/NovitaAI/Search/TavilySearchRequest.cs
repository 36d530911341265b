using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>A search of the web by Tavily.</summary>
public sealed record TavilySearchRequest : WireObject
{
    /// <summary>What is looked for.</summary>
    public required string Query { get; init; }

    /// <summary>How deep.</summary>
    public TavilyDepth? SearchDepth { get; init; }

    /// <summary>The subject, for example <c>general</c> or <c>news</c>.</summary>
    public string? Topic { get; init; }

    /// <summary>How many results.</summary>
    public int? MaxResults { get; init; }

    /// <summary>Pages of the last <c>day</c>, <c>week</c>, <c>month</c> or <c>year</c>.</summary>
    public string? TimeRange { get; init; }

    /// <summary>Pages since.</summary>
    public DateOnly? StartDate { get; init; }

    /// <summary>Pages until.</summary>
    public DateOnly? EndDate { get; init; }

    /// <summary>Whether a question is answered, or how long: <c>basic</c>, <c>advanced</c>.</summary>
    public TavilyChoice? IncludeAnswer { get; init; }

    /// <summary>Whether whole pages are given, or how: <c>markdown</c>, <c>text</c>.</summary>
    public TavilyChoice? IncludeRawContent { get; init; }

    /// <summary>Whether images are looked for too.</summary>
    public bool? IncludeImages { get; init; }

    /// <summary>Whether images are described.</summary>
    public bool? IncludeImageDescriptions { get; init; }

    /// <summary>Whether the pictures of sites are given.</summary>
    public bool? IncludeFavicon { get; init; }

    /// <summary>The only domains to look at.</summary>
    public IReadOnlyList<string>? IncludeDomains { get; init; }

    /// <summary>The domains to leave out.</summary>
    public IReadOnlyList<string>? ExcludeDomains { get; init; }

    /// <summary>Pages of this country first.</summary>
    public string? Country { get; init; }

    /// <summary>Whether the service chooses what is not set.</summary>
    public bool? AutoParameters { get; init; }

    /// <summary>How many passages of a page.</summary>
    public int? ChunksPerSource { get; init; }
}
