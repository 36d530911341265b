namespace Novita.Remodl.Client;

/// <summary>What a custom tool of yours returned.</summary>
public sealed record CustomToolCallOutputItem : ResponseItem
{
    /// <inheritdoc/>
    public override string Type => "custom_tool_call_output";

    /// <summary>The id of the call that is answered.</summary>
    public required string CallId { get; init; }

    /// <summary>The result: text, or parts.</summary>
    public required ItemContent Output { get; init; }

    /// <summary>Who called: the model, or a program of its.</summary>
    public ToolCaller? Caller { get; init; }

    /// <summary>How far the output is.</summary>
    public ItemStatus? Status { get; init; }

    /// <summary>Who made the item.</summary>
    public string? CreatedBy { get; init; }
}
