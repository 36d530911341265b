using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>The addresses of a site.</summary>
public sealed record TavilyMapResult : WireObject
{
    /// <summary>Where it began.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The addresses.</summary>
    public IReadOnlyList<string> Results
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
