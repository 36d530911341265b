namespace Novita.Remodl.Client;

/// <summary>More of what a shell command puts out.</summary>
public sealed record ResponseShellOutputDeltaEvent : ResponseItemStreamEvent
{
    /// <summary>The command's place in the call.</summary>
    public int CommandIndex { get; init; }

    /// <summary>What it put out.</summary>
    public required ShellOutputDelta Delta { get; init; }
}
