using System.Text.Json;

namespace Novita.Remodl.Client;

/// <summary>What is new of one of the answers.</summary>
public readonly record struct ChatChunkChoice
{
    /// <summary>The place among the answers; 0 when the server does not say.</summary>
    public int Index
    {
        get => Details?.Index ?? 0;
        init => Details = (Details ?? ChunkChoiceDetails.Empty) with { Index = value };
    }

    /// <summary>What is new.</summary>
    public ChatDelta Delta { get; init; }

    /// <summary>Why the answer ended; null while it goes on.</summary>
    public FinishReason? FinishReason
    {
        get => Details?.FinishReason;
        init => Details = (Details ?? ChunkChoiceDetails.Empty) with { FinishReason = value };
    }

    /// <summary>How probable the tokens were, when asked for.</summary>
    public ChoiceLogprobs? Logprobs
    {
        get => Details?.Logprobs;
        init => Details = (Details ?? ChunkChoiceDetails.Empty) with { Logprobs = value };
    }

    /// <summary>The stop sequence or stop token that ended the answer (vLLM); null when neither did.</summary>
    public StopReason? StopReason
    {
        get => Details?.StopReason;
        init => Details = (Details ?? ChunkChoiceDetails.Empty) with { StopReason = value };
    }

    /// <summary>The new token ids (vLLM).</summary>
    public IReadOnlyList<int>? TokenIds
    {
        get => Details?.TokenIds;
        init => Details = (Details ?? ChunkChoiceDetails.Empty) with { TokenIds = value };
    }

    /// <summary>The fields that this library has no property for; null when there are none.</summary>
    public IDictionary<string, JsonElement>? AdditionalProperties
    {
        get => Details?.AdditionalProperties;
        init => Details = (Details ?? ChunkChoiceDetails.Empty) with { AdditionalProperties = value };
    }

    internal ChunkChoiceDetails? Details { get; init; }
}
