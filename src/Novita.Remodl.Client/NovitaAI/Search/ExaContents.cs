using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>What of pages is given.</summary>
public abstract record ExaContents : WireObject
{
    private protected ExaContents()
    {
    }

    /// <summary>Whether, or how, the text of pages is given.</summary>
    [JsonConverter(typeof(ExaChoiceConverter<ExaTextOptions>))]
    public ExaChoice<ExaTextOptions>? Text { get; init; }

    /// <summary>Whether, or how, passages of pages are given.</summary>
    [JsonConverter(typeof(ExaChoiceConverter<ExaHighlightOptions>))]
    public ExaChoice<ExaHighlightOptions>? Highlights { get; init; }

    /// <summary>Whether, or how, pages are summed up.</summary>
    [JsonConverter(typeof(ExaChoiceConverter<ExaSummaryOptions>))]
    public ExaChoice<ExaSummaryOptions>? Summary { get; init; }

    /// <summary>What else pages give.</summary>
    public ExaExtrasOptions? Extras { get; init; }

    /// <summary>How long a page may take that is fetched anew, in milliseconds, up to 90,000. Default: 10,000.</summary>
    [JsonPropertyName("livecrawlTimeout")]
    public int? LivecrawlTimeout { get; init; }

    /// <summary>How old a kept page may be, in hours, up to 720; -1 never fetches anew.</summary>
    [JsonPropertyName("maxAgeHours")]
    public int? MaxAgeHours { get; init; }

    /// <summary>How many pages below each, 0 to 100.</summary>
    public int? Subpages { get; init; }

    /// <summary>Words, or a list of them, that choose the pages below.</summary>
    [JsonPropertyName("subpageTarget")]
    public JsonElement? SubpageTarget { get; init; }

    private protected void CheckCommon()
    {
        Require.Between<int>(LivecrawlTimeout, "livecrawlTimeout", 0, 90_000);
        Require.Between<int>(MaxAgeHours, "maxAgeHours", -1, 720);
        Require.Between<int>(Subpages, "subpages", 0, 100);
    }
}
