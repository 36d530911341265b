namespace Novita.Remodl.Client;

/// <summary>The tools that were found.</summary>
public sealed record ToolSearchOutputItem : ResponseItem
{
    /// <inheritdoc/>
    public override string Type => "tool_search_output";

    /// <summary>The id of the call that is answered.</summary>
    public string? CallId { get; init; }

    /// <summary>Who searched: <c>server</c> or <c>client</c>.</summary>
    public string? Execution { get; init; }

    /// <summary>The tools.</summary>
    public required IReadOnlyList<ResponseTool> Tools { get; init; }

    /// <summary>How far the search is.</summary>
    public ItemStatus? Status { get; init; }

    /// <summary>Who made the item.</summary>
    public string? CreatedBy { get; init; }
}
