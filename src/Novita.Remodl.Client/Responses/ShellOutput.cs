using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What a shell command put out.</summary>
public sealed record ShellOutput : WireObject
{
    /// <summary>The output.</summary>
    public string? Stdout { get; init; }

    /// <summary>The errors.</summary>
    public string? Stderr { get; init; }

    /// <summary>How the command ended.</summary>
    public ShellOutcome? Outcome { get; init; }

    /// <summary>Who made it.</summary>
    public string? CreatedBy { get; init; }
}
