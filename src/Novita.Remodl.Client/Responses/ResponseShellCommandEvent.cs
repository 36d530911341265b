namespace Novita.Remodl.Client;

/// <summary>A shell command began, or is done: <c>response.shell_call_command.added</c>, <c>.done</c>.</summary>
public sealed record ResponseShellCommandEvent : ResponseItemStreamEvent
{
    /// <summary>The command's place in the call.</summary>
    public int CommandIndex { get; init; }

    /// <summary>The command as it is now.</summary>
    public required string Command { get; init; }
}
