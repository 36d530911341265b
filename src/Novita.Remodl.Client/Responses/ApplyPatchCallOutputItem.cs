namespace Novita.Remodl.Client;

/// <summary>What came of a change of a file.</summary>
public sealed record ApplyPatchCallOutputItem : ResponseItem
{
    /// <inheritdoc/>
    public override string Type => "apply_patch_call_output";

    /// <summary>The id of the call that is answered.</summary>
    public required string CallId { get; init; }

    /// <summary><c>completed</c> or <c>failed</c>.</summary>
    public ItemStatus? Status { get; init; }

    /// <summary>What there is to say of it.</summary>
    public string? Output { get; init; }

    /// <summary>Who called: the model, or a program of its.</summary>
    public ToolCaller? Caller { get; init; }

    /// <summary>Who made the item.</summary>
    public string? CreatedBy { get; init; }
}
