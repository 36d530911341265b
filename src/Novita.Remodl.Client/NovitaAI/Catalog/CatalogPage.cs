using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Catalog;

/// <summary>A page of the catalogue.</summary>
public sealed record CatalogPage : WireObject
{
    /// <summary>The models.</summary>
    public IReadOnlyList<CatalogModel> Models
    {
        get => field ?? [];
        init;
    }

    /// <summary>Where the next page begins.</summary>
    public CursorPosition? Pagination { get; init; }
}
