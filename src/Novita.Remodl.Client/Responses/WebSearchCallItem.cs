namespace Novita.Remodl.Client;

/// <summary>A search of the web that the server made.</summary>
public sealed record WebSearchCallItem : ResponseItem
{
    /// <inheritdoc/>
    public override string Type => "web_search_call";

    /// <summary>What it did.</summary>
    public WebSearchAction? Action { get; init; }

    /// <summary>How far the search is.</summary>
    public ItemStatus? Status { get; init; }
}
