namespace Novita.Remodl.Client;

/// <summary>Several filters: <c>and</c>, files that fit all; <c>or</c>, files that fit one.</summary>
public sealed record CompoundFilter : FileSearchFilter
{
    /// <summary>The filters: comparisons, or others combined.</summary>
    public required IReadOnlyList<FileSearchFilter> Filters { get; init; }

    /// <inheritdoc/>
    public bool Equals(CompoundFilter? other) => base.Equals(other) && Filters.SequenceEqual(other!.Filters);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Filters.Count);
}
