using Novita.Remodl.Client.NovitaAI.Search;

namespace Novita.Remodl.Client.NovitaAI.Api;

/// <summary>The routes of Exa. The service passes them on, errors too.</summary>
public interface IExaApi
{
    /// <summary>Searches the web.</summary>
    [Post("/v3/exa/search")]
    [Headers("Accept: application/json")]
    Task<ExaSearchResult> SearchAsync([Body] ExaSearchRequest request, CancellationToken cancellationToken = default);

    /// <summary>Gives the contents of pages.</summary>
    [Post("/v3/exa/contents")]
    [Headers("Accept: application/json")]
    Task<ExaSearchResult> GetContentsAsync([Body] ExaContentsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Answers a question from the web.</summary>
    [Post("/v3/exa/answer")]
    [Headers("Accept: application/json")]
    Task<ExaAnswer> AnswerAsync([Body] ExaAnswerRequest request, CancellationToken cancellationToken = default);
}
