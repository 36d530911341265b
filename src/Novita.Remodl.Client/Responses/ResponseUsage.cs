using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What a response used, in tokens. The names of chat completions, which old vLLM builds use here, are read too.</summary>
public sealed record ResponseUsage : WireObject
{
    private long _inputTokens;
    private long _outputTokens;
    private InputTokensDetails? _inputDetails;
    private OutputTokensDetails? _outputDetails;

    /// <summary>Tokens of the input.</summary>
    public long InputTokens { get => _inputTokens; init => _inputTokens = value; }

    /// <summary>Tokens of the output, reasoning included.</summary>
    public long OutputTokens { get => _outputTokens; init => _outputTokens = value; }

    /// <summary>All tokens.</summary>
    public long TotalTokens { get; init; }

    /// <summary>What the input's tokens were.</summary>
    public InputTokensDetails? InputTokensDetails { get => _inputDetails; init => _inputDetails = value; }

    /// <summary>What the output's tokens were.</summary>
    public OutputTokensDetails? OutputTokensDetails { get => _outputDetails; init => _outputDetails = value; }

    /// <summary>Tokens of the input that came from a cache; 0 when the server does not say.</summary>
    [JsonIgnore]
    public long CachedTokens => InputTokensDetails?.CachedTokens ?? 0;

    /// <summary>Tokens that went into reasoning; 0 when the server does not say.</summary>
    [JsonIgnore]
    public long ReasoningTokens => OutputTokensDetails?.ReasoningTokens ?? 0;

    // Read only: what is written has the names of responses.
    [JsonInclude]
    [JsonPropertyName("prompt_tokens")]
    internal long? PromptTokens
    {
        get => null;
        set => _inputTokens = value ?? _inputTokens;
    }

    [JsonInclude]
    [JsonPropertyName("completion_tokens")]
    internal long? CompletionTokens
    {
        get => null;
        set => _outputTokens = value ?? _outputTokens;
    }

    [JsonInclude]
    [JsonPropertyName("prompt_tokens_details")]
    internal InputTokensDetails? PromptTokensDetails
    {
        get => null;
        set => _inputDetails = value ?? _inputDetails;
    }

    [JsonInclude]
    [JsonPropertyName("completion_tokens_details")]
    internal OutputTokensDetails? CompletionTokensDetails
    {
        get => null;
        set => _outputDetails = value ?? _outputDetails;
    }
}
