using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>One event of streamed speech. Match on the derived types; what the library does not know is an <see cref="UnknownSpeechEvent"/>.</summary>
[JsonConverter(typeof(SpeechStreamEventConverter))]
public abstract record SpeechStreamEvent : WireObject
{
    private protected SpeechStreamEvent()
    {
    }

    /// <summary>The kind of event.</summary>
    [JsonIgnore]
    public abstract SpeechEventType EventType { get; }
}
