namespace Novita.Remodl.Client.Tests.Rest;

internal readonly record struct ItemPage
{
    [AliasAs("limit")]
    public int? Limit { get; init; }

    [AliasAs("cursor")]
    public string? Cursor { get; init; }
}
