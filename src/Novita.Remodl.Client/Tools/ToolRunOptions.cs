namespace Novita.Remodl.Client;

/// <summary>How tools are run.</summary>
public sealed record ToolRunOptions
{
    /// <summary>How often the model is asked at most, from 1. Default 10. When it calls tools even then, the run ends with a <see cref="ToolRunException"/>.</summary>
    public int MaxRounds { get; init; } = 10;

    /// <summary>Whether the last of <see cref="MaxRounds"/> is asked without the tools (<c>tool_choice</c> none), so that it is an answer. Default false.</summary>
    public bool AnswerInLastRound { get; init; }

    /// <summary>How many calls of one round run at once, from 1. Default 8. Results are told in the order of the calls in any case.</summary>
    public int MaxParallelCalls { get; init; } = 8;

    /// <summary>How long one call may take. Default: no limit. What takes longer is given up, and the model is told.</summary>
    public TimeSpan? CallTimeout { get; init; }

    /// <summary>
    /// Asked about each call, one after the other and before any of a round runs. Default: everything runs. Exceptions end the run.
    /// Calls of tools that do not exist, or with arguments that are no JSON, are not asked about.
    /// </summary>
    public Func<ToolApprovalRequest, CancellationToken, Task<ToolApproval>>? Approve { get; init; }

    /// <summary>Whether a tool that fails, an unknown tool or wrong arguments end the run with a <see cref="ToolRunException"/>. Default false: the model is told, and may try again.</summary>
    public bool ThrowOnToolError { get; init; }

    /// <summary>What the model is told of a tool's exception. Default: its message. Set it when messages may hold what the model's service must not see.</summary>
    public Func<Exception, string>? DescribeError { get; init; }

    /// <summary>Is told of every event as it happens, also of a run that is not streamed.</summary>
    public IProgress<ToolRunEvent>? Progress { get; init; }

    /// <summary>The clock of <see cref="CallTimeout"/> and of durations. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
