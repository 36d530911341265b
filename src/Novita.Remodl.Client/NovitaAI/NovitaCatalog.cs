using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.NovitaAI.Api;
using Novita.Remodl.Client.NovitaAI.Catalog;

namespace Novita.Remodl.Client.NovitaAI;

/// <summary>The models that image endpoints take: checkpoints, LoRAs, VAEs, ControlNets, upscalers and embeddings. Language models are listed by <see cref="IModelProvider.ListModelsAsync"/>.</summary>
public sealed class NovitaCatalog
{
    private const int LargestPage = 100;

    internal NovitaCatalog(HttpClient root, JsonBody json) => Api = ICatalogApi.Create(root, json);

    /// <summary>The routes, without the checks.</summary>
    public ICatalogApi Api { get; }

    /// <summary>Lists a page.</summary>
    /// <param name="query">Which models. Default: the first ones.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="CatalogQuery.Limit"/> is not from 1 to 100.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task<CatalogPage> ListPageAsync(CatalogQuery? query = null, CancellationToken cancellationToken = default)
    {
        query ??= new();
        query.Check();
        return Api.ListAsync(query, cancellationToken);
    }

    /// <summary>Lists models, as many pages as there are. There are thousands: choose, or leave the loop when you have enough.</summary>
    /// <param name="query">Which models. Default: all.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="ListPageAsync" path="/exception"/>
    public IAsyncEnumerable<CatalogModel> ListAsync(CatalogQuery? query = null, CancellationToken cancellationToken = default)
    {
        var asked = (query ?? new()) with { Limit = query?.Limit ?? LargestPage, Cursor = query?.Cursor ?? CatalogQuery.FirstCursor };
        asked.Check();
        return CursorPages.ReadAsync(asked.Cursor, ReadAsync, cancellationToken);

        async Task<(IReadOnlyList<CatalogModel> Items, string? Next)> ReadAsync(string? cursor, CancellationToken token)
        {
            var page = await Api.ListAsync(asked with { Cursor = cursor }, token).ConfigureAwait(false);
            return (page.Models, page.Pagination?.NextCursor);
        }
    }

    /// <summary>Lists models of one type, as many pages as there are.</summary>
    /// <param name="type">What they are.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="ListPageAsync" path="/exception"/>
    public IAsyncEnumerable<CatalogModel> ListAsync(CatalogModelType type, CancellationToken cancellationToken = default) =>
        ListAsync(new CatalogQuery { Types = [type] }, cancellationToken);

    /// <summary>Reads models into a list, as many pages as there are.</summary>
    /// <param name="query">Which models. Default: all, which are thousands.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="ListPageAsync" path="/exception"/>
    public async Task<IReadOnlyList<CatalogModel>> ListAllAsync(CatalogQuery? query = null, CancellationToken cancellationToken = default)
    {
        var models = new List<CatalogModel>();
        await foreach (var model in ListAsync(query, cancellationToken).ConfigureAwait(false))
        {
            models.Add(model);
        }

        return models;
    }

    /// <summary>Finds a model by any of its names, whatever their case: the one for people, that of its file, or that in requests. The service searches; an exact name comes before the first that it finds.</summary>
    /// <param name="name">The name, or a part of it.</param>
    /// <param name="type">What it is. Default: anything.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The model; null if the service finds none.</returns>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public async Task<CatalogModel?> FindAsync(string name, CatalogModelType? type = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        CatalogModel? first = null;
        await foreach (var model in ListAsync(Query(name, type), cancellationToken).ConfigureAwait(false))
        {
            if (Is(model.Name, name) || Is(model.SdName, name) || Is(model.SdNameInApi, name))
            {
                return model;
            }

            first ??= model;
        }

        return first;
    }

    /// <summary>Gets a model by the name that people call it by, exactly. It is searched for; if that does not find it, every model of the type is looked at, a hundred a call.</summary>
    /// <param name="name">The name.</param>
    /// <param name="type">What it is. Default: anything.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The model; null if there is none.</returns>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task<CatalogModel?> GetByNameAsync(string name, CatalogModelType? type = null, CancellationToken cancellationToken = default) =>
        GetAsync(name, type, model => model.Name == name, cancellationToken);

    /// <summary>Gets a model by the name of its file or its name in requests, exactly. It is searched for; if that does not find it, every model of the type is looked at, a hundred a call.</summary>
    /// <param name="sdName">The name, as <see cref="CatalogModel.SdName"/> or <see cref="CatalogModel.SdNameInApi"/>.</param>
    /// <param name="type">What it is. Default: anything.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The model; null if there is none.</returns>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task<CatalogModel?> GetBySdNameAsync(string sdName, CatalogModelType? type = null, CancellationToken cancellationToken = default) =>
        GetAsync(sdName, type, model => model.SdName == sdName || model.SdNameInApi == sdName, cancellationToken);

    private async Task<CatalogModel?> GetAsync(string name, CatalogModelType? type, Func<CatalogModel, bool> isIt, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        // How the service searches is not documented: what it does not find may be there all the same.
        foreach (var query in new[] { Query(name, type), Query(null, type) })
        {
            await foreach (var model in ListAsync(query, cancellationToken).ConfigureAwait(false))
            {
                if (isIt(model))
                {
                    return model;
                }
            }
        }

        return null;
    }

    private static CatalogQuery Query(string? text, CatalogModelType? type) => new() { Text = text, Types = type is { } one ? [one] : null };

    private static bool Is(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
