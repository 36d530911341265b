using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>What a task of Seedance 2 made.</summary>
public sealed record SeedanceResult : WireObject
{
    /// <summary>Where the video is.</summary>
    public string? VideoUrl { get; init; }

    /// <summary>Where its last frame is, if it was asked for.</summary>
    public string? LastFrameUrl { get; init; }
}
