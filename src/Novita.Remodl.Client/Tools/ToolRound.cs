namespace Novita.Remodl.Client;

/// <summary>An answer of the model, and the calls of it that were seen to.</summary>
public sealed record ToolRound
{
    /// <summary>The round, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What the model answered.</summary>
    public required ChatCompletion Completion { get; init; }

    /// <summary>What came of its calls, in their order; empty when it called no tool.</summary>
    public IReadOnlyList<ToolCallOutcome> Calls { get; init; } = [];
}
