using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What a transcript used: tokens, or seconds of audio.</summary>
public sealed record TranscriptionUsage : WireObject
{
    /// <summary><c>tokens</c> or <c>duration</c>.</summary>
    public string? Type { get; init; }

    /// <summary>Seconds of audio, with <c>duration</c>.</summary>
    public double? Seconds { get; init; }

    /// <summary>Tokens that went in, audio and text, with <c>tokens</c>.</summary>
    public long? InputTokens { get; init; }

    /// <summary>What the tokens that went in were.</summary>
    public TranscriptionTokensDetails? InputTokenDetails { get; init; }

    /// <summary>Tokens of the transcript, with <c>tokens</c>.</summary>
    public long? OutputTokens { get; init; }

    /// <summary>All tokens, with <c>tokens</c>.</summary>
    public long? TotalTokens { get; init; }
}
