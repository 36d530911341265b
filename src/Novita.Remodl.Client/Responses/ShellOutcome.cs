using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>How a shell command ended.</summary>
public sealed record ShellOutcome : WireObject
{
    /// <summary><c>exit</c> or <c>timeout</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The exit code.</summary>
    public int? ExitCode { get; init; }
}
