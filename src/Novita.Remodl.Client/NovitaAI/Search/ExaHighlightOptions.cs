using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>How passages of a page are chosen.</summary>
public sealed record ExaHighlightOptions : WireObject
{
    /// <summary>What they are about. Default: the search.</summary>
    public string? Query { get; init; }

    /// <summary>How many characters at most.</summary>
    [JsonPropertyName("maxCharacters")]
    public int? MaxCharacters { get; init; }
}
