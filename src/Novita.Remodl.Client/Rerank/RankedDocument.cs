using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A document's place in the ranking.</summary>
[JsonConverter(typeof(RankedDocumentConverter))]
public sealed record RankedDocument : WireObject
{
    /// <summary>The document's position in the request, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>How well it answers: higher is better. Scores of different models, and often of different queries, do not compare.</summary>
    public required double RelevanceScore { get; init; }

    /// <summary>The document as it stands in the request; null where it was not to be returned.</summary>
    public RerankDocument? Document { get; init; }
}
