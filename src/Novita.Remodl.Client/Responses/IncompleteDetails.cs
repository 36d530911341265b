using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Why a response is incomplete.</summary>
public sealed record IncompleteDetails : WireObject
{
    /// <summary>The cause: <c>max_output_tokens</c> or <c>content_filter</c>.</summary>
    public string? Reason { get; init; }
}
