using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The choice of a chunk of a transcript (vLLM).</summary>
public sealed record TranscriptionChunkChoice : WireObject
{
    /// <summary>What the chunk adds.</summary>
    public TranscriptionChunkDelta? Delta { get; init; }

    /// <summary>Why the text ends; null while it goes on. Long audio is transcribed in pieces, of which each has an end.</summary>
    public FinishReason? FinishReason { get; init; }

    /// <summary>The stop sequence or stop token that ended it; null when neither did.</summary>
    public StopReason? StopReason { get; init; }
}
