using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>A page that Tavily found.</summary>
public sealed record TavilyPage : WireObject
{
    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>Its address.</summary>
    public string? Url { get; init; }

    /// <summary>What of it fits.</summary>
    public string? Content { get; init; }

    /// <summary>The whole of it.</summary>
    public string? RawContent { get; init; }

    /// <summary>How well it fits, 0 to 1.</summary>
    [JsonConverter(typeof(LooseNumberConverter.OfDouble))]
    public double? Score { get; init; }

    /// <summary>When it was published, as the service writes it.</summary>
    public string? PublishedDate { get; init; }

    /// <summary>The picture of its site.</summary>
    public string? Favicon { get; init; }

    /// <summary>The images in it.</summary>
    public IReadOnlyList<JsonElement>? Images { get; init; }
}
