namespace Novita.Remodl.Client;

/// <summary>How probable a token was at a place of the prompt (vLLM).</summary>
public sealed record PromptLogprob
{
    /// <summary>The natural logarithm of its probability: 0 for certain, below for less; null when the server does not say.</summary>
    public double? Logprob { get; init; }

    /// <summary>Its place among all tokens by probability, from 1; null when the server does not say.</summary>
    public int? Rank { get; init; }

    /// <summary>Its text; null when the server does not say.</summary>
    public string? DecodedToken { get; init; }
}
