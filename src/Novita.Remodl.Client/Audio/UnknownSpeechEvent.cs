using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client;

/// <summary>An event of a kind that this library does not know, kept as it came.</summary>
public sealed record UnknownSpeechEvent : SpeechStreamEvent
{
    /// <summary>Keeps an event.</summary>
    /// <param name="type">Its kind; empty when it named none.</param>
    /// <param name="json">All of it.</param>
    public UnknownSpeechEvent(string type, JsonElement json)
    {
        EventType = type;
        Json = json;
    }

    /// <inheritdoc/>
    [JsonIgnore]
    public override SpeechEventType EventType { get; }

    /// <summary>All of it.</summary>
    [JsonIgnore]
    public JsonElement Json { get; }

    /// <inheritdoc/>
    public bool Equals(UnknownSpeechEvent? other) => other is not null && JsonElement.DeepEquals(Json, other.Json);

    /// <inheritdoc/>
    public override int GetHashCode() => EventType.GetHashCode();
}
