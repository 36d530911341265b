using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A page of batches.</summary>
public sealed record BatchPage : WireObject
{
    /// <summary>The kind of object, <c>list</c>.</summary>
    public string? Object { get; init; }

    /// <summary>The batches.</summary>
    public IReadOnlyList<Batch> Data
    {
        get => field ?? [];
        init;
    }

    /// <summary>Whether there are more.</summary>
    public bool? HasMore { get; init; }

    /// <summary>The id of the first batch.</summary>
    public string? FirstId { get; init; }

    /// <summary>The id of the last batch, after which the next page begins.</summary>
    public string? LastId { get; init; }
}
