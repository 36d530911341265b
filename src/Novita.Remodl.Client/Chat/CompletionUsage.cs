using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What a call used, in tokens.</summary>
public sealed record CompletionUsage : WireObject
{
    /// <summary>Tokens of the prompt.</summary>
    [JsonConverter(typeof(TokenCountConverter))]
    public long PromptTokens { get; init; }

    /// <summary>Tokens of the answer, reasoning included.</summary>
    [JsonConverter(typeof(TokenCountConverter))]
    public long CompletionTokens { get; init; }

    /// <summary>All tokens.</summary>
    [JsonConverter(typeof(TokenCountConverter))]
    public long TotalTokens { get; init; }

    /// <summary>What the prompt's tokens were.</summary>
    public PromptTokensDetails? PromptTokensDetails { get; init; }

    /// <summary>What the answer's tokens were.</summary>
    public CompletionTokensDetails? CompletionTokensDetails { get; init; }

    /// <summary>Tokens of the prompt that came from a cache; 0 when the server does not say.</summary>
    [JsonIgnore]
    public long CachedTokens => PromptTokensDetails?.CachedTokens ?? 0;

    /// <summary>Tokens that went into reasoning; 0 when the server does not say.</summary>
    [JsonIgnore]
    public long ReasoningTokens => CompletionTokensDetails?.ReasoningTokens ?? 0;
}
