using System.Text.Json.Serialization;

namespace Novita.Remodl.Client;

/// <summary>More of the transcript or translation (vLLM).</summary>
public sealed record TranscriptionChunkEvent : TranscriptionStreamEvent
{
    /// <summary>The call's id.</summary>
    public string? Id { get; init; }

    /// <summary>The kind of event on the wire: <c>transcription.chunk</c> or <c>translation.chunk</c>.</summary>
    public string Object { get => field ?? TranscriptionEventType.TranscriptionChunk.Value; init; }

    /// <summary>When it was made: seconds since 1970, UTC.</summary>
    public long? Created { get; init; }

    /// <summary>The model.</summary>
    public string? Model { get; init; }

    /// <summary>The text, in one choice; none where the chunk has the usage alone.</summary>
    public IReadOnlyList<TranscriptionChunkChoice> Choices { get => field ?? []; init; }

    /// <summary>What was used so far, where it was asked for.</summary>
    public CompletionUsage? Usage { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override TranscriptionEventType EventType => Object;

    /// <inheritdoc/>
    [JsonIgnore]
    public override string NewText => Choices is [var choice, ..] ? choice?.Delta?.Content ?? "" : "";
}
