using System.Text.Json;

namespace Novita.Remodl.Client;

/// <summary>Search for tools that are not loaded.</summary>
public sealed record ToolSearchTool : ResponseTool
{
    /// <inheritdoc/>
    public override string Type => "tool_search";

    /// <summary>Who searches: <c>server</c> or <c>client</c>.</summary>
    public string? Execution { get; init; }

    /// <summary>What can be found, for the model.</summary>
    public string? Description { get; init; }

    /// <summary>The JSON schema of the arguments.</summary>
    public JsonElement? Parameters { get; init; }
}
