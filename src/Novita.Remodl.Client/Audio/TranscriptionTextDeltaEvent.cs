using System.Text.Json.Serialization;

namespace Novita.Remodl.Client;

/// <summary>More of the transcript (OpenAI).</summary>
public sealed record TranscriptionTextDeltaEvent : TranscriptionStreamEvent
{
    /// <summary>The kind of event on the wire.</summary>
    [JsonPropertyOrder(-1)]
    public string Type { get => field ?? TranscriptionEventType.TextDelta.Value; init; }

    /// <summary>The text.</summary>
    public required string Delta { get; init; }

    /// <summary>The tokens and how probable they were, where they were asked for.</summary>
    public IReadOnlyList<TokenLogprob>? Logprobs { get; init; }

    /// <summary>The segment that it belongs to, where speakers are told apart.</summary>
    public string? SegmentId { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override TranscriptionEventType EventType => Type;

    /// <inheritdoc/>
    [JsonIgnore]
    public override string NewText => Delta;
}
