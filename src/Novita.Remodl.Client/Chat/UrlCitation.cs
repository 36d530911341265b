using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A source on the web, and where the answer uses it.</summary>
public sealed record UrlCitation : WireObject
{
    /// <summary>The page's address.</summary>
    public string? Url { get; init; }

    /// <summary>The page's title.</summary>
    public string? Title { get; init; }

    /// <summary>The first character of the answer that the source stands behind.</summary>
    public int? StartIndex { get; init; }

    /// <summary>The character after the last one.</summary>
    public int? EndIndex { get; init; }
}
