namespace Novita.Remodl.Client;

/// <summary>What a function of yours returned.</summary>
public sealed record FunctionCallOutputItem : ResponseItem
{
    /// <inheritdoc/>
    public override string Type => "function_call_output";

    /// <summary>The id of the call that is answered.</summary>
    public string? CallId { get; init; }

    /// <summary>The result: text, or parts.</summary>
    public required ItemContent Output { get; init; }

    /// <summary>The function's name.</summary>
    public string? Name { get; init; }

    /// <summary>The namespace of the function.</summary>
    public string? Namespace { get; init; }

    /// <summary>Who called: the model, or a program of its.</summary>
    public ToolCaller? Caller { get; init; }

    /// <summary>How far the output is.</summary>
    public ItemStatus? Status { get; init; }

    /// <summary>Who made the item.</summary>
    public string? CreatedBy { get; init; }
}
