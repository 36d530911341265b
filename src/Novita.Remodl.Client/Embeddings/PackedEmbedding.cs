using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A vector as its bytes.</summary>
public sealed record PackedEmbedding : WireObject
{
    /// <summary>The kind of object, <c>embedding</c>.</summary>
    public string? Object { get; init; }

    /// <summary>The input's position in the request, from 0.</summary>
    public int? Index { get; init; }

    /// <summary>The numbers, one after the other, of the type and in the order of bytes that were asked for.</summary>
    public required ReadOnlyMemory<byte> Embedding { get; init; }
}
