using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What a model answered, or how far it is with it.</summary>
[JsonConverter(typeof(ModelResponseConverter))]
public sealed record ModelResponse : WireObject
{
    /// <summary>The response's id.</summary>
    public string? Id { get; init; }

    /// <summary>The kind of object, <c>response</c>.</summary>
    public string? Object { get; init; }

    /// <summary>When it was made: seconds since 1970, UTC.</summary>
    public long? CreatedAt { get; init; }

    /// <summary>When it was completed: seconds since 1970, UTC.</summary>
    public long? CompletedAt { get; init; }

    /// <summary>How far it is.</summary>
    public ResponseStatus? Status { get; init; }

    /// <summary>Why it failed.</summary>
    public ResponseError? Error { get; init; }

    /// <summary>Why it is incomplete.</summary>
    public IncompleteDetails? IncompleteDetails { get; init; }

    /// <summary>The model that answers.</summary>
    public string? Model { get; init; }

    /// <summary>What the model was told beforehand: text, or items.</summary>
    public ResponseInput? Instructions { get; init; }

    /// <summary>What came out: messages, thoughts, calls.</summary>
    public IReadOnlyList<ResponseItem> Output { get; init; } = [];

    /// <summary>What the response used.</summary>
    public ResponseUsage? Usage { get; init; }

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

    /// <summary>What moderation found.</summary>
    public ModerationReport? Moderation { get; init; }

    /// <summary>The input as the model saw it (vLLM with <see cref="ResponseRequest.EnableResponseMessages"/>).</summary>
    public JsonElement? InputMessages { get; init; }

    /// <summary>The output as the model wrote it (vLLM with <see cref="ResponseRequest.EnableResponseMessages"/>).</summary>
    public JsonElement? OutputMessages { get; init; }

    /// <summary>The text of all messages of the output, joined.</summary>
    [JsonIgnore]
    public string OutputText => string.Concat(Output.OfType<MessageItem>().SelectMany(message => message.Content.Parts).OfType<OutputTextPart>().Select(part => part.Text));

    /// <summary>The calls of functions in the output, to be answered with <see cref="FunctionCallOutputItem"/>s.</summary>
    [JsonIgnore]
    public IReadOnlyList<FunctionCallItem> FunctionCalls => [.. Output.OfType<FunctionCallItem>()];

    /// <summary>Whether the response has come to its end, a good one or not.</summary>
    [JsonIgnore]
    public bool IsFinal => Status is { } status
        && (status == ResponseStatus.Completed || status == ResponseStatus.Incomplete || status == ResponseStatus.Failed || status == ResponseStatus.Cancelled);

    /// <summary>Throws if the response failed. A response that is incomplete or cancelled is none that failed.</summary>
    /// <exception cref="ModelProviderException">The response failed; the derived type says how.</exception>
    public void ThrowIfFailed() => ResponseFailure.ThrowIfFailed(this, provider: null);
}
