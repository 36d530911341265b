using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Asks for a response. Fields that are not set are not sent; fields that this library does not know go into <see cref="WireObject.AdditionalProperties"/>.</summary>
public sealed partial record ResponseRequest : WireObject
{
    /// <summary>The model's id, for example <c>deepseek/deepseek-v3.2</c>.</summary>
    public required string Model { get; init; }

    /// <summary>What the model is given: text, or items.</summary>
    public ResponseInput? Input { get; init; }

    /// <summary>What the model is told beforehand.</summary>
    public string? Instructions { get; init; }

    /// <summary>The response that this one follows. Instructions are not carried over from it.</summary>
    public string? PreviousResponseId { get; init; }

    /// <summary>The conversation that it belongs to; not beside <see cref="PreviousResponseId"/>.</summary>
    public ResponseConversation? Conversation { get; init; }

    /// <summary>The tools that the model may call.</summary>
    public IReadOnlyList<ResponseTool>? Tools { get; init; }

    /// <summary>Whether the model calls tools, and which.</summary>
    public ResponseToolChoice? ToolChoice { get; init; }

    /// <summary>Whether the model may call several tools at once.</summary>
    public bool? ParallelToolCalls { get; init; }

    /// <summary>How many calls of the server's own tools there may be.</summary>
    public int? MaxToolCalls { get; init; }

    /// <summary>The form of the answer's text.</summary>
    public ResponseTextSettings? Text { get; init; }

    /// <summary>How the model reasons.</summary>
    public ResponseReasoning? Reasoning { get; init; }

    /// <summary>How many tokens the output may have, reasoning included.</summary>
    public int? MaxOutputTokens { get; init; }

    /// <summary>How freely the model chooses, 0 to 2. Set this or <see cref="TopP"/>.</summary>
    public double? Temperature { get; init; }

    /// <summary>The share of probability that the model chooses among, 0 to 1.</summary>
    public double? TopP { get; init; }

    /// <summary>How many of the most probable tokens are given at each place.</summary>
    public int? TopLogprobs { get; init; }

    /// <summary>Whether the server goes on by itself, to be asked later.</summary>
    public bool? Background { get; init; }

    /// <summary>Whether the server keeps the response, to be asked for and followed later.</summary>
    public bool? Store { get; init; }

    /// <summary>A prompt that the server keeps.</summary>
    public PromptTemplate? Prompt { get; init; }

    /// <summary>What is done with too long an input: <c>auto</c> or <c>disabled</c>.</summary>
    public string? Truncation { get; init; }

    /// <summary>The processing tier.</summary>
    public ServiceTier? ServiceTier { get; init; }

    /// <summary>Requests of the same key find each other's prompts in the cache.</summary>
    public string? PromptCacheKey { get; init; }

    /// <summary>How long the prompt is cached.</summary>
    public PromptCacheRetention? PromptCacheRetention { get; init; }

    /// <summary>How the prompt is cached.</summary>
    public PromptCacheOptions? PromptCacheOptions { get; init; }

    /// <summary>A stable name of the end user, for finding abuse.</summary>
    public string? SafetyIdentifier { get; init; }

    /// <summary>The older name of <see cref="SafetyIdentifier"/>.</summary>
    public string? User { get; init; }

    /// <summary>Up to 16 pairs that are kept with the response.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; init; }

    /// <summary>What the response shall have beyond the usual.</summary>
    public IReadOnlyList<ResponseInclude>? Include { get; init; }

    /// <summary>Moderation of the input and of the output.</summary>
    public ModerationSettings? Moderation { get; init; }

    /// <summary>How the server keeps the conversation short.</summary>
    public IReadOnlyList<ContextManagement>? ContextManagement { get; init; }

    /// <summary>How many unfinished pictures a stream shows (RemodlAI's own client sends it here).</summary>
    public int? PartialImages { get; init; }

    /// <summary>Whether the answer is streamed. Providers set it themselves.</summary>
    public bool? Stream { get; init; }

    /// <summary>How the answer is streamed.</summary>
    public ResponseStreamOptions? StreamOptions { get; init; }
}
