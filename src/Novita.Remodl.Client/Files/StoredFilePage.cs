using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A page of the files that a service keeps. Novita has one page, with a <c>code</c> and a <c>message</c> in <see cref="WireObject.AdditionalProperties"/>.</summary>
public sealed record StoredFilePage : WireObject
{
    /// <summary>The kind of object, <c>list</c>; Novita leaves it out.</summary>
    public string? Object { get; init; }

    /// <summary>The files.</summary>
    public IReadOnlyList<StoredFile> Data
    {
        get => field ?? [];
        init;
    }

    /// <summary>Whether there are more.</summary>
    public bool? HasMore { get; init; }

    /// <summary>The id of the first file.</summary>
    public string? FirstId { get; init; }

    /// <summary>The id of the last file, after which the next page begins.</summary>
    public string? LastId { get; init; }
}
