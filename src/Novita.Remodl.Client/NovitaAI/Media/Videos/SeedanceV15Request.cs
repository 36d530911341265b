namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>What requests to Seedance 1.5 Pro have in common.</summary>
public abstract record SeedanceV15Request : NovitaVideoRequest
{
    private protected SeedanceV15Request()
    {
    }

    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>Frames a second: <c>24</c>.</summary>
    public int? Fps { get; init; }

    /// <summary>The aspect ratio: <c>21:9</c>, <c>16:9</c>, <c>4:3</c>, <c>1:1</c>, <c>3:4</c>, <c>9:16</c>, <c>9:21</c>, <c>adaptive</c>.</summary>
    public string? Ratio { get; init; }

    /// <summary>Seconds; 4 to 12.</summary>
    public int? Duration { get; init; }

    /// <summary>The resolution: <c>480p</c>, <c>720p</c>.</summary>
    public string? Resolution { get; init; }

    /// <summary>Whether there is a watermark.</summary>
    public bool? Watermark { get; init; }

    /// <summary>Whether the camera stands still.</summary>
    public bool? CameraFixed { get; init; }

    /// <summary>How soon it is done: <c>default</c>, <c>flex</c>.</summary>
    public string? ServiceTier { get; init; }

    /// <summary>Whether there is sound. Default: true.</summary>
    public bool? GenerateAudio { get; init; }

    /// <summary>After how many seconds the task is given up; 3600 to 259200. Default: 172800.</summary>
    public int? ExecutionExpiresAfter { get; init; }

    /// <summary>The seed; -1 takes any; -1 to 4294967295.</summary>
    public long? Seed { get; init; }

    internal override void Check()
    {
        Require.Text(Prompt, "prompt");
        Require.OneOf<int>(Fps, "fps", 24);
        Require.OneOf(Ratio, "ratio", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16", "9:21", "adaptive");
        Require.Between<int>(Duration, "duration", 4, 12);
        Require.OneOf(Resolution, "resolution", "480p", "720p");
        Require.OneOf(ServiceTier, "service_tier", "default", "flex");
        Require.Between<int>(ExecutionExpiresAfter, "execution_expires_after", 3600, 259200);
        Require.Between<long>(Seed, "seed", -1L, 4294967295L);
    }
}
