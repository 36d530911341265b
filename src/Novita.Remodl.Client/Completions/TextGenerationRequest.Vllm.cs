using System.Text.Json;

namespace Novita.Remodl.Client;

/// <content>The fields that vLLM, and so RemodlAI, adds to both. Other servers ignore or reject them.</content>
public abstract partial record TextGenerationRequest
{
    /// <summary>Penalty of length, in beam search. Default 1.</summary>
    public double? LengthPenalty { get; init; }

    /// <summary>Whether to search with beams. Default false.</summary>
    public bool? UseBeamSearch { get; init; }

    /// <summary>Token ids at which the model stops.</summary>
    public IReadOnlyList<int>? StopTokenIds { get; init; }

    /// <summary>Whether the text that stopped the model stays in the answer. Default false.</summary>
    public bool? IncludeStopStrInOutput { get; init; }

    /// <summary>Whether the model goes on after its end token. Default false.</summary>
    public bool? IgnoreEos { get; init; }

    /// <summary>The fewest tokens of the answer. Default 0.</summary>
    public int? MinTokens { get; init; }

    /// <summary>Whether special tokens are left out of the text. Default true.</summary>
    public bool? SkipSpecialTokens { get; init; }

    /// <summary>Whether special tokens are set apart by spaces. Default true.</summary>
    public bool? SpacesBetweenSpecialTokens { get; init; }

    /// <summary>Cut the prompt to this many tokens; -1 for the model's length.</summary>
    public int? TruncatePromptTokens { get; init; }

    /// <summary>Which end of the prompt is cut.</summary>
    public TruncationSide? TruncationSide { get; init; }

    /// <summary>How many probabilities to tell for each token of the prompt; -1 for all. Not with a stream.</summary>
    public int? PromptLogprobs { get; init; }

    /// <summary>The tokens whose probabilities are told.</summary>
    public IReadOnlyList<int>? LogprobTokenIds { get; init; }

    /// <summary>The only tokens that may be generated.</summary>
    public IReadOnlyList<int>? AllowedTokenIds { get; init; }

    /// <summary>Words that may not be generated.</summary>
    public IReadOnlyList<string>? BadWords { get; init; }

    /// <summary>Lower is earlier, where the server schedules by priority. Default 0.</summary>
    public int? Priority { get; init; }

    /// <summary>The request's id on the server.</summary>
    public string? RequestId { get; init; }

    /// <summary>The session's id on the server.</summary>
    public string? SessionId { get; init; }

    /// <summary>Processors of logits; the server must allow them.</summary>
    public IReadOnlyList<JsonElement>? LogitsProcessors { get; init; }

    /// <summary>Whether tokens are told as <c>token_id:123</c>.</summary>
    public bool? ReturnTokensAsTokenIds { get; init; }

    /// <summary>Whether token ids are returned.</summary>
    public bool? ReturnTokenIds { get; init; }

    /// <summary>Keeps cached prefixes apart: 1 to 128 characters, without <c>@ / \</c>.</summary>
    public string? CacheSalt { get; init; }

    /// <summary>For disaggregated prefill.</summary>
    public JsonElement? KvTransferParams { get; init; }

    /// <summary>For disaggregated encoders.</summary>
    public JsonElement? EcTransferParams { get; init; }

    /// <summary>Arguments of server extensions: strings, numbers or lists.</summary>
    public IReadOnlyDictionary<string, JsonElement>? VllmXargs { get; init; }

    /// <summary>When repetition ends the answer.</summary>
    public JsonElement? RepetitionDetection { get; init; }

    /// <summary>How many tokens a chunk of a stream carries.</summary>
    public int? StreamInterval { get; init; }

    /// <summary>What the answer is held to.</summary>
    public StructuredOutputs? StructuredOutputs { get; init; }

    /// <summary>A JSON schema that the answer follows (older servers; now <see cref="StructuredOutputs"/>).</summary>
    public JsonElement? GuidedJson { get; init; }

    /// <summary>A regular expression that the answer matches (older servers).</summary>
    public string? GuidedRegex { get; init; }

    /// <summary>The texts that the answer is one of (older servers).</summary>
    public IReadOnlyList<string>? GuidedChoice { get; init; }

    /// <summary>A grammar that the answer follows (older servers).</summary>
    public string? GuidedGrammar { get; init; }

    /// <summary>The backend of guided decoding (older servers).</summary>
    public string? GuidedDecodingBackend { get; init; }

    /// <summary>The white space of guided JSON (older servers).</summary>
    public string? GuidedWhitespacePattern { get; init; }

    /// <summary>A structural tag (older servers).</summary>
    public string? StructuralTag { get; init; }
}
