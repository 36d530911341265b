namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>What requests to Vidu Q1 have in common.</summary>
public abstract record ViduQ1Request : NovitaVideoRequest
{
    private protected ViduQ1Request()
    {
    }

    /// <summary>The style: <c>general</c>, <c>anime</c>.</summary>
    public string? Style { get; init; }

    /// <summary>Seconds: <c>5</c>.</summary>
    public int? Duration { get; init; }

    /// <summary>The seed.</summary>
    public long? Seed { get; init; }

    /// <summary>The aspect ratio: <c>16:9</c>, <c>9:16</c>, <c>1:1</c>.</summary>
    public string? AspectRatio { get; init; }

    /// <summary>The resolution: <c>1080p</c>.</summary>
    public string? Resolution { get; init; }

    /// <summary>How much moves: <c>auto</c>, <c>small</c>, <c>medium</c>, <c>large</c>.</summary>
    public string? MovementAmplitude { get; init; }

    /// <summary>Whether there is music. Default: false.</summary>
    public bool? Bgm { get; init; }

    internal override void Check()
    {
        Require.OneOf(Style, "style", "general", "anime");
        Require.OneOf<int>(Duration, "duration", 5);
        Require.OneOf(AspectRatio, "aspect_ratio", "16:9", "9:16", "1:1");
        Require.OneOf(Resolution, "resolution", "1080p");
        Require.OneOf(MovementAmplitude, "movement_amplitude", "auto", "small", "medium", "large");
    }
}
