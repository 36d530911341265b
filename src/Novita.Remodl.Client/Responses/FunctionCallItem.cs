namespace Novita.Remodl.Client;

/// <summary>A call of a function of yours. Answer it with a <see cref="FunctionCallOutputItem"/>.</summary>
public sealed record FunctionCallItem : ResponseItem
{
    /// <inheritdoc/>
    public override string Type => "function_call";

    /// <summary>The id that the output refers to.</summary>
    public required string CallId { get; init; }

    /// <summary>The function's name.</summary>
    public required string Name { get; init; }

    /// <summary>The namespace of the function.</summary>
    public string? Namespace { get; init; }

    /// <summary>The arguments, as JSON text.</summary>
    public required string Arguments { get; init; }

    /// <summary>Who called: the model, or a program of its.</summary>
    public ToolCaller? Caller { get; init; }

    /// <summary>How far the call is.</summary>
    public ItemStatus? Status { get; init; }

    /// <summary>Who made the item.</summary>
    public string? CreatedBy { get; init; }
}
