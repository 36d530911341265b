using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>How words are spoken.</summary>
public sealed record MiniMaxPronunciation : WireObject
{
    /// <summary>Each is a word and how it is spoken, with a slash between.</summary>
    public required IReadOnlyList<string> Tone { get; init; }
}
