using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>How a page is summed up.</summary>
public sealed record ExaSummaryOptions : WireObject
{
    /// <summary>What about.</summary>
    public string? Query { get; init; }

    /// <summary>The JSON schema of the summary.</summary>
    public JsonElement? Schema { get; init; }
}
