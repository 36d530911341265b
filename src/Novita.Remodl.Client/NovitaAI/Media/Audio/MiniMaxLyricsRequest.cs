using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>Lyrics (<c>/v3/minimax-music-lyrics</c>).</summary>
public sealed record MiniMaxLyricsRequest : WireObject
{
    /// <summary>What is done: <c>write_full_song</c>, <c>edit</c>.</summary>
    public required string Mode { get; init; }

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>What is edited, 3500 characters at most.</summary>
    public string? Lyrics { get; init; }

    /// <summary>What it is about, 2000 characters at most.</summary>
    public string? Prompt { get; init; }

    internal void Check()
    {
        Require.OneOf(Mode, "mode", "write_full_song", "edit");
        Require.AtMost(Lyrics, "lyrics", 3500);
        Require.AtMost(Prompt, "prompt", 2000);
        if (Mode == "edit")
        {
            Require.Text(Lyrics, "lyrics");
        }
    }
}
