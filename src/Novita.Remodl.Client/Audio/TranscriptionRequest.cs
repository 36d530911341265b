using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Audio to be written down. It is sent as a form: <see cref="WireObject.AdditionalProperties"/> become further parts of it.</summary>
public sealed record TranscriptionRequest : RecordingRequest
{
    /// <summary>The language that is spoken, as ISO 639-1 (<c>en</c>). Default: the model finds out.</summary>
    public string? Language { get; init; }

    /// <summary>The languages that may be spoken, as ISO 639-1, for models that take several.</summary>
    public IReadOnlyList<string>? Languages { get; init; }

    /// <summary>Words that are likely to be said: names, terms.</summary>
    public IReadOnlyList<string>? Keywords { get; init; }

    /// <summary>A text that sets the style, or that came before, in the language of the audio.</summary>
    public string? Prompt { get; init; }

    /// <summary>
    /// How the transcript comes. Default: <see cref="TranscriptionFormat.Json"/>. Old vLLM builds have json and text alone; segments and words need <see cref="TranscriptionFormat.VerboseJson"/>,
    /// speakers <see cref="TranscriptionFormat.DiarizedJson"/>. A stream has events, and no other format.
    /// </summary>
    public TranscriptionFormat? ResponseFormat { get; init; }

    /// <summary>What the transcript shall have beyond the usual.</summary>
    public IReadOnlyList<TranscriptionInclude>? Include { get; init; }

    /// <summary>What gets times; only with <see cref="TranscriptionFormat.VerboseJson"/>. Default: segments.</summary>
    public IReadOnlyList<TimestampGranularity>? TimestampGranularities { get; init; }

    /// <summary>Not read: <see cref="IModelProvider.TranscribeAsync"/> and <see cref="IModelProvider.StreamTranscriptionAsync"/> set it.</summary>
    public bool? Stream { get; init; }

    /// <summary>How long audio is cut into pieces. Default: the server's own way.</summary>
    public ChunkingStrategy? ChunkingStrategy { get; init; }

    /// <summary>Names of speakers, at most 4, one for each of <see cref="KnownSpeakerReferences"/>.</summary>
    public IReadOnlyList<string>? KnownSpeakerNames { get; init; }

    /// <summary>How the known speakers sound: at most 4 short recordings, as data URLs.</summary>
    public IReadOnlyList<string>? KnownSpeakerReferences { get; init; }
}
