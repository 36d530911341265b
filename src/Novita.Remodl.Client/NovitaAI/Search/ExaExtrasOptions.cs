using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>What else a page gives: how many of each.</summary>
public sealed record ExaExtrasOptions : WireObject
{
    /// <summary>Links.</summary>
    public int? Links { get; init; }

    /// <summary>Links to images.</summary>
    [JsonPropertyName("imageLinks")]
    public int? ImageLinks { get; init; }

    /// <summary>Links with their texts.</summary>
    [JsonPropertyName("richLinks")]
    public int? RichLinks { get; init; }

    /// <summary>Links to images with their texts.</summary>
    [JsonPropertyName("richImageLinks")]
    public int? RichImageLinks { get; init; }

    /// <summary>Blocks of code.</summary>
    [JsonPropertyName("codeBlocks")]
    public int? CodeBlocks { get; init; }
}
