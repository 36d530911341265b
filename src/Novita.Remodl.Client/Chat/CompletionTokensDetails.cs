using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What the tokens of an answer were.</summary>
public sealed record CompletionTokensDetails : WireObject
{
    /// <summary>Tokens of reasoning.</summary>
    public long? ReasoningTokens { get; init; }

    /// <summary>Tokens of sound.</summary>
    public long? AudioTokens { get; init; }

    /// <summary>Tokens of text.</summary>
    public long? TextTokens { get; init; }

    /// <summary>Tokens of the prediction that the answer used.</summary>
    public long? AcceptedPredictionTokens { get; init; }

    /// <summary>Tokens of the prediction that the answer did not use; they are billed.</summary>
    public long? RejectedPredictionTokens { get; init; }
}
