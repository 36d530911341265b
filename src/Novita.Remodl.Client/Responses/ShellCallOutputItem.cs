namespace Novita.Remodl.Client;

/// <summary>What commands put out.</summary>
public sealed record ShellCallOutputItem : ResponseItem
{
    /// <inheritdoc/>
    public override string Type => "shell_call_output";

    /// <summary>The id of the call that is answered.</summary>
    public required string CallId { get; init; }

    /// <summary>An entry a command.</summary>
    public required IReadOnlyList<ShellOutput> Output { get; init; }

    /// <summary>After how many characters the output is cut.</summary>
    public long? MaxOutputLength { get; init; }

    /// <summary>Who called: the model, or a program of its.</summary>
    public ToolCaller? Caller { get; init; }

    /// <summary>How far the output is.</summary>
    public ItemStatus? Status { get; init; }

    /// <summary>Who made the item.</summary>
    public string? CreatedBy { get; init; }
}
