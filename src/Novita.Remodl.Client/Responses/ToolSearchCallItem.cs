using System.Text.Json;

namespace Novita.Remodl.Client;

/// <summary>The model looks for tools.</summary>
public sealed record ToolSearchCallItem : ResponseItem
{
    /// <inheritdoc/>
    public override string Type => "tool_search_call";

    /// <summary>The id that the output refers to.</summary>
    public string? CallId { get; init; }

    /// <summary>Who searches: <c>server</c> or <c>client</c>.</summary>
    public string? Execution { get; init; }

    /// <summary>What it looks for.</summary>
    public JsonElement? Arguments { get; init; }

    /// <summary>How far the search is.</summary>
    public ItemStatus? Status { get; init; }

    /// <summary>Who made the item.</summary>
    public string? CreatedBy { get; init; }
}
