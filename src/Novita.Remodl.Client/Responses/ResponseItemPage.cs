using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A page of the items of a response.</summary>
public sealed record ResponseItemPage : WireObject
{
    /// <summary>The kind of object, <c>list</c>.</summary>
    public string? Object { get; init; }

    /// <summary>The items.</summary>
    public IReadOnlyList<ResponseItem>? Data { get; init; }

    /// <summary>Whether there are more.</summary>
    public bool? HasMore { get; init; }

    /// <summary>The id of the first item.</summary>
    public string? FirstId { get; init; }

    /// <summary>The id of the last item, after which the next page begins.</summary>
    public string? LastId { get; init; }
}
