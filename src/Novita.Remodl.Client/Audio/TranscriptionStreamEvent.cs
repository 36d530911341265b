using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>
/// One event of a streamed transcript or translation, in OpenAI's words or in vLLM's. Match on the derived types, or take <see cref="NewText"/>, which both have;
/// what the library does not know is an <see cref="UnknownTranscriptionEvent"/>.
/// </summary>
[JsonConverter(typeof(TranscriptionStreamEventConverter))]
public abstract record TranscriptionStreamEvent : WireObject
{
    private protected TranscriptionStreamEvent()
    {
    }

    /// <summary>The kind of event.</summary>
    [JsonIgnore]
    public abstract TranscriptionEventType EventType { get; }

    /// <summary>The text that this event adds to what came before; empty for events that add none.</summary>
    [JsonIgnore]
    public virtual string NewText => "";
}
