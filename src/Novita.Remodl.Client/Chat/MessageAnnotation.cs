using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>An annotation of an answer.</summary>
public sealed record MessageAnnotation : WireObject
{
    /// <summary>The kind; <c>url_citation</c> is the only one that OpenAI documents.</summary>
    public string? Type { get; init; }

    /// <summary>A source on the web.</summary>
    public UrlCitation? UrlCitation { get; init; }
}
