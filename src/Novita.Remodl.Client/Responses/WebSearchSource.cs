using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A page that a search of the web found.</summary>
public sealed record WebSearchSource : WireObject
{
    /// <summary>The kind; the wire knows only <c>url</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The page.</summary>
    public string? Url { get; init; }
}
