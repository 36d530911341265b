using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>What pages say.</summary>
public sealed record TavilyExtractResult : WireObject
{
    /// <summary>The pages.</summary>
    public IReadOnlyList<TavilyPage> Results
    {
        get => field ?? [];
        init;
    }

    /// <summary>Those that could not be read.</summary>
    public IReadOnlyList<TavilyFailure> FailedResults
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
