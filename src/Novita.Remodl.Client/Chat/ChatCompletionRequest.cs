using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>
/// A chat to be completed: the fields that OpenAI, Novita and vLLM share. A field that is not set is not sent, so that the server's own default holds.
/// Fields that this library does not know go into <see cref="WireObject.AdditionalProperties"/> and are sent as they are.
/// </summary>
/// <remarks>Sources: OpenAI's API specification of August 2026, Novita's chat reference, vLLM's protocol.</remarks>
public sealed partial record ChatCompletionRequest : TextGenerationRequest, IJsonWritable
{
    /// <summary>The model's id, for example <c>deepseek/deepseek-v3.2</c>. A provider's prefix (<c>novita/…</c>, <c>remodlai/…</c>) is cut before sending.</summary>
    public required string Model { get; init; }

    /// <summary>The conversation so far. At least one message.</summary>
    public required IReadOnlyList<ChatCompletionMessage> Messages { get; init; }

    /// <summary>The most tokens of the answer. From 1. Deprecated at OpenAI in favour of <see cref="MaxCompletionTokens"/>, but the one that most servers know.</summary>
    public int? MaxTokens { get; init; }

    /// <summary>The most tokens of the answer, reasoning included. From 1.</summary>
    public int? MaxCompletionTokens { get; init; }

    /// <summary>Whether to tell how probable the tokens were.</summary>
    public bool? Logprobs { get; init; }

    /// <summary>Of how many alternatives at each place: 0 to 20 (vLLM: -1 for all). Needs <see cref="Logprobs"/>.</summary>
    public int? TopLogprobs { get; init; }

    /// <summary>The tools that the model may call. An empty list is not sent.</summary>
    public IReadOnlyList<ToolDefinition>? Tools { get; init; }

    /// <summary>Whether it calls them. Needs <see cref="Tools"/>.</summary>
    public ToolChoice? ToolChoice { get; init; }

    /// <summary>Whether it may call several at once. Default true.</summary>
    public bool? ParallelToolCalls { get; init; }

    /// <summary>The form of the answer.</summary>
    public ResponseFormat? ResponseFormat { get; init; }

    /// <summary>How much a reasoning model thinks.</summary>
    public ReasoningLevel? ReasoningEffort { get; init; }

    /// <summary>How much the model says.</summary>
    public Verbosity? Verbosity { get; init; }

    /// <summary>The kinds of output, for example text and audio.</summary>
    public IReadOnlyList<Modality>? Modalities { get; init; }

    /// <summary>How a spoken answer sounds.</summary>
    public AudioOutput? Audio { get; init; }

    /// <summary>Text that the answer will mostly repeat.</summary>
    public PredictedContent? Prediction { get; init; }

    /// <summary>Whether the answer is streamed. Set by the provider's method; a value set here is not read.</summary>
    public bool? Stream { get; init; }

    /// <summary>What a stream carries beside the answer. The providers ask for the usage unless <see cref="StreamOptions.IncludeUsage"/> says otherwise.</summary>
    public StreamOptions? StreamOptions { get; init; }

    /// <summary>How a model with web search searches.</summary>
    public WebSearch? WebSearchOptions { get; init; }

    /// <summary>The processing tier.</summary>
    public ServiceTier? ServiceTier { get; init; }

    /// <summary>Whether the server keeps the completion. Default false.</summary>
    public bool? Store { get; init; }

    /// <summary>Up to 16 pairs that are kept with it: names up to 64 characters, values up to 512.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; init; }

    /// <summary>The person, by a stable id. Deprecated at OpenAI in favour of <see cref="SafetyIdentifier"/> and <see cref="PromptCacheKey"/>.</summary>
    public string? User { get; init; }

    /// <summary>The person, by a stable id of up to 64 characters, to find misuse.</summary>
    public string? SafetyIdentifier { get; init; }

    /// <summary>Groups requests that share a prefix, for the prompt cache.</summary>
    public string? PromptCacheKey { get; init; }

    /// <summary>How long a cached prompt is kept. Deprecated in favour of <see cref="PromptCacheOptions"/>.</summary>
    public PromptCacheRetention? PromptCacheRetention { get; init; }

    /// <summary>How prompts are cached.</summary>
    public PromptCacheOptions? PromptCacheOptions { get; init; }

    /// <summary>Moderation of the prompt and of the answer.</summary>
    public ModerationSettings? Moderation { get; init; }

    /// <summary>Whether it calls a function; deprecated in favour of <see cref="ToolChoice"/>.</summary>
    public ToolChoice? FunctionCall { get; init; }

    /// <summary>The functions that the model may call; deprecated in favour of <see cref="Tools"/>.</summary>
    public IReadOnlyList<FunctionDefinition>? Functions { get; init; }

    /// <summary>Whether reasoning is kept apart from the answer (Novita; documented for deepseek-r1-turbo). Default false.</summary>
    public bool? SeparateReasoning { get; init; }

    /// <summary>Whether a hybrid model reasons (Novita; GLM 4.5, DeepSeek v3.1 and later). Default true.</summary>
    public bool? EnableThinking { get; init; }

    /// <summary>Whether reasoning comes as structured details (Novita; MiniMax-M2).</summary>
    public bool? ReasoningSplit { get; init; }

    /// <summary>How the model reasons (some models on Novita; undocumented there).</summary>
    public ReasoningSettings? Reasoning { get; init; }

    /// <summary>What happens when prompt and answer exceed the context (Novita; undocumented there).</summary>
    public string? ContextLengthExceededBehavior { get; init; }

    void IJsonWritable.WriteTo(Utf8JsonWriter writer, JsonSerializerOptions options) => ChatCompletionRequestWriter.Write(writer, this, options);
}
