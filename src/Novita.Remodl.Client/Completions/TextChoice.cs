using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>One of the completions of a <see cref="TextCompletion"/>.</summary>
public sealed record TextChoice : WireObject
{
    /// <summary>The place among the completions of all prompts: prompt number times <see cref="TextGenerationRequest.N"/>, plus the number of the completion.</summary>
    [JsonConverter(typeof(IndexConverter))]
    public int Index { get; init; }

    /// <summary>The text; in a stream, what is new of it.</summary>
    [JsonConverter(typeof(LenientTextConverter))]
    public string Text
    {
        get => field ?? "";
        init;
    }

    /// <summary>Why it ended; null while it goes on, and when the server gave no reason.</summary>
    [JsonConverter(typeof(OptionalStringEnumConverter<FinishReason>))]
    public FinishReason? FinishReason { get; init; }

    /// <summary>How probable the tokens were, when asked for.</summary>
    public TextLogprobs? Logprobs { get; init; }

    /// <summary>The stop sequence or stop token that ended it (vLLM); null when neither did.</summary>
    public StopReason? StopReason { get; init; }

    /// <summary>How probable the tokens of the prompt were (vLLM), when asked for.</summary>
    public PromptLogprobs? PromptLogprobs { get; init; }

    /// <summary>The completion's token ids (vLLM).</summary>
    public IReadOnlyList<int>? TokenIds { get; init; }

    /// <summary>The prompt's token ids (vLLM).</summary>
    public IReadOnlyList<int>? PromptTokenIds { get; init; }
}
