namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>Speech that MiniMax made.</summary>
public sealed record MiniMaxSpeech
{
    /// <summary>The sound: in memory, or at an address if one was asked for.</summary>
    public required GeneratedFile Audio { get; init; }

    /// <summary>What it is like, of 2.8.</summary>
    public MiniMaxSpeechInfo? Info { get; init; }

    /// <summary>Where the subtitles are, of 2.8.</summary>
    public string? SubtitleFile { get; init; }

    /// <summary>What the call is called in the service's logs, of 2.8.</summary>
    public string? TraceId { get; init; }
}
