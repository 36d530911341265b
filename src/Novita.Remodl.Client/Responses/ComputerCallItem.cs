namespace Novita.Remodl.Client;

/// <summary>What the model wants done on a computer. Answer it with a <see cref="ComputerCallOutputItem"/>.</summary>
public sealed record ComputerCallItem : ResponseItem
{
    /// <inheritdoc/>
    public override string Type => "computer_call";

    /// <summary>The id that the output refers to.</summary>
    public required string CallId { get; init; }

    /// <summary>The action.</summary>
    public ComputerAction? Action { get; init; }

    /// <summary>Several actions, in their order.</summary>
    public IReadOnlyList<ComputerAction>? Actions { get; init; }

    /// <summary>What has to be acknowledged first.</summary>
    public IReadOnlyList<SafetyCheck>? PendingSafetyChecks { get; init; }

    /// <summary>How far the call is.</summary>
    public ItemStatus? Status { get; init; }
}
