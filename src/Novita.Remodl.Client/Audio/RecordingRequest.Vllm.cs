using System.Text.Json;

namespace Novita.Remodl.Client;

/// <content>The fields that vLLM, and so RemodlAI, adds to both. Other servers ignore or reject them.</content>
public abstract partial record RecordingRequest
{
    /// <summary>Whether a stream ends with what it used. Default false.</summary>
    public bool? StreamIncludeUsage { get; init; }

    /// <summary>Whether each chunk of a stream has what was used so far. Default false.</summary>
    public bool? StreamContinuousUsageStats { get; init; }

    /// <summary>Only the most probable tokens up to this share of the probability; more than 0, at most 1.</summary>
    public double? TopP { get; init; }

    /// <summary>Only so many of the most probable tokens.</summary>
    public int? TopK { get; init; }

    /// <summary>Only tokens at least this probable, as a share of the most probable one; 0 to 1.</summary>
    public double? MinP { get; init; }

    /// <summary>Makes the result repeatable.</summary>
    public long? Seed { get; init; }

    /// <summary>Against tokens by how often they came; -2 to 2.</summary>
    public double? FrequencyPenalty { get; init; }

    /// <summary>Against tokens that came, as a factor; more than 0. Default 1.</summary>
    public double? RepetitionPenalty { get; init; }

    /// <summary>Against tokens that came; -2 to 2.</summary>
    public double? PresencePenalty { get; init; }

    /// <summary>How many tokens the text has at most.</summary>
    public int? MaxCompletionTokens { get; init; }

    /// <summary>Words that the model shall listen for, as it wants them written.</summary>
    public string? Hotwords { get; init; }

    /// <summary>The language to write in, for models that translate or know others than English; ISO 639-1.</summary>
    public string? ToLanguage { get; init; }

    /// <summary>Arguments of the server's own extensions, sent as one JSON text.</summary>
    public IReadOnlyDictionary<string, JsonElement>? VllmXargs { get; init; }
}
