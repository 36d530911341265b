using System.Text.Json;

namespace Novita.Remodl.Client;

/// <content>The fields that vLLM, and so RemodlAI, adds. Other servers ignore or reject them.</content>
public sealed partial record TranslationRequest
{
    /// <summary>The language that is spoken, as ISO 639-1. Default: the model finds out.</summary>
    public string? Language { get; init; }

    /// <summary>The language to write in, for models that know others than English; ISO 639-1.</summary>
    public string? ToLanguage { get; init; }

    /// <summary>Not read: <see cref="IModelProvider.TranslateAudioAsync"/> and <see cref="IModelProvider.StreamAudioTranslationAsync"/> set it.</summary>
    public bool? Stream { get; init; }

    /// <inheritdoc cref="TranscriptionRequest.StreamIncludeUsage"/>
    public bool? StreamIncludeUsage { get; init; }

    /// <inheritdoc cref="TranscriptionRequest.StreamContinuousUsageStats"/>
    public bool? StreamContinuousUsageStats { get; init; }

    /// <inheritdoc cref="TranscriptionRequest.TopP"/>
    public double? TopP { get; init; }

    /// <inheritdoc cref="TranscriptionRequest.TopK"/>
    public int? TopK { get; init; }

    /// <inheritdoc cref="TranscriptionRequest.MinP"/>
    public double? MinP { get; init; }

    /// <inheritdoc cref="TranscriptionRequest.Seed"/>
    public long? Seed { get; init; }

    /// <inheritdoc cref="TranscriptionRequest.FrequencyPenalty"/>
    public double? FrequencyPenalty { get; init; }

    /// <inheritdoc cref="TranscriptionRequest.RepetitionPenalty"/>
    public double? RepetitionPenalty { get; init; }

    /// <inheritdoc cref="TranscriptionRequest.PresencePenalty"/>
    public double? PresencePenalty { get; init; }

    /// <inheritdoc cref="TranscriptionRequest.MaxCompletionTokens"/>
    public int? MaxCompletionTokens { get; init; }

    /// <inheritdoc cref="TranscriptionRequest.Hotwords"/>
    public string? Hotwords { get; init; }

    /// <inheritdoc cref="TranscriptionRequest.VllmXargs"/>
    public IReadOnlyDictionary<string, JsonElement>? VllmXargs { get; init; }
}
