using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>A search of the web by Exa.</summary>
public sealed record ExaSearchRequest : WireObject
{
    /// <summary>What is looked for.</summary>
    public required string Query { get; init; }

    /// <summary>How.</summary>
    public ExaSearchType? Type { get; init; }

    /// <summary>How many results, 1 to 100. Default: 10.</summary>
    [JsonPropertyName("numResults")]
    public int? NumResults { get; init; }

    /// <summary>The only domains to look at, 1,200 at most.</summary>
    [JsonPropertyName("includeDomains")]
    public IReadOnlyList<string>? IncludeDomains { get; init; }

    /// <summary>The domains to leave out, 1,200 at most.</summary>
    [JsonPropertyName("excludeDomains")]
    public IReadOnlyList<string>? ExcludeDomains { get; init; }

    /// <summary>Pages found since.</summary>
    [JsonPropertyName("startCrawlDate")]
    public DateTimeOffset? StartCrawlDate { get; init; }

    /// <summary>Pages found until.</summary>
    [JsonPropertyName("endCrawlDate")]
    public DateTimeOffset? EndCrawlDate { get; init; }

    /// <summary>Pages published since.</summary>
    [JsonPropertyName("startPublishedDate")]
    public DateTimeOffset? StartPublishedDate { get; init; }

    /// <summary>Pages published until.</summary>
    [JsonPropertyName("endPublishedDate")]
    public DateTimeOffset? EndPublishedDate { get; init; }

    /// <summary>What kind of page.</summary>
    public ExaCategory? Category { get; init; }

    /// <summary>Where the user is, a country in two letters.</summary>
    [JsonPropertyName("userLocation")]
    public string? UserLocation { get; init; }

    /// <summary>Whether unsafe pages are left out. Default: no.</summary>
    public bool? Moderation { get; init; }

    /// <summary>Other words for it, 1 to 10.</summary>
    [JsonPropertyName("additionalQueries")]
    public IReadOnlyList<string>? AdditionalQueries { get; init; }

    /// <summary>The JSON schema of <see cref="ExaSearchResult.Output"/>.</summary>
    [JsonPropertyName("outputSchema")]
    public JsonElement? OutputSchema { get; init; }

    /// <summary>How the output is written.</summary>
    [JsonPropertyName("systemPrompt")]
    public string? SystemPrompt { get; init; }

    /// <summary>Rules to keep, for example <c>hipaa</c>.</summary>
    public string? Compliance { get; init; }

    /// <summary>What of each page is given.</summary>
    public ExaContentsOptions? Contents { get; init; }

    internal void Check()
    {
        Require.Text(Query, "query");
        Require.Between<int>(NumResults, "numResults", 1, 100);
        Require.Count(IncludeDomains, "includeDomains", 0, 1200);
        Require.Count(ExcludeDomains, "excludeDomains", 0, 1200);
        Require.Count(AdditionalQueries, "additionalQueries", 1, 10);
        Contents?.Check();
    }
}
