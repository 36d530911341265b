using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Audio to be written down in English. It is sent as a form: <see cref="WireObject.AdditionalProperties"/> become further parts of it.</summary>
public sealed partial record TranslationRequest : WireObject
{
    /// <inheritdoc cref="TranscriptionRequest.File"/>
    public required FileSource File { get; init; }

    /// <summary>The model's id, with or without a provider's prefix.</summary>
    public required string Model { get; init; }

    /// <summary>A text that sets the style, or that came before, in English.</summary>
    public string? Prompt { get; init; }

    /// <summary>How the translation comes. Default: <see cref="TranscriptionFormat.Json"/>. A stream has events, and no other format.</summary>
    public TranscriptionFormat? ResponseFormat { get; init; }

    /// <summary>How freely the model chooses, from 0 on; OpenAI's go to 1. Default 0.</summary>
    public double? Temperature { get; init; }
}
