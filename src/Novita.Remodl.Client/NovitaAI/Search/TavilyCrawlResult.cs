using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>The pages of a site.</summary>
public sealed record TavilyCrawlResult : WireObject
{
    /// <summary>Where it began.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The pages.</summary>
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
