using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A change of a file.</summary>
public sealed record PatchOperation : WireObject
{
    /// <summary><c>create_file</c>, <c>update_file</c> or <c>delete_file</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The file.</summary>
    public required string Path { get; init; }

    /// <summary>The change.</summary>
    public string? Diff { get; init; }
}
