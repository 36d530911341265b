using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What the tokens of the output were.</summary>
public sealed record OutputTokensDetails : WireObject
{
    /// <summary>Tokens that went into reasoning.</summary>
    public long? ReasoningTokens { get; init; }

    /// <summary>Tokens that tools put out (vLLM).</summary>
    public long? ToolOutputTokens { get; init; }

    /// <summary>The output's tokens of each turn (vLLM).</summary>
    public IReadOnlyList<long>? OutputTokensPerTurn { get; init; }

    /// <summary>The tools' tokens of each turn (vLLM).</summary>
    public IReadOnlyList<long>? ToolOutputTokensPerTurn { get; init; }
}
