using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>Music (<c>/v3/minimax-music</c>).</summary>
public sealed record MiniMaxMusicRequest : WireObject
{
    /// <summary>The model: <c>music-2.5+</c>, <c>music-2.5</c>, <c>music-2.0</c>.</summary>
    public required string Model { get; init; }

    /// <summary>What is sung, 3500 characters at most; parts begin with tags such as <c>[Verse]</c>, <c>[Chorus]</c>, <c>[Bridge]</c>.</summary>
    public string? Lyrics { get; init; }

    /// <summary>What it is like, 2000 characters at most.</summary>
    public string? Prompt { get; init; }

    /// <summary>What the sound is like.</summary>
    public MiniMaxMusicSetting? AudioSetting { get; init; }

    /// <summary>How the sound comes: <c>url</c>, <c>hex</c>.</summary>
    public string? OutputFormat { get; init; }

    /// <summary>Whether there is a watermark.</summary>
    public bool? AigcWatermark { get; init; }

    /// <summary>Whether nobody sings; of music-2.5+ alone, and with a prompt.</summary>
    public bool? IsInstrumental { get; init; }

    /// <summary>Whether the lyrics are made by the service, of 2.5 and 2.5+. The name of the field is not certain.</summary>
    public bool? LyricsOptimizer { get; init; }

    internal void Check()
    {
        Require.OneOf(Model, "model", "music-2.5+", "music-2.5", "music-2.0");
        Require.AtMost(Lyrics, "lyrics", 3500);
        Require.AtMost(Prompt, "prompt", 2000);
        AudioSetting?.Check();
        Require.OneOf(OutputFormat, "output_format", "url", "hex");
        if (LyricsOptimizer is true)
        {
            Require.OneOf(Model, "model", "music-2.5+", "music-2.5");
        }

        if (IsInstrumental is true)
        {
            Require.OneOf(Model, "model", "music-2.5+");
            Require.Text(Prompt, "prompt");
        }
    }
}
