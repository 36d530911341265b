using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>More of what a shell command puts out.</summary>
public sealed record ShellOutputDelta : WireObject
{
    /// <summary>The output.</summary>
    public string? Stdout { get; init; }

    /// <summary>The errors.</summary>
    public string? Stderr { get; init; }
}
