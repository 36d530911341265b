using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>A page that Exa found.</summary>
public sealed record ExaPage : WireObject
{
    /// <summary>Its id.</summary>
    public string? Id { get; init; }

    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>Its address.</summary>
    public string? Url { get; init; }

    /// <summary>When it was published, as the service writes it.</summary>
    [JsonPropertyName("publishedDate")]
    public string? PublishedDate { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>Its picture.</summary>
    public string? Image { get; init; }

    /// <summary>The picture of its site.</summary>
    public string? Favicon { get; init; }

    /// <summary>Its text.</summary>
    public string? Text { get; init; }

    /// <summary>Passages of it.</summary>
    public IReadOnlyList<string>? Highlights { get; init; }

    /// <summary>How well each of them fits.</summary>
    [JsonPropertyName("highlightScores")]
    public IReadOnlyList<double>? HighlightScores { get; init; }

    /// <summary>What it says, in short.</summary>
    public string? Summary { get; init; }

    /// <summary>Pages below it.</summary>
    public IReadOnlyList<ExaPage>? Subpages { get; init; }

    /// <summary>What it is about: people, companies.</summary>
    public IReadOnlyList<JsonElement>? Entities { get; init; }

    /// <summary>What else was asked for.</summary>
    public JsonElement? Extras { get; init; }
}
