using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>Lyrics that were written.</summary>
public sealed record MiniMaxLyrics : WireObject
{
    /// <summary>The lyrics.</summary>
    public string? Lyrics { get; init; }

    /// <summary>The title.</summary>
    public string? SongTitle { get; init; }

    /// <summary>The styles, with commas between.</summary>
    public string? StyleTags { get; init; }

    /// <summary>How it went.</summary>
    public BaseResponse? BaseResp { get; init; }
}
