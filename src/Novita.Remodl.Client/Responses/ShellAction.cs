using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Commands to run.</summary>
public sealed record ShellAction : WireObject
{
    /// <summary>The commands.</summary>
    public required IReadOnlyList<string> Commands { get; init; }

    /// <summary>How long they may take, in milliseconds.</summary>
    public long? TimeoutMs { get; init; }

    /// <summary>After how many characters the output is cut.</summary>
    public long? MaxOutputLength { get; init; }
}
