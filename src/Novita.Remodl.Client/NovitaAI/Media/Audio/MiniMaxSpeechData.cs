using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>The sound in an answer of MiniMax 2.8.</summary>
public sealed record MiniMaxSpeechData : WireObject
{
    /// <summary>1 while it is being made, 2 at the end.</summary>
    public int? Status { get; init; }

    /// <summary>Where the subtitles are.</summary>
    public string? SubtitleFile { get; init; }

    [JsonInclude]
    [JsonPropertyName("audio")]
    internal HexData? Source { get; init; }
}
