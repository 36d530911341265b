using System.Text.Json.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The end of the audio.</summary>
public sealed record SpeechAudioDoneEvent : SpeechStreamEvent
{
    /// <summary>The kind of event on the wire.</summary>
    [JsonPropertyOrder(-1)]
    public string Type { get => field ?? SpeechEventType.AudioDone.Value; init; }

    /// <summary>What the call used.</summary>
    public SpeechUsage? Usage { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override SpeechEventType EventType => Type;
}
