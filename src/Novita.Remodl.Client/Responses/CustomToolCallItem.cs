namespace Novita.Remodl.Client;

/// <summary>A call of a custom tool of yours. Answer it with a <see cref="CustomToolCallOutputItem"/>.</summary>
public sealed record CustomToolCallItem : ResponseItem
{
    /// <inheritdoc/>
    public override string Type => "custom_tool_call";

    /// <summary>The id that the output refers to.</summary>
    public required string CallId { get; init; }

    /// <summary>The tool's name.</summary>
    public required string Name { get; init; }

    /// <summary>The namespace of the tool.</summary>
    public string? Namespace { get; init; }

    /// <summary>The input, as free text.</summary>
    public required string Input { get; init; }

    /// <summary>Who called: the model, or a program of its.</summary>
    public ToolCaller? Caller { get; init; }

    /// <summary>How far the call is.</summary>
    public ItemStatus? Status { get; init; }

    /// <summary>Who made the item.</summary>
    public string? CreatedBy { get; init; }
}
