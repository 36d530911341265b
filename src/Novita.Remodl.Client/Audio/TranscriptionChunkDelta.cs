using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What a chunk of a transcript adds (vLLM).</summary>
public sealed record TranscriptionChunkDelta : WireObject
{
    /// <summary>The text.</summary>
    public string? Content { get; init; }
}
