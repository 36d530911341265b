using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>How probable the tokens of an answer were.</summary>
public sealed record ChoiceLogprobs : WireObject
{
    /// <summary>The tokens of the content.</summary>
    public IReadOnlyList<TokenLogprob>? Content { get; init; }

    /// <summary>The tokens of the refusal.</summary>
    public IReadOnlyList<TokenLogprob>? Refusal { get; init; }
}
