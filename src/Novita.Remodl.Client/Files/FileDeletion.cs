using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What became of a file that was to be deleted.</summary>
public sealed record FileDeletion : WireObject
{
    /// <summary>The file's id.</summary>
    public string? Id { get; init; }

    /// <summary>The kind of object, <c>file</c>.</summary>
    public string? Object { get; init; }

    /// <summary>Whether it is gone.</summary>
    public bool Deleted { get; init; }
}
