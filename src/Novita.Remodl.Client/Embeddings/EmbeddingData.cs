using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What one input became: an <see cref="EmbeddingVector"/>, or an <see cref="EmbeddingMultiVector"/> where that was asked for.</summary>
public abstract record EmbeddingData : WireObject
{
    private protected EmbeddingData()
    {
    }

    /// <summary>The kind of object, <c>embedding</c>.</summary>
    public string? Object { get; init; }

    /// <summary>The input's position in the request, from 0.</summary>
    public int Index { get; init; }

    /// <summary>The numbers; those of a multi-vector one vector after the other.</summary>
    public ReadOnlyMemory<float> Values { get; init; }
}
