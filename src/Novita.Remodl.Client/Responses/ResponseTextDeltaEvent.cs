namespace Novita.Remodl.Client;

/// <summary>More of the answer's text.</summary>
public sealed record ResponseTextDeltaEvent : ResponseItemStreamEvent
{
    /// <summary>The part's place in the item's content.</summary>
    public int ContentIndex { get; init; }

    /// <summary>The text.</summary>
    public required string Delta { get; init; }

    /// <summary>The tokens and how probable they were.</summary>
    public IReadOnlyList<TokenLogprob>? Logprobs { get; init; }

    /// <summary>Noise that evens out the lengths of events.</summary>
    public string? Obfuscation { get; init; }
}
