using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>A page that could not be read.</summary>
public sealed record TavilyFailure : WireObject
{
    /// <summary>Its address.</summary>
    public string? Url { get; init; }

    /// <summary>Why.</summary>
    public string? Error { get; init; }
}
