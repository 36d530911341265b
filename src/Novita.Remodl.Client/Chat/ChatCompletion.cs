using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A model's answer.</summary>
[JsonConverter(typeof(ChatCompletionConverter))]
public sealed record ChatCompletion : WireObject
{
    /// <summary>The answer's id.</summary>
    public string? Id { get; init; }

    /// <summary>The kind of object, <c>chat.completion</c>.</summary>
    public string? Object { get; init; }

    /// <summary>When it was made: seconds since 1970, UTC.</summary>
    public long? Created { get; init; }

    /// <summary>The model that answered.</summary>
    public string? Model { get; init; }

    /// <summary>The answers: as many as <see cref="TextGenerationRequest.N"/> asked for.</summary>
    public IReadOnlyList<ChatChoice> Choices { get; init; } = [];

    /// <summary>What the call used.</summary>
    public CompletionUsage? Usage { get; init; }

    /// <summary>The server's configuration; changes when answers to the same seed may.</summary>
    public string? SystemFingerprint { get; init; }

    /// <summary>The tier that processed the call.</summary>
    public ServiceTier? ServiceTier { get; init; }

    /// <summary>What the request carried as metadata (stored completions).</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; init; }

    /// <summary>What moderation found (OpenAI).</summary>
    public ModerationReport? Moderation { get; init; }

    /// <summary>How probable the tokens of the prompt were (vLLM), when asked for.</summary>
    public PromptLogprobs? PromptLogprobs { get; init; }

    /// <summary>The prompt's token ids (vLLM).</summary>
    public IReadOnlyList<int>? PromptTokenIds { get; init; }

    /// <summary>The prompt as the model saw it (vLLM).</summary>
    public string? PromptText { get; init; }

    /// <summary>For disaggregated prefill (vLLM).</summary>
    public JsonElement? KvTransferParams { get; init; }

    /// <summary>For disaggregated encoders (vLLM).</summary>
    public JsonElement? EcTransferParams { get; init; }

    /// <summary>The server's timings (vLLM), in milliseconds.</summary>
    public JsonElement? Metrics { get; init; }

    /// <summary>The first answer's message; null when there is none.</summary>
    [JsonIgnore]
    public ChatCompletionMessage? Message => Choices.Count == 0 ? null : Choices[0].Message;

    /// <summary>The first answer's text; empty when there is none.</summary>
    [JsonIgnore]
    public string Text => Message?.Text ?? "";

    /// <summary>The first answer's tool calls; empty when it calls none.</summary>
    [JsonIgnore]
    public IReadOnlyList<ToolCall> ToolCalls => Message?.ToolCalls ?? [];

    /// <summary>Why the first answer ended.</summary>
    [JsonIgnore]
    public FinishReason? FinishReason => Choices.Count == 0 ? null : Choices[0].FinishReason;
}
