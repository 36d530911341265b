namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>What requests to Vidu Q2 for a video of a text and subjects have in common.</summary>
public abstract record ViduQ2SubjectsRequest : NovitaVideoRequest
{
    private protected ViduQ2SubjectsRequest()
    {
    }

    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>Seconds; 1 to 10.</summary>
    public required int Duration { get; init; }

    /// <summary>Whether there is music.</summary>
    public bool? Bgm { get; init; }

    /// <summary>Whether there is sound.</summary>
    public bool? Audio { get; init; }

    /// <summary>The style, for example <c>anime</c>.</summary>
    public string? Style { get; init; }

    /// <summary>Whether there is a watermark.</summary>
    public bool? Watermark { get; init; }

    /// <summary>The resolution: <c>540p</c>, <c>720p</c>, <c>1080p</c>.</summary>
    public string? Resolution { get; init; }

    /// <summary>The aspect ratio, for example <c>16:9</c>.</summary>
    public string? AspectRatio { get; init; }

    /// <summary>How much moves: <c>auto</c>, <c>small</c>, <c>medium</c>, <c>high</c>.</summary>
    public string? MovementAmplitude { get; init; }

    /// <summary>The seed.</summary>
    public long? Seed { get; init; }

    internal override void Check()
    {
        Require.Text(Prompt, "prompt");
        Require.Between<int>(Duration, "duration", 1, 10);
        Require.OneOf(Resolution, "resolution", "540p", "720p", "1080p");
        Require.OneOf(MovementAmplitude, "movement_amplitude", "auto", "small", "medium", "high");
    }
}
