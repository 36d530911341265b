using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A ranking.</summary>
public sealed record RerankResult : WireObject
{
    /// <summary>The answer's id.</summary>
    public string? Id { get; init; }

    /// <summary>The kind of object, <c>list</c> (Jina).</summary>
    public string? Object { get; init; }

    /// <summary>The model that ranked.</summary>
    public string? Model { get; init; }

    /// <summary>The documents, the best first.</summary>
    public required IReadOnlyList<RankedDocument> Results { get; init; }

    /// <summary>What the call used. Where the server tells the total alone, all of it is the prompt's.</summary>
    public CompletionUsage? Usage { get; init; }

    /// <summary>Versions, billed units and warnings (Cohere).</summary>
    public RerankMeta? Meta { get; init; }
}
