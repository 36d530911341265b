using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.NovitaAI.Api;
using Novita.Remodl.Client.NovitaAI.Media;

namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>Tavily: finds pages, reads them, and follows the links of a site.</summary>
/// <remarks>
/// The path of the search has been seen at a service that shares Novita's backend. Those of extract, crawl and map are presumed after it, as are the fields, which are Tavily's own;
/// what is not there throws <see cref="EndpointRetiredException"/>.
/// </remarks>
public sealed class TavilySearch
{
    internal TavilySearch(HttpClient root, JsonBody json) => Api = ITavilyApi.Create(root, json);

    /// <summary>The routes, without the checks.</summary>
    public ITavilyApi Api { get; }

    /// <summary>Searches the web.</summary>
    /// <param name="request">What is looked for, and how.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The request cannot be right; nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task<TavilySearchResult> SearchAsync(TavilySearchRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        Require.Text(request.Query, "query");
        return Api.SearchAsync(request, cancellationToken);
    }

    /// <summary>Searches the web.</summary>
    /// <param name="query">What is looked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="SearchAsync(TavilySearchRequest, CancellationToken)" path="/exception"/>
    public Task<TavilySearchResult> SearchAsync(string query, CancellationToken cancellationToken = default) => SearchAsync(new TavilySearchRequest { Query = query }, cancellationToken);

    /// <summary>Gives the contents of pages.</summary>
    /// <param name="request">Which pages.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="SearchAsync(TavilySearchRequest, CancellationToken)" path="/exception"/>
    public Task<TavilyExtractResult> ExtractAsync(TavilyExtractRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        Require.Count(request.Urls, "urls", 1, int.MaxValue);
        return Api.ExtractAsync(request, cancellationToken);
    }

    /// <summary>Follows the links of a site, and gives its pages.</summary>
    /// <param name="request">Where it begins, and how far it goes.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="SearchAsync(TavilySearchRequest, CancellationToken)" path="/exception"/>
    public Task<TavilyCrawlResult> CrawlAsync(TavilyCrawlRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        Require.Text(request.Url, "url");
        return Api.CrawlAsync(request, cancellationToken);
    }

    /// <summary>Follows the links of a site, and gives its addresses.</summary>
    /// <param name="request">Where it begins, and how far it goes.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="SearchAsync(TavilySearchRequest, CancellationToken)" path="/exception"/>
    public Task<TavilyMapResult> MapAsync(TavilyMapRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        Require.Text(request.Url, "url");
        return Api.MapAsync(request, cancellationToken);
    }
}
