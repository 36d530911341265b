using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What the tokens were that a transcript was made from.</summary>
public sealed record TranscriptionTokensDetails : WireObject
{
    /// <summary>Tokens of text: the prompt.</summary>
    public long? TextTokens { get; init; }

    /// <summary>Tokens of audio.</summary>
    public long? AudioTokens { get; init; }
}
