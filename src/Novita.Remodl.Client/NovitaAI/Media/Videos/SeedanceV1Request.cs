using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>What requests to Seedance 1 have in common.</summary>
public abstract record SeedanceV1Request : NovitaVideoRequest
{
    private protected SeedanceV1Request()
    {
    }

    /// <summary>The tier. Default: pro.</summary>
    [JsonIgnore]
    public SeedanceTier Tier { get; init; } = SeedanceTier.Pro;

    /// <summary>What shall be seen, 2000 characters at most.</summary>
    public required string Prompt { get; init; }

    /// <summary>The resolution: <c>480p</c>, <c>720p</c>, <c>1080p</c>.</summary>
    public required string Resolution { get; init; }

    /// <summary>The aspect ratio: <c>21:9</c>, <c>16:9</c>, <c>4:3</c>, <c>1:1</c>, <c>3:4</c>, <c>9:16</c>, <c>9:21</c>.</summary>
    public string? AspectRatio { get; init; }

    /// <summary>Seconds: <c>5</c>, <c>10</c>.</summary>
    public int? Duration { get; init; }

    /// <summary>Whether the camera stands still. Default: false.</summary>
    public bool? CameraFixed { get; init; }

    /// <summary>The seed; -1 takes any; -1 to 2147483647.</summary>
    public long? Seed { get; init; }

    internal override void Check()
    {
        Require.Text(Prompt, "prompt", 2000);
        Require.OneOf(Resolution, "resolution", "480p", "720p", "1080p");
        Require.OneOf(AspectRatio, "aspect_ratio", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16", "9:21");
        Require.OneOf<int>(Duration, "duration", 5, 10);
        Require.Between<long>(Seed, "seed", -1L, 2147483647L);
    }
}
