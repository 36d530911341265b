namespace Novita.Remodl.Client;

/// <summary>Commands that the model wants run. Answer them with a <see cref="ShellCallOutputItem"/>.</summary>
public sealed record ShellCallItem : ResponseItem
{
    /// <inheritdoc/>
    public override string Type => "shell_call";

    /// <summary>The id that the output refers to.</summary>
    public required string CallId { get; init; }

    /// <summary>The commands.</summary>
    public required ShellAction Action { get; init; }

    /// <summary>Who called: the model, or a program of its.</summary>
    public ToolCaller? Caller { get; init; }

    /// <summary>Where they run.</summary>
    public ShellEnvironment? Environment { get; init; }

    /// <summary>How far the call is.</summary>
    public ItemStatus? Status { get; init; }

    /// <summary>Who made the item.</summary>
    public string? CreatedBy { get; init; }
}
