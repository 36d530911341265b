namespace Novita.Remodl.Client;

/// <summary>What a computer shows after an action.</summary>
public sealed record ComputerCallOutputItem : ResponseItem
{
    /// <inheritdoc/>
    public override string Type => "computer_call_output";

    /// <summary>The id of the call that is answered.</summary>
    public required string CallId { get; init; }

    /// <summary>The screen.</summary>
    public required ComputerScreenshotPart Output { get; init; }

    /// <summary>What a person has acknowledged.</summary>
    public IReadOnlyList<SafetyCheck>? AcknowledgedSafetyChecks { get; init; }

    /// <summary>How far the output is.</summary>
    public ItemStatus? Status { get; init; }

    /// <summary>Who made the item.</summary>
    public string? CreatedBy { get; init; }
}
