using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The files of a skill.</summary>
public sealed record ShellSkillSource : WireObject
{
    /// <summary>How they are given, <c>base64</c>.</summary>
    public required string Type { get; init; }

    /// <summary>What they are, <c>application/zip</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>The archive, in base64.</summary>
    public required string Data { get; init; }
}
