using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A token and how probable it was.</summary>
public sealed record TokenLogprob : WireObject
{
    /// <summary>The token; on vLLM with <c>return_tokens_as_token_ids</c>, <c>token_id:123</c>.</summary>
    public string Token { get => field ?? ""; init; }

    /// <summary>The natural logarithm of the probability; -9999 stands for very improbable.</summary>
    public double Logprob { get; init; }

    /// <summary>The token's UTF-8 bytes, 0 to 255 each. A character may need several tokens.</summary>
    public IReadOnlyList<int>? Bytes { get; init; }

    /// <summary>The most probable tokens at this place.</summary>
    public IReadOnlyList<TokenLogprob>? TopLogprobs { get; init; }
}
