using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>Asks Tavily for the contents of pages.</summary>
public sealed record TavilyExtractRequest : WireObject
{
    /// <summary>The addresses.</summary>
    public required IReadOnlyList<string> Urls { get; init; }

    /// <summary>How deep: <c>basic</c> or <c>advanced</c>.</summary>
    public TavilyDepth? ExtractDepth { get; init; }

    /// <summary><c>markdown</c> or <c>text</c>.</summary>
    public string? Format { get; init; }

    /// <summary>Whether images are given too.</summary>
    public bool? IncludeImages { get; init; }
}
