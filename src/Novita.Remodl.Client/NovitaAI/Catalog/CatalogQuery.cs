using Novita.Remodl.Client.NovitaAI.Media;

namespace Novita.Remodl.Client.NovitaAI.Catalog;

/// <summary>Which models of the catalogue are listed. What is not set does not choose.</summary>
public sealed record CatalogQuery
{
    /// <summary>The cursor of the first page.</summary>
    public const string FirstCursor = "c_0";

    /// <summary>Who sees them.</summary>
    [AliasAs("filter.visibility")]
    public CatalogVisibility? Visibility { get; init; }

    /// <summary>Where they come from.</summary>
    [AliasAs("filter.source")]
    public CatalogSource? Source { get; init; }

    /// <summary>What they are. The service's reference shows one; several are sent one after another.</summary>
    [AliasAs("filter.types")]
    [Query(CollectionFormat.Multi)]
    public IReadOnlyList<CatalogModelType>? Types { get; init; }

    /// <summary>Whether they go with SDXL.</summary>
    [AliasAs("filter.is_sdxl")]
    public bool? IsSdxl { get; init; }

    /// <summary>What their names hold.</summary>
    [AliasAs("filter.query")]
    public string? Text { get; init; }

    /// <summary>Whether they paint into images. Default: no.</summary>
    [AliasAs("filter.is_inpainting")]
    public bool? IsInpainting { get; init; }

    /// <summary>Whether they are not for work.</summary>
    [AliasAs("filter.is_nsfw")]
    public bool? IsNsfw { get; init; }

    /// <summary>How many models a page has, 1 to 100.</summary>
    [AliasAs("pagination.limit")]
    public int? Limit { get; init; }

    /// <summary>Where the page begins: <see cref="FirstCursor"/>, or <see cref="CursorPosition.NextCursor"/> of the page before, verbatim.</summary>
    [AliasAs("pagination.cursor")]
    public string? Cursor { get; init; }

    internal void Check() => Require.Between<int>(Limit, "pagination.limit", 1, 100);
}
