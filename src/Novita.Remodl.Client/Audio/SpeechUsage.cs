using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What speech used, in tokens.</summary>
public sealed record SpeechUsage : WireObject
{
    /// <summary>Tokens of the text.</summary>
    public long InputTokens { get; init; }

    /// <summary>Tokens of the audio.</summary>
    public long OutputTokens { get; init; }

    /// <summary>All tokens.</summary>
    public long TotalTokens { get; init; }
}
