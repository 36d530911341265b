using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A finished part of the transcript, with its speaker (OpenAI). Its text also comes as deltas.</summary>
public sealed record TranscriptionSegmentEvent : TranscriptionStreamEvent
{
    /// <summary>The kind of event on the wire.</summary>
    [JsonPropertyOrder(-1)]
    public string Type { get => field ?? TranscriptionEventType.Segment.Value; init; }

    /// <summary>Its id.</summary>
    [JsonConverter(typeof(SegmentIdConverter))]
    public string? Id { get; init; }

    /// <summary>When it begins: seconds from the beginning.</summary>
    public double Start { get; init; }

    /// <summary>When it ends: seconds from the beginning.</summary>
    public double End { get; init; }

    /// <summary>What was said.</summary>
    public required string Text { get; init; }

    /// <summary>Who said it: a known name, or a letter.</summary>
    public string? Speaker { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override TranscriptionEventType EventType => Type;
}
