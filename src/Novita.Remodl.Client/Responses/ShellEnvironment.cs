using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Where shell commands run. Which fields there are depends on the kind.</summary>
public sealed record ShellEnvironment : WireObject
{
    /// <summary><c>local</c>, <c>container_auto</c> or <c>container_reference</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The container.</summary>
    public string? ContainerId { get; init; }

    /// <summary>Files that a new container gets.</summary>
    public IReadOnlyList<string>? FileIds { get; init; }

    /// <summary>The memory of a new container: <c>1g</c>, <c>4g</c>, <c>16g</c> or <c>64g</c>.</summary>
    public string? MemoryLimit { get; init; }

    /// <summary>What a new container may reach.</summary>
    public ShellNetworkPolicy? NetworkPolicy { get; init; }

    /// <summary>The skills that are there.</summary>
    public IReadOnlyList<ShellSkill>? Skills { get; init; }
}
