using Novita.Remodl.Client.NovitaAI.Search;

namespace Novita.Remodl.Client.NovitaAI.Api;

/// <summary>
/// The routes of Tavily. The service passes them on, errors too. That of the search has been seen at a service that shares Novita's backend; those of extract, crawl and map are presumed after it.
/// </summary>
public interface ITavilyApi
{
    /// <summary>Searches the web.</summary>
    [Post("/v3/tavily/search")]
    [Headers("Accept: application/json")]
    Task<TavilySearchResult> SearchAsync([Body] TavilySearchRequest request, CancellationToken cancellationToken = default);

    /// <summary>Gives the contents of pages.</summary>
    [Post("/v3/tavily/extract")]
    [Headers("Accept: application/json")]
    Task<TavilyExtractResult> ExtractAsync([Body] TavilyExtractRequest request, CancellationToken cancellationToken = default);

    /// <summary>Gives the pages of a site.</summary>
    [Post("/v3/tavily/crawl")]
    [Headers("Accept: application/json")]
    Task<TavilyCrawlResult> CrawlAsync([Body] TavilyCrawlRequest request, CancellationToken cancellationToken = default);

    /// <summary>Gives the addresses of a site.</summary>
    [Post("/v3/tavily/map")]
    [Headers("Accept: application/json")]
    Task<TavilyMapResult> MapAsync([Body] TavilyMapRequest request, CancellationToken cancellationToken = default);
}
