using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Catalog;

/// <summary>What a model is, in two words.</summary>
public sealed record CatalogModelKind : WireObject
{
    /// <summary>What it is.</summary>
    public CatalogModelType? Name { get; init; }

    /// <summary>The same, for people.</summary>
    public string? DisplayName { get; init; }
}
