using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>How speech is streamed.</summary>
public sealed record MiniMaxStreamOptions : WireObject
{
    /// <summary>Whether the last event leaves out the whole sound, which it repeats else. It is never given out twice here.</summary>
    public bool? ExcludeAggregatedAudio { get; init; }
}
