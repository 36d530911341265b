using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>How a model chooses its words: what the requests for chats and for completions of texts share. A field that is not set is not sent.</summary>
public abstract partial record TextGenerationRequest : WireObject
{
    /// <summary>How random the answer is: 0 to 2. Default 1, or the model's own on vLLM.</summary>
    public double? Temperature { get; init; }

    /// <summary>Sample from the tokens that make up this share of the probability: above 0, up to 1. Default 1.</summary>
    public double? TopP { get; init; }

    /// <summary>Sample from this many of the most probable tokens (Novita: 1 to 128; vLLM: -1 or 0 for all).</summary>
    public int? TopK { get; init; }

    /// <summary>Leave out tokens less probable than this share of the most probable one: 0 to 1 (Novita, vLLM).</summary>
    public double? MinP { get; init; }

    /// <summary>Penalty of tokens by how often they occurred: -2 to 2. Default 0.</summary>
    public double? FrequencyPenalty { get; init; }

    /// <summary>Penalty of tokens that occurred: -2 to 2. Default 0.</summary>
    public double? PresencePenalty { get; init; }

    /// <summary>Penalty of repetition (Novita, vLLM): above 0, up to 2; 1 is none.</summary>
    public double? RepetitionPenalty { get; init; }

    /// <summary>Bias by token id: -100 to 100.</summary>
    public IReadOnlyDictionary<string, double>? LogitBias { get; init; }

    /// <summary>Where to stop.</summary>
    public StopSequences? Stop { get; init; }

    /// <summary>For answers that repeat, as far as the server can.</summary>
    public long? Seed { get; init; }

    /// <summary>How many answers to each prompt: 1 to 128. Default 1.</summary>
    public int? N { get; init; }
}
