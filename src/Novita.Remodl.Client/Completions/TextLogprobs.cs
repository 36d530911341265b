using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>How probable the tokens of a completion were: lists of the same length, an entry a token.</summary>
public sealed record TextLogprobs : WireObject
{
    /// <summary>The tokens.</summary>
    public IReadOnlyList<string>? Tokens { get; init; }

    /// <summary>Their log probabilities; null for the first token of an echoed prompt.</summary>
    public IReadOnlyList<double?>? TokenLogprobs { get; init; }

    /// <summary>The most probable tokens at each place, with their log probabilities.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, double>?>? TopLogprobs { get; init; }

    /// <summary>Where each token begins in the text, in characters.</summary>
    public IReadOnlyList<int>? TextOffset { get; init; }
}
