using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>What Tavily found.</summary>
public sealed record TavilySearchResult : WireObject
{
    /// <summary>What was looked for.</summary>
    public string? Query { get; init; }

    /// <summary>The answer, if one was asked for.</summary>
    public string? Answer { get; init; }

    /// <summary>Images: addresses, or objects with <c>url</c> and <c>description</c>.</summary>
    public IReadOnlyList<JsonElement>? Images { get; init; }

    /// <summary>The pages, best first.</summary>
    public IReadOnlyList<TavilyPage> Results
    {
        get => field ?? [];
        init;
    }

    /// <summary>How many seconds it took.</summary>
    [JsonConverter(typeof(LooseNumberConverter.OfDouble))]
    public double? ResponseTime { get; init; }

    /// <summary>The id of the request.</summary>
    public string? RequestId { get; init; }
}
