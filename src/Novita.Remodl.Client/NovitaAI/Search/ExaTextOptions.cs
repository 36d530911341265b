using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>How the text of a page is given.</summary>
public sealed record ExaTextOptions : WireObject
{
    /// <summary>How many characters at most.</summary>
    [JsonPropertyName("maxCharacters")]
    public int? MaxCharacters { get; init; }

    /// <summary>Whether tags stay in.</summary>
    [JsonPropertyName("includeHtmlTags")]
    public bool? IncludeHtmlTags { get; init; }

    /// <summary>How much of the page.</summary>
    public string? Verbosity { get; init; }

    /// <summary>The parts of the page to give.</summary>
    [JsonPropertyName("includeSections")]
    public IReadOnlyList<string>? IncludeSections { get; init; }

    /// <summary>The parts of the page to leave out.</summary>
    [JsonPropertyName("excludeSections")]
    public IReadOnlyList<string>? ExcludeSections { get; init; }
}
