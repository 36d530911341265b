namespace Novita.Remodl.Client;

/// <summary>A piece of an answer, of a run that is streamed.</summary>
public sealed record ToolRunChunkEvent : ToolRunEvent
{
    /// <summary>The piece.</summary>
    public required ChatCompletionChunk Chunk { get; init; }

    /// <summary>Its text; empty when it has none.</summary>
    public string Text => Chunk.Text;

    /// <summary>Its reasoning; null when it has none.</summary>
    public string? Reasoning => Chunk.Reasoning;
}
