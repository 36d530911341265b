namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>What requests to PixVerse 4.5 have in common.</summary>
public abstract record PixVerseRequest : NovitaVideoRequest
{
    private protected PixVerseRequest()
    {
    }

    /// <summary>What shall be seen, 2048 characters at most.</summary>
    public required string Prompt { get; init; }

    /// <summary>The resolution; not 1080p with FastMode: <c>360p</c>, <c>540p</c>, <c>720p</c>, <c>1080p</c>. Default: <c>540p</c>.</summary>
    public string? Resolution { get; init; }

    /// <summary>What shall not be seen.</summary>
    public string? NegativePrompt { get; init; }

    /// <summary>Whether it is done faster.</summary>
    public bool? FastMode { get; init; }

    /// <summary>The style: <c>anime</c>, <c>3d_animation</c>, <c>clay</c>, <c>comic</c>, <c>cyberpunk</c>.</summary>
    public string? Style { get; init; }

    /// <summary>The seed.</summary>
    public long? Seed { get; init; }

    internal override void Check()
    {
        Require.Text(Prompt, "prompt", 2048);
        Require.OneOf(Resolution, "resolution", "360p", "540p", "720p", "1080p");
        Require.OneOf(Style, "style", "anime", "3d_animation", "clay", "comic", "cyberpunk");
        if (FastMode is true && Resolution == "1080p")
        {
            throw Require.Refused("resolution", "resolution is 1080p, which fast_mode does not make. Leave one of them out.");
        }
    }
}
