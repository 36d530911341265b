namespace Novita.Remodl.Client;

/// <summary>Files with an attribute that compares in a way: <c>eq</c>, <c>ne</c>, <c>gt</c>, <c>gte</c>, <c>lt</c>, <c>lte</c>, <c>in</c> or <c>nin</c>.</summary>
public sealed record ComparisonFilter : FileSearchFilter
{
    /// <summary>The attribute.</summary>
    public required string Key { get; init; }

    /// <summary>What it is compared with.</summary>
    public required AttributeValue Value { get; init; }
}
