using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>One event of a streamed response. Match on the derived types, or on <see cref="Type"/>; what the library does not know is an <see cref="UnknownStreamEvent"/>.</summary>
[JsonConverter(typeof(ResponseStreamEventConverter))]
public abstract record ResponseStreamEvent : WireObject
{
    private protected ResponseStreamEvent()
    {
    }

    /// <summary>The kind of event.</summary>
    [JsonPropertyOrder(-1)]
    public required ResponseEventType Type { get; init; }

    /// <summary>The event's place in the stream, from 0 on; where a stream can be taken up again.</summary>
    public long? SequenceNumber { get; init; }
}
