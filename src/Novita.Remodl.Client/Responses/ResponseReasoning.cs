using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>How a model reasons.</summary>
public sealed record ResponseReasoning : WireObject
{
    /// <summary>How much the model thinks.</summary>
    public ReasoningLevel? Effort { get; init; }

    /// <summary>What summary of the thoughts is given: <c>auto</c>, <c>concise</c> or <c>detailed</c>.</summary>
    public string? Summary { get; init; }

    /// <summary>Whose thoughts the model sees again: <c>auto</c>, <c>current_turn</c> or <c>all_turns</c>.</summary>
    public string? Context { get; init; }

    /// <summary><c>standard</c> or <c>pro</c>.</summary>
    public string? Mode { get; init; }

    /// <summary>The older name of <see cref="Summary"/>.</summary>
    public string? GenerateSummary { get; init; }
}
