namespace Novita.Remodl.Client;

/// <summary>A change of a file that the model wants made. Answer it with an <see cref="ApplyPatchCallOutputItem"/>.</summary>
public sealed record ApplyPatchCallItem : ResponseItem
{
    /// <inheritdoc/>
    public override string Type => "apply_patch_call";

    /// <summary>The id that the output refers to.</summary>
    public required string CallId { get; init; }

    /// <summary>The change.</summary>
    public required PatchOperation Operation { get; init; }

    /// <summary>Who called: the model, or a program of its.</summary>
    public ToolCaller? Caller { get; init; }

    /// <summary>How far the call is.</summary>
    public ItemStatus? Status { get; init; }

    /// <summary>Who made the item.</summary>
    public string? CreatedBy { get; init; }
}
