using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>One of the answers of a <see cref="ChatCompletion"/>.</summary>
[JsonConverter(typeof(ChatChoiceConverter))]
public sealed record ChatChoice : WireObject
{
    /// <summary>The place among the answers.</summary>
    public int Index { get; init; }

    /// <summary>What the model said.</summary>
    public required ChatCompletionMessage Message { get; init; }

    /// <summary>Why it ended; null when the server gave no reason.</summary>
    public FinishReason? FinishReason { get; init; }

    /// <summary>How probable the tokens were, when asked for.</summary>
    public ChoiceLogprobs? Logprobs { get; init; }

    /// <summary>The stop sequence or stop token that ended it (vLLM); null when neither did.</summary>
    public StopReason? StopReason { get; init; }

    /// <summary>The answer's token ids (vLLM).</summary>
    public IReadOnlyList<int>? TokenIds { get; init; }
}
