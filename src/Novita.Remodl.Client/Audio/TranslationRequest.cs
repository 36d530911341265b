using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Audio to be written down in English. It is sent as a form: <see cref="WireObject.AdditionalProperties"/> become further parts of it.</summary>
public sealed record TranslationRequest : RecordingRequest
{
    /// <summary>A text that sets the style, or that came before, in English.</summary>
    public string? Prompt { get; init; }

    /// <summary>How the translation comes. Default: <see cref="TranscriptionFormat.Json"/>. A stream has events, and no other format.</summary>
    public TranscriptionFormat? ResponseFormat { get; init; }

    /// <summary>The language that is spoken, as ISO 639-1. Default: the model finds out.</summary>
    public string? Language { get; init; }

    /// <summary>Not read: <see cref="IModelProvider.TranslateAudioAsync"/> and <see cref="IModelProvider.StreamAudioTranslationAsync"/> set it.</summary>
    public bool? Stream { get; init; }
}
