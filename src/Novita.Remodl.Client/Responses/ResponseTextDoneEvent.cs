namespace Novita.Remodl.Client;

/// <summary>A part's text is done.</summary>
public sealed record ResponseTextDoneEvent : ResponseItemStreamEvent
{
    /// <summary>The part's place in the item's content.</summary>
    public int ContentIndex { get; init; }

    /// <summary>All of the text.</summary>
    public required string Text { get; init; }

    /// <summary>The tokens and how probable they were.</summary>
    public IReadOnlyList<TokenLogprob>? Logprobs { get; init; }
}
