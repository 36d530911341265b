using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A skill that a shell is given: one that the service keeps, one in the request, or one on this machine.</summary>
public sealed record ShellSkill : WireObject
{
    /// <summary>The kind: <c>skill_reference</c> or <c>inline</c>; null for one on this machine.</summary>
    public string? Type { get; init; }

    /// <summary>The id of one that the service keeps.</summary>
    public string? SkillId { get; init; }

    /// <summary>The version of one that the service keeps, for example <c>latest</c>.</summary>
    public string? Version { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>What it is for.</summary>
    public string? Description { get; init; }

    /// <summary>The files of one in the request.</summary>
    public ShellSkillSource? Source { get; init; }

    /// <summary>The folder of one on this machine.</summary>
    public string? Path { get; init; }
}
