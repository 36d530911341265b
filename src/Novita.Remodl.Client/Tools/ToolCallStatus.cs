namespace Novita.Remodl.Client;

/// <summary>How a call ended.</summary>
public enum ToolCallStatus
{
    /// <summary>The tool ran.</summary>
    Succeeded,

    /// <summary>The tool threw.</summary>
    Failed,

    /// <summary>The tool took longer than <see cref="ToolRunOptions.CallTimeout"/>.</summary>
    TimedOut,

    /// <summary>There is no tool of that name.</summary>
    UnknownTool,

    /// <summary>The arguments are no JSON, or do not fit the schema. The tool did not run.</summary>
    InvalidArguments,

    /// <summary>The call was not approved. The tool did not run.</summary>
    Denied,

    /// <summary>The result was given in place of the tool's. The tool did not run.</summary>
    Answered,
}
