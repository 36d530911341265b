using System.Text.Json.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The end of the transcript, with all of it (OpenAI).</summary>
public sealed record TranscriptionTextDoneEvent : TranscriptionStreamEvent
{
    /// <summary>The kind of event on the wire.</summary>
    [JsonPropertyOrder(-1)]
    public string Type { get => field ?? TranscriptionEventType.TextDone.Value; init; }

    /// <summary>The whole text.</summary>
    public required string Text { get; init; }

    /// <summary>The languages that were heard.</summary>
    public IReadOnlyList<TranscriptionLanguage>? Languages { get; init; }

    /// <summary>The tokens and how probable they were, where they were asked for.</summary>
    public IReadOnlyList<TokenLogprob>? Logprobs { get; init; }

    /// <summary>What the call used.</summary>
    public TranscriptionUsage? Usage { get; init; }

    /// <summary>The whole answer, when the server did not stream; then this is the one event.</summary>
    [JsonIgnore]
    public Transcription? Answer { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override TranscriptionEventType EventType => Type;

    /// <summary>The text, when it is the first that comes because the server did not stream; else nothing, since the deltas had it.</summary>
    [JsonIgnore]
    public override string NewText => Answer?.Text ?? "";
}
