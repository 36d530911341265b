using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>What Exa found.</summary>
public sealed record ExaSearchResult : WireObject
{
    /// <summary>The id of the request.</summary>
    [JsonPropertyName("requestId")]
    public string? RequestId { get; init; }

    /// <summary>The pages, best first.</summary>
    public IReadOnlyList<ExaPage> Results
    {
        get => field ?? [];
        init;
    }

    /// <summary>What a deep search wrote.</summary>
    public ExaOutput? Output { get; init; }
}
