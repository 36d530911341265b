namespace Novita.Remodl.Client;

/// <summary>What shell commands put out is done.</summary>
public sealed record ResponseShellOutputDoneEvent : ResponseItemStreamEvent
{
    /// <summary>The command's place in the call.</summary>
    public int CommandIndex { get; init; }

    /// <summary>All of the output.</summary>
    public required IReadOnlyList<ShellOutput> Output { get; init; }
}
