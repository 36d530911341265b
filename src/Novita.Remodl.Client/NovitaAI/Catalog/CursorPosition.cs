using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Catalog;

/// <summary>Where the next page of a list begins.</summary>
public sealed record CursorPosition : WireObject
{
    /// <summary>What the next request gives as its cursor, verbatim; null or empty at the end.</summary>
    public string? NextCursor { get; init; }
}
