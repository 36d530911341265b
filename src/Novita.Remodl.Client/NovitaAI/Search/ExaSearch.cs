using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.NovitaAI.Api;
using Novita.Remodl.Client.NovitaAI.Media;

namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>Exa: finds pages by meaning, reads them, and answers from them.</summary>
public sealed class ExaSearch
{
    internal ExaSearch(HttpClient root, JsonBody json) => Api = IExaApi.Create(root, json);

    /// <summary>The routes, without the checks.</summary>
    public IExaApi Api { get; }

    /// <summary>Searches the web.</summary>
    /// <param name="request">What is looked for, and how.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The request cannot be right; nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task<ExaSearchResult> SearchAsync(ExaSearchRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return Api.SearchAsync(request, cancellationToken);
    }

    /// <summary>Searches the web, and gives the texts of the pages.</summary>
    /// <param name="query">What is looked for.</param>
    /// <param name="numResults">How many results, 1 to 100. Default: 10.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="SearchAsync(ExaSearchRequest, CancellationToken)" path="/exception"/>
    public Task<ExaSearchResult> SearchAsync(string query, int? numResults = null, CancellationToken cancellationToken = default) =>
        SearchAsync(new ExaSearchRequest { Query = query, NumResults = numResults, Contents = new() { Text = true } }, cancellationToken);

    /// <summary>Gives the contents of pages.</summary>
    /// <param name="request">Which pages, and what of them.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="SearchAsync(ExaSearchRequest, CancellationToken)" path="/exception"/>
    public Task<ExaSearchResult> GetContentsAsync(ExaContentsRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return Api.GetContentsAsync(request, cancellationToken);
    }

    /// <summary>Gives the texts of pages.</summary>
    /// <param name="urls">Their addresses, 1 to 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="SearchAsync(ExaSearchRequest, CancellationToken)" path="/exception"/>
    public Task<ExaSearchResult> GetContentsAsync(IReadOnlyList<string> urls, CancellationToken cancellationToken = default) =>
        GetContentsAsync(new ExaContentsRequest { Urls = urls, Text = true }, cancellationToken);

    /// <summary>Answers a question from the web.</summary>
    /// <param name="request">The question.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="SearchAsync(ExaSearchRequest, CancellationToken)" path="/exception"/>
    public Task<ExaAnswer> AnswerAsync(ExaAnswerRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        Require.Text(request.Query, "query");
        return Api.AnswerAsync(request, cancellationToken);
    }

    /// <summary>Answers a question from the web.</summary>
    /// <param name="question">The question.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="SearchAsync(ExaSearchRequest, CancellationToken)" path="/exception"/>
    public Task<ExaAnswer> AnswerAsync(string question, CancellationToken cancellationToken = default) => AnswerAsync(new ExaAnswerRequest { Query = question }, cancellationToken);
}
