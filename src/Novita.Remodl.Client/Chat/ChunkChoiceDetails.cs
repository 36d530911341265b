using System.Text.Json;

namespace Novita.Remodl.Client;

/// <summary>What few choices of chunks carry.</summary>
internal sealed record ChunkChoiceDetails
{
    public static readonly ChunkChoiceDetails Empty = new();

    public int Index { get; init; }

    public FinishReason? FinishReason { get; init; }

    public ChoiceLogprobs? Logprobs { get; init; }

    public StopReason? StopReason { get; init; }

    public IReadOnlyList<int>? TokenIds { get; init; }

    public IDictionary<string, JsonElement>? AdditionalProperties { get; init; }
}
