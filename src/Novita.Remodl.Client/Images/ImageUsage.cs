using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The tokens that images took.</summary>
public sealed record ImageUsage : WireObject
{
    /// <summary>Tokens of the prompt and of given images.</summary>
    public long? InputTokens { get; init; }

    /// <summary>Tokens of the made images.</summary>
    public long? OutputTokens { get; init; }

    /// <summary>Both together.</summary>
    public long? TotalTokens { get; init; }

    /// <summary>What the input tokens were.</summary>
    public ImageTokensDetails? InputTokensDetails { get; init; }

    /// <summary>What the output tokens were.</summary>
    public ImageTokensDetails? OutputTokensDetails { get; init; }
}
