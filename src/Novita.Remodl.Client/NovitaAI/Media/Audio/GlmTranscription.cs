using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>What was said in a recording.</summary>
public sealed record GlmTranscription : WireObject
{
    /// <summary>The text.</summary>
    public string? Text { get; init; }
}
