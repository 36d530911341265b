using Novita.Remodl.Client.NovitaAI.Catalog;

namespace Novita.Remodl.Client.NovitaAI.Api;

/// <summary>The route of the catalogue of models for images.</summary>
public interface ICatalogApi
{
    /// <summary>Lists a page of the catalogue. The names in the query have dots; other spellings are ignored by the service.</summary>
    [Get("/v3/model")]
    [Headers("Accept: application/json")]
    Task<CatalogPage> ListAsync([Query] CatalogQuery query, CancellationToken cancellationToken = default);
}
