using System.Text.Json.Serialization;

namespace Novita.Remodl.Client;

/// <summary>More of the audio.</summary>
public sealed record SpeechAudioDeltaEvent : SpeechStreamEvent
{
    /// <summary>The kind of event on the wire.</summary>
    [JsonPropertyOrder(-1)]
    public string Type { get => field ?? SpeechEventType.AudioDelta.Value; init; }

    /// <summary>The bytes, which come in base64. One after the other they are the file.</summary>
    public required ReadOnlyMemory<byte> Audio { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override SpeechEventType EventType => Type;

    /// <inheritdoc/>
    public bool Equals(SpeechAudioDeltaEvent? other) => other is not null && base.Equals(other) && Type == other.Type && Audio.Span.SequenceEqual(other.Audio.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Type, Audio.Length);
}
