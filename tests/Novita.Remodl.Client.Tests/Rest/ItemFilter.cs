namespace Novita.Remodl.Client.Tests.Rest;

internal sealed record ItemFilter
{
    [AliasAs("filter.owner")]
    public string? Owner { get; init; }

    [AliasAs("filter.types")]
    [Query(CollectionFormat.Multi)]
    public IReadOnlyList<string>? Types { get; init; }

    [AliasAs("pagination")]
    public ItemPage? Page { get; init; }
}
