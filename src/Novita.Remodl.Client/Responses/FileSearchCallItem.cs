namespace Novita.Remodl.Client;

/// <summary>A search in files that the server made.</summary>
public sealed record FileSearchCallItem : ResponseItem
{
    /// <inheritdoc/>
    public override string Type => "file_search_call";

    /// <summary>What was searched for.</summary>
    public IReadOnlyList<string>? Queries { get; init; }

    /// <summary>What was found; asked for by <see cref="ResponseInclude.FileSearchResults"/>.</summary>
    public IReadOnlyList<FileSearchResult>? Results { get; init; }

    /// <summary>How far the search is.</summary>
    public ItemStatus? Status { get; init; }
}
