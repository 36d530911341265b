using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>How the server keeps a conversation short.</summary>
public sealed record ContextManagement : WireObject
{
    /// <summary>The way, for example <c>compaction</c>.</summary>
    public required string Type { get; init; }

    /// <summary>From how many tokens on.</summary>
    public int? CompactThreshold { get; init; }
}
