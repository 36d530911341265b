using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A conversation made short: the input of the next response.</summary>
public sealed record CompactedResponse : WireObject
{
    /// <summary>The id.</summary>
    public string? Id { get; init; }

    /// <summary>The kind of object, <c>response.compaction</c>.</summary>
    public string? Object { get; init; }

    /// <summary>When it was made: seconds since 1970, UTC.</summary>
    public long? CreatedAt { get; init; }

    /// <summary>The items that stand for the conversation.</summary>
    public IReadOnlyList<ResponseItem>? Output { get; init; }

    /// <summary>What the call used.</summary>
    public ResponseUsage? Usage { get; init; }
}
